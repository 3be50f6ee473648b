import type { AdviceReport } from '../../../pricing/advise';
import type { Estimate } from '../../../pricing/estimate/model';
import type { BudgetVerdict } from '../../../pricing/budget/budget';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { ageSentences } from '../../verdict/age';
import { amountAMonth, coverageSentence, pricesDate, spread } from '../../verdict/words';
import { notesSection } from '../../formats/html/notes';
import { READING } from './reading';
import { moneySection } from './money';
import { page } from '../../formats/html/page';
import { resourceTable } from './resource-table';
import { savingsSection } from '../../advice/html/savings';
import { shareOut } from './shares';
import { verdictOf } from '../../verdict/html';

/** What stands on the page beside the estimate. */
export interface EstimateHtmlOptions {
  /** @default - no budget */
  readonly budgets?: readonly BudgetVerdict[];
  /** How it could cost less. */
  readonly advice: AdviceReport;
}

/** `groundplan price` as a page in one file: totals, drawings, savings, and a table that explains every line. */
export async function estimateHtml(estimate: Estimate, { budgets = [], advice }: EstimateHtmlOptions): Promise<string> {
  const { monthly, coverage, catalogue, resources, notes } = estimate;
  const total = rangeToCents(monthly);
  const shares = shareOut(resources, total).map((share) => ({ ...share, where: share.resource.stack }));
  const amount = amountAMonth(total, estimate);
  const verdict = verdictOf({
    of: 'What the templates cost',
    amount,
    sentences: [spread(total), coverageSentence(coverage), pricesDate([catalogue]), ...ageSentences([catalogue])],
    budgets: { verdicts: budgets, total },
  });
  return page(amount, verdict, [
    await moneySection(shares),
    ...savingsSection([{ advice }]),
    { id: 'resources', title: 'Every resource', content: resourceTable(shares, 'stack') },
    ...notesSection(notes),
    READING,
  ]);
}
