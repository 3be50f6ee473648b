import type { BudgetVerdict } from '../../../pricing/budget/budget';
import type { Range } from '../../../range';
import { savingsRows } from '../../advice/savings-text';
import { mergeBreakdowns } from '../../breakdown/breakdown';
import { breakdownRows } from '../../breakdown/text';
import { changeRows } from '../../changes/text';
import { costCentreRows } from '../../cost-centres/text';
import { headline, wrap, type Page } from '../../formats/text/page';
import { mergeCertainties } from '../../verdict/certainty';
import { briefBudgetRows, certaintyRows } from '../../verdict/text';
import { amountAndYear, pricesDate } from '../../verdict/words';
import { warningRows } from '../../warnings/text';
import { increaseRows } from '../../comparison/text/increase';
import type { PrintablePlan } from '../report';
import type { EnvironmentSummary } from '../summary';
import { environmentRows } from './environments';

/** Warnings and changes that are read at a glance. */
const MAX_FINDINGS = 6;

/** A plan as it is printed, in whole cents. */
export interface PrintedPlan {
  readonly total: Range;
  /** Of each environment. */
  readonly shares: readonly Range[];
  readonly summaries: readonly EnvironmentSummary[];
  readonly verdicts: readonly BudgetVerdict[];
}

/** What a reader sees first: the verdict, every budget, warnings, where the money goes, what could be saved, and how sure that is. */
export function firstScreen(
  { report, advice, increase }: PrintablePlan,
  { total, shares, summaries }: PrintedPlan,
  sheet: Page,
): readonly string[] {
  const { client, environments, changes } = report;
  const certainty = mergeCertainties(summaries.map((summary) => summary.certainty));
  return [
    ...headline(client.name, pricesDate(certainty.catalogue), sheet),
    ...wrap(amountAndYear(total, certainty), sheet.width).map(sheet.paint.bold),
    ...increaseRows(increase, sheet),
    ...briefBudgetRows([report.budget ?? []].flat(), total, sheet),
    ...environmentRows(summaries, shares, sheet),
    ...costCentreRows(environments, shares, sheet),
    ...warningRows(environments, sheet, MAX_FINDINGS),
    ...changeRows(changes, sheet, MAX_FINDINGS),
    ...breakdownRows(mergeBreakdowns(summaries.map(({ breakdown }) => breakdown)), total, sheet),
    ...savingsRows(Object.values(advice), sheet),
    ...certaintyRows(certainty, sheet),
  ];
}
