import type { AdviceReport } from '../../pricing/advise';
import { isFailed, judge, judgeTotal, type BudgetVerdict } from '../../pricing/budget/budget';
import { missingIn } from '../../pricing/estimate/missing';
import type { Estimate } from '../../pricing/estimate/model';
import { sumUsd } from '../../pricing/estimate/usd';
import { mapRange, type Range } from '../../range';
import type { ChangeReport } from '../changes/report';
import type { IncreaseVerdict } from '../comparison/increase';
import type { Compared } from '../comparison/words';
import type { Source } from '../checks/source';
import type { WarningRow } from '../warnings/words';
import type { Shard } from './shard';

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
  /** Who pays for it. @default - nobody is named */
  readonly costCentre?: string;
  /** @default - the environment has no budget of its own */
  readonly budget?: BudgetVerdict;
  readonly decisions: readonly DecisionRow[];
  readonly warnings: readonly WarningRow[];
  /** It may be read from a file each time: whoever goes through many environments keeps none. */
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
  /** Which share of the client's environments it is of. @default - it is of all of them */
  readonly shard?: Shard;
}

/** What a month of the client rises by over what is before, and whether it may. */
export interface PlanIncrease {
  readonly verdict: IncreaseVerdict;
  readonly comparison: Compared;
}

/** A plan with what only some formats show beside it. */
export interface AdvisedPlan {
  readonly report: PlanReport;
  /** How each environment could cost less, by its name; empty for a format that does not show it. */
  readonly advice: Readonly<Record<string, AdviceReport>>;
  /** What a month rises by, where that was asked. @default - it may rise */
  readonly increase?: PlanIncrease;
  readonly source: Source;
  /** Whether what cannot be told for want of a price passes. */
  readonly allowMissing: boolean;
}

/** What people read of a plan. */
export type PrintablePlan = Pick<AdvisedPlan, 'report' | 'advice' | 'increase'>;

/** What is known of a client before budgets are judged. Budgets are USD per month. */
export interface PricedClient {
  readonly name: string;
  readonly slug: string;
  readonly monthlyBudget?: number;
  readonly environments: readonly PricedEnvironment[];
  /** @default - it is compared with nothing */
  readonly changes?: ChangeReport;
  /** The budget of a client is not judged by a share. @default - all environments are there */
  readonly shard?: Shard;
}

export interface PricedEnvironment extends Omit<EnvironmentReport, 'budget'> {
  readonly monthlyBudget?: number;
}

/** Adds the environments up and judges every budget. */
export function reportPlan({ name, slug, monthlyBudget, environments, changes, shard }: PricedClient): PlanReport {
  const judged = environments.map(({ estimate, monthlyBudget: own }) => ({
    monthly: estimate.monthly,
    missing: missingIn(estimate),
    ...(own !== undefined && { budget: judge(own, estimate) }),
  }));
  const monthly = sumUsd(judged.map((environment) => environment.monthly));
  const missing = judged.flatMap((environment) => environment.missing);
  return {
    client: { name, slug },
    monthly,
    ...(monthlyBudget !== undefined && shard === undefined && { budget: judgeTotal(monthlyBudget, monthly, missing) }),
    environments: environments.map((environment, at) => reportEnvironment(environment, judged[at]?.budget)),
    ...(changes !== undefined && { changes }),
    ...(shard !== undefined && { shard }),
  };
}

function reportEnvironment(priced: PricedEnvironment, budget: BudgetVerdict | undefined): EnvironmentReport {
  const { name, kind, engine, region, costCentre, decisions, warnings } = priced;
  return {
    ...{ name, kind, engine, region },
    ...(costCentre !== undefined && { costCentre }),
    ...(budget !== undefined && { budget }),
    decisions,
    warnings,
    get estimate() {
      return priced.estimate;
    },
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
