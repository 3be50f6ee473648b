import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { ZERO, type Range } from '../../range';
import { counted } from '../../located/words';
import { savingsOf, savingsTitle } from '../advice/summary';
import { mergeBreakdowns } from '../breakdown/breakdown';
import { breakdownBlocks } from '../breakdown/markdown';
import { changeBlocks } from '../changes/markdown';
import { costCentreBlocks } from '../cost-centres/markdown';
import { increaseItem } from '../comparison/markdown';
import { estimateBlocks } from '../estimate/markdown';
import { money } from '../formats/figures';
import { fit, folded, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { prose, row, tableHead } from '../formats/markdown/syntax';
import { mergeCertainties } from '../verdict/certainty';
import { budgetList, certaintyParagraph } from '../verdict/markdown';
import { amountAMonth, rangeAndYear, standing } from '../verdict/words';
import { WARNINGS_TITLE, warningSentences } from '../warnings/words';
import { headVerdicts, type AdvisedPlan, type PrintablePlan, type DecisionRow, type EnvironmentReport } from './report';
import { summaryOf, type EnvironmentSummary } from './summary';

const DECISIONS = tableHead([
  ['pattern', 'left'],
  ['decision', 'left'],
  ['choice', 'left'],
  ['because', 'left'],
]);

const ENVIRONMENTS = tableHead([
  ['environment', 'left'],
  ['region', 'left'],
  ['low', 'right'],
  ['expected', 'right'],
  ['high', 'right'],
  ['budget', 'left'],
]);

/** `groundplan plan` for a pull request: the verdict on the client and what to look at; each environment's details are folded up. */
export function planMarkdown({ report, advice, increase }: PrintablePlan, maxBytes: number = MAX_BYTES): string {
  const { client, monthly, environments, changes } = report;
  const total = rangeToCents(monthly);
  const summaries = environments.map(summaryOf);
  const shares = apportionRange(
    total,
    summaries.map((summary) => summary.monthly),
  );
  const certainty = mergeCertainties(summaries.map((summary) => summary.certainty));
  const verdicts = headVerdicts(report, shares);
  const items = [
    ...(increase ? [increaseItem(increase.verdict, increase.comparison)] : []),
    ...(verdicts.length > 0 ? [budgetList(verdicts, total)] : []),
  ];
  const heading = [
    `## ${prose(client.name)}: ${amountAMonth(total, certainty)}`,
    rangeAndYear(total, certainty),
    ...(items.length > 0 ? [items.join('\n')] : []),
    certaintyParagraph(certainty),
  ];
  return fit(
    [
      paragraph(heading.join('\n\n')),
      ...changeBlocks(changes),
      ...warningBlocks(environments),
      environmentTable(summaries, shares),
      ...costCentreBlocks(environments, shares),
      ...breakdownBlocks(mergeBreakdowns(summaries.map(({ breakdown }) => breakdown)), total),
      ...savingsBlocks(advice),
      ...environments.flatMap((each, at) => detailBlocks(each, shares[at] ?? ZERO)),
    ],
    maxBytes,
  );
}

function warningBlocks(environments: readonly EnvironmentReport[]): readonly Block[] {
  const rows = warningSentences(environments).map((says) => `- ${prose(says)}`);
  return rows.length === 0 ? [] : [{ text: `**${WARNINGS_TITLE}**\n`, rows, leftOut: leftOut('warning') }];
}

function environmentTable(summaries: readonly EnvironmentSummary[], shares: readonly Range[]): Block {
  const rows = summaries.map(({ name, region, budget }, at) => {
    const cents = shares[at] ?? ZERO;
    const amounts = [cents.low, cents.expected, cents.high].map(money);
    return row([prose(name), prose(region), ...amounts, budget === undefined ? '' : prose(standing(budget, cents))]);
  });
  return { text: ENVIRONMENTS, rows, leftOut: leftOut('environment') };
}

function savingsBlocks(advice: AdvisedPlan['advice']): readonly Block[] {
  const savings = savingsOf(Object.values(advice));
  if (savings.length === 0) return [];
  const rows = savings.map(({ change, cents }) => `- ${money(cents)}: ${prose(change)}`);
  return [folded(savingsTitle(savings), { text: '', rows, leftOut: leftOut('saving') })];
}

function detailBlocks({ name, estimate, decisions }: EnvironmentReport, total: Range): readonly Block[] {
  const whose = `${prose(name)}: `;
  const table = { text: DECISIONS, rows: decisions.map(decisionRow), leftOut: leftOut('decision') };
  return [
    ...estimateBlocks(estimate, total, whose),
    ...(decisions.length > 0 ? [folded(`${whose}${counted(decisions.length, 'decision')}`, table)] : []),
  ];
}

function decisionRow({ pattern, what, choice, because }: DecisionRow): string {
  return row([pattern, what, choice, because].map(prose));
}
