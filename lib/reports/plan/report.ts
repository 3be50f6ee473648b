import type { AdviceReport } from '../../pricing/advise';
import type { Estimate } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import { mapRange } from '../../range';
import { sumUsd } from '../../pricing/estimate/usd';
import { isFailed, judge, type BudgetVerdict } from '../../pricing/budget/budget';
import type { ChangeReport } from '../changes/report';
import type { Source } from '../checks/source';
import type { WarningRow } from '../warnings/words';

/** One thing that was decided, and why. */
export interface DecisionRow {
  /** Pattern it belongs to, e.g. `network` or `servers/ehr`. */
  readonly pattern: string;
  readonly what: string;
  readonly choice: string;
  readonly because: string;
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

/** A plan with what only some formats show beside it. */
export interface AdvisedPlan {
  readonly report: PlanReport;
  /** How each environment could cost less, by its name; empty for a format that does not show it. */
  readonly advice: Readonly<Record<string, AdviceReport>>;
  readonly source: Source;
  /** Whether what cannot be told for want of a price passes. */
  readonly allowMissing: boolean;
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
  const estimates = environments.map(({ estimate }) => estimate);
  const monthly = sumUsd(estimates.map((estimate) => estimate.monthly));
  const all = {
    monthly,
    resources: estimates.flatMap(({ resources }) => resources),
  };
  return {
    client: { name, slug },
    monthly,
    ...(monthlyBudget !== undefined && { budget: judge(monthlyBudget, all) }),
    environments: environments.map(({ monthlyBudget: own, decisions, warnings, estimate, ...environment }) => ({
      ...environment,
      ...(own !== undefined && { budget: judge(own, estimate) }),
      decisions,
      warnings,
      estimate,
    })),
    ...(changes !== undefined && { changes }),
  };
}

/** All verdicts: of the client, and of its environments. */
export function verdictsOf({ budget, environments }: PlanReport): readonly BudgetVerdict[] {
  return [budget, ...environments.map((environment) => environment.budget)].flatMap((own) => own ?? []);
}

/**
 * The verdicts that stand over a plan: every one that fails first, wherever it does, then that of the client.
 *
 * @param shares - what is printed of each environment, in whole cents
 */
export function headVerdicts({ budget, environments }: PlanReport, shares: readonly Range[]): readonly BudgetVerdict[] {
  const ofClient = [budget ?? []].flat();
  const ofEnvironments = environments.flatMap(({ name, budget: own, estimate }, at) => {
    if (own === undefined || !isFailed(own)) return [];
    const printed = shares[at];
    return [
      { ...own, part: { name, monthly: printed ? mapRange(printed, (cents) => cents / 100) : estimate.monthly } },
    ];
  });
  return [...ofClient.filter(isFailed), ...ofEnvironments, ...ofClient.filter((own) => !isFailed(own))];
}

/** The verdicts that a plan ends with: those that fail, if any does. */
export function tailVerdicts(head: readonly BudgetVerdict[]): readonly BudgetVerdict[] {
  const failed = head.filter(isFailed);
  return failed.length > 0 ? failed : head;
}
