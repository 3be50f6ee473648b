import { judgeTotal, type BudgetStatus } from '../../pricing/budget/budget';
import { proposeBudget } from '../../pricing/budget/proposal';
import type { Estimate } from '../../pricing/estimate/model';
import { sumUsd } from '../../pricing/estimate/usd';
import type { Range } from '../../range';
import { certaintyOf, type Certainty } from '../verdict/certainty';

/** A budget that is proposed, in whole USD. */
export interface ProposedBudget {
  /** USD per month that the client file has now. @default - it has none */
  readonly present?: number;
  readonly monthly: number;
  /** Three months. */
  readonly quarterly: number;
  /** Twelve months. */
  readonly yearly: number;
  /** How it stands to what it is of. What cannot be told has a budget that is a lower bound. */
  readonly status: BudgetStatus;
}

/** An environment, and what it may cost. */
export interface BudgetedEnvironment {
  readonly name: string;
  readonly region: string;
  /** USD per month. */
  readonly monthly: Range;
  readonly budget: ProposedBudget;
  readonly certainty: Certainty;
}

/** Everything that `groundplan budget` reports. */
export interface BudgetReport {
  readonly client: { readonly name: string; readonly slug: string };
  /** Over what is expected, in percent. */
  readonly headroom: number;
  /** USD per month, all environments together. */
  readonly monthly: Range;
  /** The sum of those of the environments. */
  readonly budget: ProposedBudget;
  readonly environments: readonly BudgetedEnvironment[];
}

/** A client that is priced. Budgets are USD per month. */
export interface PricedClient {
  readonly name: string;
  readonly slug: string;
  readonly monthlyBudget?: number;
  readonly environments: readonly PricedEnvironment[];
}

export interface PricedEnvironment {
  readonly name: string;
  readonly region: string;
  readonly monthlyBudget?: number;
  readonly estimate: Estimate;
}

/** Proposes a budget for every environment, and their sum for the client. @param headroom - in percent */
export function reportBudgets(client: PricedClient, headroom: number): BudgetReport {
  const environments = client.environments.map((environment) => budgeted(environment, headroom));
  const monthly = sumUsd(environments.map((environment) => environment.monthly));
  const limit = environments.reduce((sum, { budget }) => sum + budget.monthly, 0);
  const { name, slug, monthlyBudget } = client;
  const { status } = judgeTotal(limit, monthly, missingOf(environments));
  return { client: { name, slug }, headroom, monthly, budget: proposed(limit, status, monthlyBudget), environments };
}

/** What the total is without. */
export function missingOf(environments: readonly BudgetedEnvironment[]): Certainty['missing'] {
  return environments.flatMap(({ certainty }) => certainty.missing);
}

function budgeted({ name, region, monthlyBudget, estimate }: PricedEnvironment, headroom: number): BudgetedEnvironment {
  const { monthly } = estimate;
  const certainty = certaintyOf(estimate);
  const limit = proposeBudget(monthly, headroom);
  const { status } = judgeTotal(limit, monthly, certainty.missing);
  return { name, region, monthly, budget: proposed(limit, status, monthlyBudget), certainty };
}

function proposed(monthly: number, status: BudgetStatus, present: number | undefined): ProposedBudget {
  return { ...(present !== undefined && { present }), monthly, quarterly: 3 * monthly, yearly: 12 * monthly, status };
}
