import type { BudgetVerdict } from '../../pricing/budget/budget';
import type { Gaps } from '../../pricing/compare';
import type { CatalogueStamp, Coverage } from '../../pricing/estimate/model';
import { subtractUsd } from '../../pricing/estimate/usd';
import type { Range } from '../../range';
import type { Compared } from '../comparison/words';
import type { PricedClient } from '../plan/report';
import { sumCoverage } from '../verdict/words';
import type { Warned } from '../warnings/words';
import { budgetsOf } from './budgets';
import { changedDecisions, newWarnings, type DecisionChange } from './decisions';
import { orderOf, type PatchOrder } from './order';
import { compareStates, monthlyOf } from './states';

/** Everything that `groundplan what-if` reports. */
export interface WhatIfReport {
  readonly client: { readonly name: string; readonly slug: string };
  /** Those of the file that were asked for; one without a name where options of the command line are the patches. */
  readonly scenarios: readonly ScenarioReport[];
}

/** What patches come to, each on those before it: before, the change of each step, and after add up to the cent. */
export interface ScenarioReport {
  /** @default - the patches are options of the command line */
  readonly name?: string;
  /** What it is about. @default - its name says it */
  readonly says?: string;
  readonly before: StateReport;
  readonly steps: readonly StepReport[];
  readonly after: StateReport;
  /** After less before, bound by bound, in USD per month. */
  readonly change: Range;
  /** Change of the expected amount in percent of what it was. @default - it was nothing, or a price is missing on one side */
  readonly percent?: number;
  /** Prices that are missing before or after, and not on the other side. */
  readonly gaps: Gaps;
  /** What somebody must know before they deploy that they need not know of the file as it is. */
  readonly warnings: readonly Warned[];
  /** What is decided otherwise than in the file as it is. */
  readonly decisions: readonly DecisionChange[];
}

/** A client before or after all patches. */
export interface StateReport {
  /** USD per month, all environments together. */
  readonly monthly: Range;
  readonly coverage: Coverage;
  readonly catalogue: readonly CatalogueStamp[];
  /** That of the client first, then those of its environments. */
  readonly budgets: readonly BudgetVerdict[];
}

/** One patch: the month of the client before it and after it, and what changes between them. */
export interface StepReport extends Compared {
  /** In a few words, e.g. `with office-hours`. */
  readonly patch: string;
  /** After less before, bound by bound, in USD per month. */
  readonly change: Range;
  readonly order: PatchOrder;
}

/** A scenario with the prices of every state. An environment that is the same in several states is one object. */
export interface PricedScenario {
  readonly name?: string;
  readonly says?: string;
  readonly before: PricedClient;
  readonly steps: readonly PricedStep[];
}

/** A client after a patch. */
export interface PricedStep {
  readonly patch: string;
  /** After it and those before it. */
  readonly after: PricedClient;
  /** After it alone; or what keeps it from being alone, in a sentence. */
  readonly alone: PricedClient | string;
}

/** Compares every state with the one before it. */
export function reportScenario({ name, says, before, steps }: PricedScenario): ScenarioReport {
  const orders = orderOf(before, steps);
  const after = steps.at(-1)?.after ?? before;
  const reports = steps.map(({ patch, after: is }, at): StepReport => {
    const was = steps[at - 1]?.after ?? before;
    const change = subtractUsd(monthlyOf(is), monthlyOf(was));
    return { patch, change, ...compareStates(was, is), order: orders[at] ?? { kind: 'independent' } };
  });
  const { percent, gaps } = compareStates(before, after);
  return {
    ...(name !== undefined && { name }),
    ...(says !== undefined && { says }),
    before: stateOf(before),
    steps: reports,
    after: stateOf(after),
    change: subtractUsd(monthlyOf(after), monthlyOf(before)),
    ...(percent !== undefined && { percent }),
    gaps,
    warnings: newWarnings(before, after),
    decisions: changedDecisions(before, after),
  };
}

function stateOf(client: PricedClient): StateReport {
  const estimates = client.environments.map(({ estimate: { coverage, catalogue } }) => ({ coverage, catalogue }));
  return {
    monthly: monthlyOf(client),
    coverage: sumCoverage(estimates.map(({ coverage }) => coverage)),
    catalogue: estimates.map(({ catalogue }) => catalogue),
    budgets: budgetsOf(client),
  };
}

/** Budgets after all patches, which a pipeline is held up by. */
export function verdictsAfter({ scenarios }: WhatIfReport): readonly BudgetVerdict[] {
  return scenarios.flatMap(({ after }) => after.budgets);
}
