import type { AdviceReport } from '../../pricing/advise';
import type { Range } from '../../range';
import { apportion, rangeToCents } from '../../pricing/estimate/cents';
import { money } from '../formats/figures';

/** Resources that an advice names before it is said how many more there are. */
export const MAX_RESOURCES = 6;

/** What is printed before less what is printed after, so that the page adds up. */
export function savedCents({ before, after }: Pick<AdviceReport, 'before' | 'after'>): Range {
  const [was, is] = [rangeToCents(before), rangeToCents(after)];
  return { low: was.low - is.low, expected: was.expected - is.expected, high: was.high - is.high };
}

/** What each advice saves, in whole cents that add up to what is saved. */
export function savedByEach(report: AdviceReport): readonly number[] {
  return apportion(
    savedCents(report).expected,
    report.advice.map(({ saving }) => saving.expected),
  );
}

/** `$34.00 a month less` */
export function savingVerdict(report: AdviceReport): string {
  if (report.advice.length === 0) return 'nothing to save that we know of';
  return `${money(savedCents(report).expected)} a month less`;
}

/** `$201.64 → $167.64 a month` */
export function wasAndIs({ before, after }: AdviceReport): string {
  return `${money(rangeToCents(before).expected)} → ${money(rangeToCents(after).expected)} a month`;
}
