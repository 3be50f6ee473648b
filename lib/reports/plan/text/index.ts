import { apportionRange, rangeToCents } from '../../../pricing/estimate/cents';
import type { Detail } from '../../formats/printers';
import { hintRows, type Hint } from '../../formats/text/hints';
import { wrap, type Page } from '../../formats/text/page';
import { increaseRows } from '../../comparison/text/increase';
import { mergeCertainties } from '../../verdict/certainty';
import { ageRows, briefBudgetRows } from '../../verdict/text';
import { amountAMonth } from '../../verdict/words';
import { headVerdicts, tailVerdicts, type AdvisedPlan, type PrintablePlan } from '../report';
import { isFailed } from '../../../pricing/budget/budget';
import { summaryOf } from '../summary';
import { detailRows } from './details';
import { firstScreen, type PrintedPlan } from './first-screen';

const HINTS: readonly Hint[] = [
  ['--details', 'every decision and line item'],
  ['--format html -o plan.html', 'a page to read, send and print'],
];

/** The report of `groundplan plan`: what is read first, then each environment's decisions and money if they are asked for. */
export function planText(plan: PrintablePlan, sheet: Page, detail: Detail): string {
  const { report } = plan;
  const total = rangeToCents(report.monthly);
  const summaries = report.environments.map(summaryOf);
  const shares = apportionRange(
    total,
    summaries.map(({ monthly }) => monthly),
  );
  const printed: PrintedPlan = { total, shares, summaries, verdicts: headVerdicts(report, shares) };
  const rest = detail === 'all' ? detailsOf(plan, printed, sheet) : hintRows(HINTS, sheet);
  return [...firstScreen(plan, printed, sheet), ...rest, ...lastRows(plan, printed, detail, sheet), ''].join('\n');
}

function detailsOf(
  { report }: Pick<AdvisedPlan, 'report'>,
  { shares, summaries }: PrintedPlan,
  sheet: Page,
): readonly string[] {
  const stamps = summaries.flatMap(({ certainty }) => certainty.catalogue);
  return [...ageRows(stamps, sheet), ...detailRows(report, shares, sheet)];
}

/** A long report ends with its verdict; a short one does where it fails. */
function lastRows(
  { report, increase }: PrintablePlan,
  { total, summaries, verdicts }: PrintedPlan,
  detail: Detail,
  sheet: Page,
): readonly string[] {
  const failed = verdicts.some(isFailed) || (increase !== undefined && isFailed(increase.verdict));
  if (detail === 'first-screen' && !failed) return [];
  const certainty = mergeCertainties(summaries.map((summary) => summary.certainty));
  const title = wrap(`${report.client.name}: ${amountAMonth(total, certainty)}`, sheet.width).map(sheet.paint.bold);
  return [
    '',
    ...(detail === 'all' ? title : []),
    ...(increase !== undefined && isFailed(increase.verdict) ? increaseRows(increase, sheet) : []),
    ...(failed && !verdicts.some(isFailed) ? [] : briefBudgetRows(tailVerdicts(verdicts), total, sheet)),
  ];
}
