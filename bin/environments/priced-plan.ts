import type { EnvironmentPlan } from '../../lib/client/plan';
import type { PricedEnvironment } from '../../lib/reports/plan/report';
import type { EnvironmentCost } from './price-environments';

/** What a report says of an environment: what is decided for it, and what it costs. */
export function pricedPlan(plan: EnvironmentPlan, cost: EnvironmentCost): PricedEnvironment {
  const { environment, decisions, warnings } = plan;
  const { name, kind, engine, region, monthlyBudget } = environment;
  return {
    ...{ name, kind, engine, region, monthlyBudget, decisions, warnings: [...warnings, ...cost.warnings] },
    get estimate() {
      return cost.estimate;
    },
  };
}
