import type { Estimate } from '../../../pricing/estimate/model';
import type { Range } from '../../../range';
import type { BudgetVerdict } from '../../../pricing/budget/budget';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { moneyTable } from './money-table';
import { opposite, paragraph, type Page } from '../../formats/text/page';
import { growTree } from '../tree';
import { amountAMonth, pricesDate, spread, type Bounded } from '../../verdict/words';
import { ageRows, budgetRows, coverageRows } from '../../verdict/text';

/** The report of `groundplan price`: the verdict, where the money goes, what a reader must know. */
export function estimateReport(estimate: Estimate, sheet: Page, budgets: readonly BudgetVerdict[] = []): string {
  const total = rangeToCents(estimate.monthly);
  return [
    ...headline(total, estimate, pricesDate([estimate.catalogue]), sheet),
    ...budgetRows(budgets, total, sheet),
    ...coverageRows(estimate, sheet),
    ...ageRows([estimate.catalogue], sheet),
    '',
    ...moneyTable(growTree(estimate, total), total, sheet),
    ...notes(estimate.notes, sheet),
    '',
  ].join('\n');
}

/** The total a month on the left, the date of the prices on the right, the range below. */
export function headline(total: Range, bounded: Bounded, prices: string, sheet: Page): readonly string[] {
  const amount = amountAMonth(total, bounded);
  const [first = '', ...rest] = opposite(amount, prices, ' ', sheet);
  return [sheet.paint.bold(amount) + sheet.paint.dim(first.slice(amount.length)), ...rest, spread(total)];
}

/** What a reader must know beside the figures. */
export function notes(texts: readonly string[], { width, paint }: Page): readonly string[] {
  if (texts.length === 0) return [];
  return ['', '  notes', ...texts.flatMap((text) => paragraph(text, width, '    ', '  · '))].map((row) =>
    row === '' ? row : paint.dim(row),
  );
}
