import type { Estimate } from '../../../pricing/estimate/model';
import type { BudgetVerdict } from '../../../pricing/budget/budget';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { moneyTable } from './money-table';
import { notes } from '../../formats/text/notes';
import type { Page } from '../../formats/text/page';
import { buildTree } from '../tree';
import { pricesDate } from '../../verdict/words';
import { ageRows, budgetRows, coverageRows, headline } from '../../verdict/text';

/** The report of `groundplan price`: the verdict, where the money goes, what a reader must know. */
export function estimateText(estimate: Estimate, sheet: Page, budgets: readonly BudgetVerdict[] = []): string {
  const total = rangeToCents(estimate.monthly);
  return [
    ...headline(total, estimate, pricesDate([estimate.catalogue]), sheet),
    ...budgetRows(budgets, total, sheet),
    ...coverageRows(estimate, sheet),
    ...ageRows([estimate.catalogue], sheet),
    '',
    ...moneyTable(buildTree(estimate, total), total, sheet),
    ...notes(estimate.notes, sheet),
    '',
  ].join('\n');
}
