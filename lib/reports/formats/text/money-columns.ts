import type { Range } from '../../../range';
import { money } from '../figures';
import { shorten, type Page } from './page';

export const GAP = '  ';

/** Names that have less room than this stand in a row of their own. */
const MIN_NAME = 18;

/** Where money stands on a page: low, expected and, at the right edge, high. */
export interface MoneyColumns {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** What is left of the three columns. */
  readonly names: number;
}

/** A name with its money, in whole cents. */
export interface MoneyRow {
  readonly indent: string;
  readonly name: string;
  readonly cents: Range;
  readonly emphasise: (text: string) => string;
}

/** Columns that hold all these amounts, in whole cents. */
export function columnsFor(amounts: readonly Range[], { width }: Page): MoneyColumns {
  const widest = (bound: keyof Range): number =>
    amounts.reduce((maximum, cents) => Math.max(maximum, money(cents[bound]).length), bound.length);
  const [low, expected, high] = [widest('low'), widest('expected'), widest('high')];
  return { low, expected, high, names: Math.max(0, width - low - expected - high - 3 * GAP.length) };
}

/** What the columns are called, beside a title at the left edge or below it. */
export function heading({ low, expected, high, names }: MoneyColumns, { paint }: Page, title = ''): readonly string[] {
  const cells = ['low'.padStart(low), 'expected'.padStart(expected), 'high'.padStart(high)];
  const room = names - title.length;
  if (room < 0) return [paint.bold(title), paint.dim([' '.repeat(names), ...cells].join(GAP))];
  return [paint.bold(title) + paint.dim([' '.repeat(room), ...cells].join(GAP))];
}

/** A name and its money in one row, or in two where the page is narrow. */
export function moneyRows(
  { indent, name, cents, emphasise }: MoneyRow,
  { low, expected, high, names }: MoneyColumns,
  { width, paint }: Page,
): readonly string[] {
  const stacked = names < MIN_NAME;
  const label = shorten(name, (stacked ? width : names) - indent.length);
  const amounts = [
    paint.dim(money(cents.low).padStart(low)),
    emphasise(money(cents.expected).padStart(expected)),
    paint.dim(money(cents.high).padStart(high)),
  ];
  const before = indent + emphasise(label);
  if (stacked) return [before, [' '.repeat(names), ...amounts].join(GAP)];
  return [[before + ' '.repeat(names - indent.length - label.length), ...amounts].join(GAP)];
}

/** A text with an amount in the column of what is expected; `undefined` where there is no room for both. */
export function withExpected(text: string, amount: string, { low, expected, names }: MoneyColumns): string | undefined {
  const room = names + GAP.length + low;
  return text.length > room ? undefined : text.padEnd(room) + GAP + amount.padStart(expected);
}
