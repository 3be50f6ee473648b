import type { CatalogueStamp } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { counted } from '../../located/words';
import { ageSentences } from './age';
import { certaintySentence, type Certainty } from './certainty';
import { briefBudgetSentence, budgetSentence, coverageSentence, isLowerBound, namesOf, type Bounded } from './words';
import { paragraph, wrap, type Page } from '../formats/text/page';

/** Whether budgets hold, in one sentence each. `total` is in whole cents, as printed. */
export function budgetRows(verdicts: readonly BudgetVerdict[], total: Range, sheet: Page): readonly string[] {
  return verdicts.flatMap((verdict) => wrap(budgetSentence(verdict, total), sheet.width).map(paintOf(verdict, sheet)));
}

/** The same in a line each, where what is missing is named elsewhere. */
export function briefBudgetRows(verdicts: readonly BudgetVerdict[], total: Range, sheet: Page): readonly string[] {
  return verdicts.flatMap((verdict) =>
    wrap(briefBudgetSentence(verdict, total), sheet.width).map(paintOf(verdict, sheet)),
  );
}

/** The colour of a verdict. */
export function paintOf({ status }: Pick<BudgetVerdict, 'status'>, { paint }: Page): (text: string) => string {
  const paints = { within: paint.green, 'at-risk': paint.yellow, 'cannot-tell': paint.yellow, exceeded: paint.red };
  return paints[status];
}

/**
 * How sure we are, on a first screen: what has a price, what is not counted, and prices that are old.
 *
 * @param mostNotes - notes that are shown; of more, only how many there are
 */
export function certaintyRows(certainty: Certainty, sheet: Page, mostNotes = 0): readonly string[] {
  const { missing, catalogue, notes } = certainty;
  const { width, paint } = sheet;
  const [, outdated] = ageSentences(catalogue);
  const row = (text: string): readonly string[] => paragraph(text, width, '  ');
  return [
    '',
    paint.bold('How sure'),
    ...row(certaintySentence(certainty)),
    ...(missing.length > 0 ? row(`not counted: ${namesOf(missing)}`).map(paint.yellow) : []),
    ...(outdated === undefined ? [] : row(outdated).map(paint.yellow)),
    ...(notes.length > mostNotes
      ? row(`${counted(notes.length, 'note')} on what is assumed and not included: --details`)
      : notes.flatMap(row).map(paint.dim)),
  ];
}

/** How much of the input has a price, and what has none. */
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
