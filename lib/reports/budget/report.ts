import { judgeTotal, type BudgetStatus } from '../../pricing/budget/budget';
import { proposeBudget } from '../../pricing/budget/proposal';
import type { Estimate } from '../../pricing/estimate/model';
import { sumUsd } from '../../pricing/estimate/usd';
import type { Range } from '../../range';
import { byCostCentre } from '../cost-centres/groups';
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
  /** Who pays for it. @default - nobody is named */
  readonly costCentre?: string;
  /** USD per month. */
  readonly monthly: Range;
  readonly budget: ProposedBudget;
  readonly certainty: Certainty;
}

/** What a cost centre pays for, and the sum of its budgets. */
export interface BudgetedCostCentre {
  /** @default - of environments whose payer is not named */
  readonly name?: string;
  readonly environments: readonly string[];
  /** USD per month. */
  readonly monthly: Range;
  /** The client file has none for it. */
  readonly budget: ProposedBudget;
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
  /** Where several pay. @default - one cost centre, or nobody who is named, pays for all */
  readonly costCentres?: readonly BudgetedCostCentre[];
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
  readonly costCentre?: string;
  readonly monthlyBudget?: number;
  readonly estimate: Estimate;
}

/** Proposes a budget for every environment, and sums for the client and its cost centres. @param headroom - in percent */
export function reportBudgets(client: PricedClient, headroom: number): BudgetReport {
  const environments = client.environments.map((environment) => budgeted(environment, headroom));
  const { name, slug, monthlyBudget } = client;
  const costCentres = byCostCentre(environments).map((centre) => ({
    ...centre,
    ...together(centre.environments),
    environments: centre.environments.map((environment) => environment.name),
  }));
  return {
    ...{ client: { name, slug }, headroom },
    ...together(environments, monthlyBudget),
    environments,
    ...(costCentres.length > 0 && { costCentres }),
  };
}

/** What environments cost and may cost together. @param present - what the file has for them */
function together(
  environments: readonly BudgetedEnvironment[],
  present?: number,
): Pick<BudgetReport, 'monthly' | 'budget'> {
  const monthly = sumUsd(environments.map((environment) => environment.monthly));
  const limit = environments.reduce((sum, { budget }) => sum + budget.monthly, 0);
  const { status } = judgeTotal(limit, monthly, missingOf(environments));
  return { monthly, budget: proposed(limit, status, present) };
}

/** What the total is without. */
export function missingOf(environments: readonly BudgetedEnvironment[]): Certainty['missing'] {
  return environments.flatMap(({ certainty }) => certainty.missing);
}

function budgeted(priced: PricedEnvironment, headroom: number): BudgetedEnvironment {
  const { name, region, costCentre, monthlyBudget, estimate } = priced;
  const { monthly } = estimate;
  const certainty = certaintyOf(estimate);
  const limit = proposeBudget(monthly, headroom);
  const { status } = judgeTotal(limit, monthly, certainty.missing);
  return {
    ...{ name, region },
    ...(costCentre !== undefined && { costCentre }),
    ...{ monthly, budget: proposed(limit, status, monthlyBudget), certainty },
  };
}

function proposed(monthly: number, status: BudgetStatus, present: number | undefined): ProposedBudget {
  return { ...(present !== undefined && { present }), monthly, quarterly: 3 * monthly, yearly: 12 * monthly, status };
}
