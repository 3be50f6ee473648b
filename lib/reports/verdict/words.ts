import { counted } from '../../located/words';
import type { Missing } from '../../pricing/estimate/missing';
import type { CatalogueStamp, Coverage, Estimate } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents, toCents } from '../../pricing/estimate/cents';
import { dollars, money } from '../formats/figures';

/** Missing things that a sentence names before it is said how many more there are. */
const MAX_MISSING = 3;

/** Cents from which on a range and a year are said in whole dollars. */
const WHOLE_DOLLARS_FROM = 10_000;

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

/** `between $1,020 and $1,910`: whole dollars, rounded outwards, where cents would say no more. */
export function spread({ low, high }: Range): string {
  if (low === high) return 'the same at low and high';
  const [least, most] =
    low < WHOLE_DOLLARS_FROM
      ? [money(low), money(high)]
      : [dollars(Math.floor(low / 100)), dollars(Math.ceil(high / 100))];
  return `between ${least} and ${most}`;
}

/** `$1,240.12 a month, between $1,020 and $1,910 ($14,881 a year)` */
export function amountAndYear(total: Range, bounded: Bounded): string {
  const range = rangeOf(total, bounded);
  return `${amountAMonth(total, bounded)}${range === '' ? '' : `, ${range}`} (${aYear(total, bounded)})`;
}

/** The same without the amount, which stands before it: `between $1,020 and $1,910 ($14,881 a year)`. */
export function rangeAndYear(total: Range, bounded: Bounded): string {
  const range = rangeOf(total, bounded);
  return range === '' ? aYear(total, bounded) : `${range} (${aYear(total, bounded)})`;
}

function rangeOf(total: Range, bounded: Bounded): string {
  if (total.low === total.high) return '';
  return isLowerBound(bounded) ? `what has a price ${spread(total)}` : spread(total);
}

/** To the nearest dollar, and no more than it is where it is a bound. */
function aYear({ expected }: Range, bounded: Bounded): string {
  const cents = 12 * expected;
  const whole = isLowerBound(bounded) ? Math.floor : Math.round;
  const year = cents < WHOLE_DOLLARS_FROM ? money(cents) : dollars(whole(cents / 100));
  return `${isLowerBound(bounded) ? 'at least ' : ''}${year} a year`;
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

/** The same in a line: what is missing is counted, and named elsewhere. */
export function briefBudgetSentence(verdict: BudgetVerdict, total: Range): string {
  const { missing = [] } = verdict;
  if (missing.length < 2) return budgetSentence(verdict, total);
  return budgetSentence({ ...verdict, missing: [{ what: `${missing.length} items`, because: '' }] }, total);
}

/** How an amount stands to its own budget, beside the amount: `✓ $555.64 left of $2,100.00`. Both in whole cents, as printed. */
export function standing({ limit, status, missing = [] }: BudgetVerdict, { expected, high }: Range): string {
  const cents = toCents(limit);
  const left = `${money(cents - expected)} left of ${money(cents)}`;
  switch (status) {
    case 'within':
      return `✓ ${left}`;
    case 'at-risk':
      return `✓ ${left}; at its highest ${money(high - cents)} over`;
    case 'cannot-tell':
      return `? cannot tell: ${counted(missing.length, 'item')} not counted`;
    case 'exceeded':
      return `✗ ${missing.length > 0 ? 'at least ' : ''}${money(expected - cents)} over ${money(cents)}`;
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

/** `94% of 214 resources covered: 120 priced, 80 free, ...` */
export function coverageSentence({ resources, priced, free, usage, unpriced, unknown }: Coverage): string {
  if (resources === 0) return 'no resources';
  const percent = Math.floor((100 * (priced + free + usage)) / resources);
  const parts = [
    [priced, 'priced'],
    [free, 'free'],
    [usage, 'usage-based'],
    [unpriced, 'without a price'],
    [unknown, 'unknown'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${percent}% of ${resources} ${resources === 1 ? 'resource' : 'resources'} covered: ${words.join(', ')}`;
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
