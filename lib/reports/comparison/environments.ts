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

/** One environment of a client, before and after. */
export interface EnvironmentChange {
  readonly name: string;
  /** The name that it had before. @default - the same */
  readonly was?: string;
  /** @default - it is added */
  readonly before?: EnvironmentCost;
  /** @default - it is removed */
  readonly after?: EnvironmentCost;
}

/**
 * Pairs environments by name: those that are there after in their order, then those that are gone.
 *
 * @param renamed - names of before by those of after, where the file after says that it was called so
 */
export function compareEnvironments(
  before: ReadonlyMap<string, Priced>,
  after: ReadonlyMap<string, Priced>,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly EnvironmentChange[] {
  const there = [...after].map(([name, cost]): EnvironmentChange => {
    const was = before.has(name) ? name : (renamed.get(name) ?? name);
    const once = before.get(was);
    const known = once === undefined ? {} : { ...(was !== name && { was }), before: costOf(once) };
    return { name, ...known, after: costOf(cost) };
  });
  const paired = new Set(there.map(({ name, was = name }) => was));
  const gone = [...before].filter(([name]) => !paired.has(name));
  return [...there, ...gone.map(([name, cost]) => ({ name, before: costOf(cost) }))];
}

function costOf({ monthly, resources }: Priced): EnvironmentCost {
  return { monthly, coverage: coverageOf(resources) };
}

/** An environment as it is printed; its change is in whole cents, and together they are the printed change. */
export interface EnvironmentRow {
  readonly name: string;
  /** `added`, `removed` or `was staging`, where it is. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly change: number;
}

/** What stands where an environment is not. */
const NONE = '–';

/** What belongs to no environment, as data transfer of all stacks. */
const REST = 'of no environment';

/** All environments, and what belongs to none, where anything does; no row where nothing has environments. */
export function environmentRows(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  environments: readonly EnvironmentChange[],
): readonly EnvironmentRow[] {
  if (environments.length === 0) return [];
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
    what: becameOf(environment),
    before: costWords(environment.before, was.parts[at]),
    after: costWords(environment.after, is.parts[at]),
    change: (is.parts[at] ?? ZERO).expected - (was.parts[at] ?? ZERO).expected,
  }));
  const [restBefore, restAfter] = [was.rest.expected, is.rest.expected];
  if (restBefore === 0 && restAfter === 0) return rows;
  const rest = { before: money(restBefore), after: money(restAfter), change: restAfter - restBefore };
  return [...rows, { name: REST, what: '', ...rest }];
}

function becameOf({ was, before, after }: EnvironmentChange): string {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return was === undefined ? '' : `was ${was}`;
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
