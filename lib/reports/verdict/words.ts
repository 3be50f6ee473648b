import type { Missing } from '../../pricing/estimate/missing';
import type { CatalogueStamp, Coverage, Estimate } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents, toCents } from '../../pricing/estimate/cents';
import { money } from '../formats/figures';

/** Missing things that a sentence names before it is said how many more there are. */
const MAX_MISSING = 3;

/** What says whether a total is a lower bound. */
export type Bounded = Pick<Estimate, 'coverage'>;

/** `$1,240.12 a month`, or `at least` that where something has no price. Ranges here are in whole cents, as printed. */
export function amountAMonth({ expected }: Range, bounded: Bounded): string {
  return `${amount(expected, bounded)} a month`;
}

/** `$1,240.12`, or `at least $1,240.12`. */
export function amount(cents: number, bounded: Bounded): string {
  return `${isLowerBound(bounded) ? 'at least ' : ''}${money(cents)}`;
}

/** `low $1,020.00 … high $1,910.00` */
export function spread({ low, high }: Range): string {
  return `low ${money(low)} … high ${money(high)}`;
}

/** Whether a budget holds. `total` is in whole cents, as printed; a part of it has its own amount. */
export function budgetSentence({ limit, status, missing = [], part }: BudgetVerdict, total: Range): string {
  const { expected, high } = part === undefined ? total : rangeToCents(part.monthly);
  const cents = toCents(limit);
  const of = part === undefined ? '' : ` ${part.name}: ${money(expected)},`;
  const within = `✓${of} within the budget of ${money(cents)}, ${money(cents - expected)} left`;
  switch (status) {
    case 'within':
      return within;
    case 'at-risk':
      return `${within}; at its highest ${money(high - cents)} over`;
    case 'cannot-tell':
      return `?${of} cannot tell whether the budget of ${money(cents)} holds: ${money(cents - expected)} left, not counting ${namesOf(missing)}`;
    case 'exceeded':
      return `✗${of} over the budget of ${money(cents)} by ${missing.length > 0 ? 'at least ' : ''}${money(expected - cents)}`;
  }
}

/** What is missing by name, as far as a sentence has room: `web/Data (AWS::S3::Buckt), ... and 101 more`. */
export function namesOf(missing: readonly Missing[]): string {
  const named = missing.slice(0, MAX_MISSING).map(({ what }) => what);
  const rest = missing.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Whether a total is a lower bound, because something has no price. */
export function isLowerBound({ coverage: { unpriced, unknown } }: Bounded): boolean {
  return unpriced + unknown > 0;
}

/** `94 % of 214 resources covered: 120 priced, 80 free, ...` */
export function coverageSentence({ resources, priced, free, usage, unpriced, unknown }: Coverage): string {
  if (resources === 0) return 'no resources';
  const percent = Math.floor((100 * (priced + free + usage)) / resources);
  const parts = [
    [priced, 'priced'],
    [free, 'free'],
    [usage, 'billed by use'],
    [unpriced, 'without a price'],
    [unknown, 'unknown'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${percent} % of ${resources} ${resources === 1 ? 'resource' : 'resources'} covered: ${words.join(', ')}`;
}

/** `prices of 2026-07-20`, with the oldest where they differ. */
export function pricesDate(stamps: readonly CatalogueStamp[]): string {
  const newest = latest(stamps.flatMap(({ newest: date }) => date ?? []));
  const oldest = earliest(stamps.flatMap(({ oldest: date }) => date ?? []));
  if (newest === undefined) return 'no prices';
  return oldest === undefined || oldest >= newest ? `prices of ${newest}` : `prices of ${oldest} to ${newest}`;
}

/** Whether the total of several estimates is a lower bound. */
export function together(estimates: readonly Bounded[]): Bounded {
  return { coverage: sumCoverage(estimates.map(({ coverage }) => coverage)) };
}

/** Adds coverages up. */
export function sumCoverage(coverages: readonly Coverage[]): Coverage {
  const sum = (key: keyof Coverage): number => coverages.reduce((total, coverage) => total + coverage[key], 0);
  return {
    resources: sum('resources'),
    priced: sum('priced'),
    free: sum('free'),
    usage: sum('usage'),
    unpriced: sum('unpriced'),
    unknown: sum('unknown'),
  };
}

function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}

function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(0);
}
