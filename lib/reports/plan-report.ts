import type { Estimate, Range } from '../pricing/model';
import type { ChangeReport } from './changes/report';
import { isAnyExceeded, judge, type BudgetVerdict } from './budget';
import { sumUsd } from '../pricing/usd';

/** One thing that was decided, and why. */
export interface DecisionRow {
  /** Pattern it belongs to, e.g. `network` or `servers/ehr`. */
  readonly pattern: string;
  readonly what: string;
  readonly choice: string;
  readonly because: string;
}

/** What somebody must know before they deploy. */
export interface WarningRow {
  /** Pattern it belongs to, e.g. `servers/ehr`; `environment` for what no pattern answers for. */
  readonly pattern: string;
  readonly says: string;
}

/** One environment: what was decided, and what its template costs. */
export interface EnvironmentReport {
  readonly name: string;
  readonly kind: string;
  readonly engine: string;
  readonly region: string;
  /** @default - the environment has no budget of its own */
  readonly budget?: BudgetVerdict;
  readonly decisions: readonly DecisionRow[];
  readonly warnings: readonly WarningRow[];
  readonly estimate: Estimate;
}

/** Everything that `groundplan plan` reports. */
export interface PlanReport {
  readonly client: { readonly name: string; readonly slug: string };
  /** USD per month, all environments together. */
  readonly monthly: Range;
  /** @default - the client has no budget */
  readonly budget?: BudgetVerdict;
  readonly environments: readonly EnvironmentReport[];
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: ChangeReport;
}

/** What is known of a client before budgets are judged. Budgets are USD per month. */
export interface PricedClient {
  readonly name: string;
  readonly slug: string;
  readonly monthlyBudget?: number;
  readonly environments: readonly PricedEnvironment[];
  /** @default - it is compared with nothing */
  readonly changes?: ChangeReport;
}

export interface PricedEnvironment extends Omit<EnvironmentReport, 'budget'> {
  readonly monthlyBudget?: number;
}

/** Adds the environments up and judges every budget. */
export function reportPlan({ name, slug, monthlyBudget, environments, changes }: PricedClient): PlanReport {
  const monthly = sumUsd(environments.map(({ estimate }) => estimate.monthly));
  return {
    client: { name, slug },
    monthly,
    ...(monthlyBudget !== undefined && { budget: judge(monthlyBudget, monthly) }),
    environments: environments.map(({ monthlyBudget: own, decisions, warnings, estimate, ...environment }) => ({
      ...environment,
      ...(own !== undefined && { budget: judge(own, estimate.monthly) }),
      decisions,
      warnings,
      estimate,
    })),
    ...(changes !== undefined && { changes }),
  };
}

/** Whether what is expected is above any of the budgets. */
export function exceedsBudget({ budget, environments }: PlanReport): boolean {
  return isAnyExceeded([budget, ...environments.map((environment) => environment.budget)].flatMap((own) => own ?? []));
}
