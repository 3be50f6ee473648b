import type { CatalogueStamp } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { ageSentences } from './age';
import { amountAMonth, budgetSentence, coverageSentence, isLowerBound, spread, type Bounded } from './words';
import { opposite, wrap, type Page } from '../formats/text/page';

/** The total a month on the left, the date of the prices on the right, the range below. */
export function headline(total: Range, bounded: Bounded, prices: string, sheet: Page): readonly string[] {
  const amount = amountAMonth(total, bounded);
  const [first = '', ...rest] = opposite(amount, prices, ' ', sheet);
  return [sheet.paint.bold(amount) + sheet.paint.dim(first.slice(amount.length)), ...rest, spread(total)];
}

/** Whether budgets hold, in one sentence each. `total` is in whole cents, as printed. */
export function budgetRows(
  verdicts: readonly BudgetVerdict[],
  total: Range,
  { width, paint }: Page,
): readonly string[] {
  const paints = { within: paint.green, 'at-risk': paint.yellow, 'cannot-tell': paint.yellow, exceeded: paint.red };
  return verdicts.flatMap((verdict) => wrap(budgetSentence(verdict, total), width).map(paints[verdict.status]));
}

/** How sure we are: how much of the input has a price, and what has none. */
export function coverageRows(bounded: Bounded, { width, paint }: Page): readonly string[] {
  const rows = wrap(coverageSentence(bounded.coverage), width);
  return isLowerBound(bounded) ? rows.map(paint.yellow) : rows;
}

/** How old the prices are that the total rests on; the second sentence is a warning. */
export function ageRows(stamps: readonly CatalogueStamp[], { width, paint }: Page): readonly string[] {
  const [age, warning] = ageSentences(stamps);
  return [
    ...(age === undefined ? [] : wrap(age, width).map(paint.dim)),
    ...(warning === undefined ? [] : wrap(warning, width).map(paint.yellow)),
  ];
}
