import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { headVerdicts, type DecisionRow, type EnvironmentReport, type PlanReport } from './report';
import type { Range } from '../../range';
import { ageSentences } from '../verdict/age';
import { amountAMonth, pricesDate, together } from '../verdict/words';
import { WARNINGS_TITLE, warningSentences } from '../warnings/words';
import { estimateBlocks, sentences } from '../estimate/markdown';
import { changeBlocks } from '../changes/markdown';
import { fit, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { prose, row, tableHead } from '../formats/markdown/syntax';

const DECISIONS = tableHead([
  ['pattern', 'left'],
  ['decision', 'left'],
  ['choice', 'left'],
  ['because', 'left'],
]);

/** `groundplan plan` for a pull request: the verdict on the client, then each environment's money and decisions. */
export function planMarkdown(report: PlanReport, maxBytes: number = MAX_BYTES): string {
  const { client, monthly, environments, changes } = report;
  const total = rangeToCents(monthly);
  const estimates = environments.map(({ estimate }) => estimate);
  const shares = apportionRange(
    total,
    estimates.map((estimate) => estimate.monthly),
  );
  const bounded = together(estimates);
  const stamps = estimates.map(({ catalogue }) => catalogue);
  const heading = [
    `## ${prose(client.name)}: ${amountAMonth(total, bounded)}`,
    sentences(total, bounded, pricesDate(stamps), headVerdicts(report, shares)),
    ...ageSentences(stamps).map(prose),
  ].join('\n\n');
  return fit(
    [
      paragraph(heading),
      ...warningBlocks(environments),
      ...changeBlocks(changes),
      ...environments.flatMap((each, at) => environmentBlocks(each, shares[at] ?? total)),
    ],
    maxBytes,
  );
}

function warningBlocks(environments: readonly EnvironmentReport[]): readonly Block[] {
  const sentences = warningSentences(environments);
  if (sentences.length === 0) return [];
  return [paragraph([`**${WARNINGS_TITLE}**`, '', ...sentences.map((says) => `- ${prose(says)}`)].join('\n'))];
}

function environmentBlocks(environment: EnvironmentReport, total: Range): readonly Block[] {
  const { name, kind, engine, region, estimate, budget, decisions } = environment;
  const title = [name, ...(name === kind ? [] : [kind]), engine, region].map(prose).join(' · ');
  const said = sentences(total, estimate, pricesDate([estimate.catalogue]), [budget ?? []].flat());
  return [
    paragraph(`### ${title}: ${amountAMonth(total, estimate)}\n\n${said}`),
    ...estimateBlocks(estimate, total),
    ...(decisions.length > 0
      ? [{ text: DECISIONS, rows: decisions.map(decisionRow), leftOut: leftOut('decision') }]
      : []),
  ];
}

function decisionRow({ pattern, what, choice, because }: DecisionRow): string {
  return row([pattern, what, choice, because].map(prose));
}
