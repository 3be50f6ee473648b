import type { Priced } from '../../pricing/budget/budget';
import type { Comparison, EstimateSummary } from '../../pricing/compare';
import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { coverageOf } from '../../pricing/estimate/status';
import { subtractUsd, sumUsd } from '../../pricing/estimate/usd';
import { ZERO, type Range } from '../../range';
import { money } from '../formats/figures';
import { amount } from '../verdict/words';

/** What an environment costs, and how much of it has a price. */
export type EnvironmentCost = Pick<EstimateSummary, 'monthly' | 'coverage'>;

/** One environment of a client, before and after, by its name. */
export interface EnvironmentChange {
  readonly name: string;
  /** @default - it is added */
  readonly before?: EnvironmentCost;
  /** @default - it is removed */
  readonly after?: EnvironmentCost;
}

/** Pairs environments by name: those that are there after in their order, then those that are gone. */
export function compareEnvironments(
  before: ReadonlyMap<string, Priced>,
  after: ReadonlyMap<string, Priced>,
): readonly EnvironmentChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].map((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    return { name, ...(was && { before: costOf(was) }), ...(is && { after: costOf(is) }) };
  });
}

function costOf({ monthly, resources }: Priced): EnvironmentCost {
  return { monthly, coverage: coverageOf(resources) };
}

/** An environment as it is printed; its change is in whole cents, and together they are the printed change. */
export interface EnvironmentRow {
  readonly name: string;
  /** `added` or `removed`, where it is. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly change: number;
}

/** What stands where an environment is not. */
const NONE = '–';

/** What belongs to no environment, as data transfer of all stacks. */
const REST = 'of no environment';

/** All environments, and what belongs to none, where anything does. */
export function environmentRows(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  environments: readonly EnvironmentChange[],
): readonly EnvironmentRow[] {
  const was = printedParts(
    before.monthly,
    environments.map((environment) => environment.before?.monthly ?? ZERO),
  );
  const is = printedParts(
    after.monthly,
    environments.map((environment) => environment.after?.monthly ?? ZERO),
  );
  const rows = environments.map((environment, at) => ({
    name: environment.name,
    what: environment.before === undefined ? 'added' : environment.after === undefined ? 'removed' : '',
    before: costWords(environment.before, was.parts[at]),
    after: costWords(environment.after, is.parts[at]),
    change: (is.parts[at] ?? ZERO).expected - (was.parts[at] ?? ZERO).expected,
  }));
  const [restBefore, restAfter] = [was.rest.expected, is.rest.expected];
  if (restBefore === 0 && restAfter === 0) return rows;
  const rest = { before: money(restBefore), after: money(restAfter), change: restAfter - restBefore };
  return [...rows, { name: REST, what: '', ...rest }];
}

/** A total as it is printed, in whole cents, handed down to its parts and what is left of it. */
export function printedParts(
  total: Range,
  parts: readonly Range[],
): { readonly parts: readonly Range[]; readonly rest: Range } {
  const cents = apportionRange(rangeToCents(total), [...parts, subtractUsd(total, sumUsd(parts))]);
  return { parts: cents.slice(0, -1), rest: cents.at(-1) ?? ZERO };
}

function costWords(cost: EnvironmentCost | undefined, cents: Range = ZERO): string {
  return cost === undefined ? NONE : amount(cents.expected, cost);
}
