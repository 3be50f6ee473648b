import type { Coverage, Range } from '../../pricing/model';
import type { BudgetVerdict } from '../budget';
import { budgetSentence, coverageSentence, hasGaps } from '../estimate/words';
import { wrap, type Page } from './page';

/** Whether budgets hold, in one sentence each. `total` is in whole cents, as printed. */
export function budgetRows(
  verdicts: readonly BudgetVerdict[],
  total: Range,
  { width, paint }: Page,
): readonly string[] {
  const paints = { within: paint.green, 'at-risk': paint.yellow, exceeded: paint.red };
  return verdicts.flatMap((verdict) => wrap(budgetSentence(verdict, total), width).map(paints[verdict.status]));
}

/** How sure we are: how much of the input has a price, and what has none. */
export function coverageRows(coverage: Coverage, { width, paint }: Page): readonly string[] {
  const rows = wrap(coverageSentence(coverage), width);
  return hasGaps(coverage) ? rows.map(paint.yellow) : rows;
}
