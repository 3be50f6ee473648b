import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { Range } from '../../range';
import { breakdownOf, type Breakdown } from '../breakdown/breakdown';
import { certaintyOf, type Certainty } from '../verdict/certainty';
import type { EnvironmentReport } from './report';

/** What is said of an environment before its details. It keeps none of them: there may be a thousand environments. */
export interface EnvironmentSummary {
  readonly name: string;
  readonly region: string;
  /** @default - the environment has no budget of its own */
  readonly budget?: BudgetVerdict;
  readonly monthly: Range;
  readonly breakdown: Breakdown;
  readonly certainty: Certainty;
}

/** Sums an environment up. Patterns are called as the client file calls them. */
export function summaryOf({ name, region, budget, decisions, estimate }: EnvironmentReport): EnvironmentSummary {
  const { resources, monthly } = estimate;
  const written = new Map(decisions.map(({ pattern }) => [pattern.replaceAll('/', '-'), pattern]));
  return {
    name,
    region,
    ...(budget !== undefined && { budget }),
    monthly,
    breakdown: breakdownOf(resources, (pattern) => written.get(pattern) ?? pattern),
    certainty: certaintyOf(estimate),
  };
}
