import type { Estimate } from '../../../pricing/estimate/model';
import type { BudgetVerdict } from '../../../pricing/budget/budget';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { breakdownOf } from '../../breakdown/breakdown';
import { breakdownRows } from '../../breakdown/text';
import type { Detail } from '../../formats/printers';
import { hintRows, type Hint } from '../../formats/text/hints';
import { notes } from '../../formats/text/notes';
import { headline, wrap, type Page } from '../../formats/text/page';
import { certaintyOf } from '../../verdict/certainty';
import { ageRows, budgetRows, certaintyRows, coverageRows } from '../../verdict/text';
import { amountAMonth, pricesDate, rangeAndYear } from '../../verdict/words';
import { buildTree } from '../tree';
import { moneyTable } from './money-table';

const HINTS: readonly Hint[] = [
  ['--details', 'every resource and line item'],
  ['--format html -o cost.html', 'a page to read, send and print'],
  ['groundplan advise', 'how to spend less'],
];

/** Notes that are read at a glance. */
const MAX_NOTES = 4;

/** The report of `groundplan price`: what is read first, then every resource and its lines if they are asked for. */
export function estimateText(
  estimate: Estimate,
  sheet: Page,
  detail: Detail,
  budgets: readonly BudgetVerdict[] = [],
): string {
  const total = rangeToCents(estimate.monthly);
  const { catalogue } = estimate;
  return [
    ...headline(amountAMonth(total, estimate), pricesDate([catalogue]), sheet),
    ...wrap(rangeAndYear(total, estimate), sheet.width),
    ...budgetRows(budgets, total, sheet),
    ...(detail === 'all' ? detailRows(estimate, sheet) : firstScreen(estimate, sheet)),
    '',
  ].join('\n');
}

function firstScreen(estimate: Estimate, sheet: Page): readonly string[] {
  return [
    ...breakdownRows(breakdownOf(estimate.resources), rangeToCents(estimate.monthly), sheet),
    ...certaintyRows(certaintyOf(estimate), sheet, MAX_NOTES),
    ...hintRows(HINTS, sheet),
  ];
}

function detailRows(estimate: Estimate, sheet: Page): readonly string[] {
  const total = rangeToCents(estimate.monthly);
  return [
    ...coverageRows(estimate, sheet),
    ...ageRows([estimate.catalogue], sheet),
    '',
    ...moneyTable(buildTree(estimate, total), total, sheet),
    ...notes(estimate.notes, sheet),
  ];
}
