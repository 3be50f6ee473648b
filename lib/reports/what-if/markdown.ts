import { buildRows } from '../comparison/tree';
import { changeItemRow, CHANGES_HEAD } from '../comparison/markdown';
import { money, signed } from '../formats/figures';
import { fit, folded, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { prose, row, tableHead } from '../formats/markdown/syntax';
import { ageSentences } from '../verdict/age';
import { verdictItem } from '../verdict/markdown';
import { pricesDate } from '../verdict/words';
import { warningSentences } from '../warnings/words';
import type { ScenarioReport, StepReport, WhatIfReport } from './report';
import {
  beforeAndAfter,
  budgetSentences,
  changeVerdict,
  decisionSentence,
  isNothing,
  orderSentences,
  stepTitle,
  TITLES,
  titleOf,
  waterfallRows,
} from './words';

const WATERFALL = tableHead([
  ['', 'left'],
  ['low', 'right'],
  ['expected', 'right'],
  ['high', 'right'],
]);

/** `groundplan what-if` for a pull request: each scenario's verdict and waterfall; what each step changes is folded up. */
export function whatIfMarkdown({ client, scenarios }: WhatIfReport, maxBytes: number = MAX_BYTES): string {
  const stamps = scenarios.flatMap(({ after }) => after.catalogue);
  const head = [`## ${prose(client.name)}`, [pricesDate(stamps), ...ageSentences(stamps)].map(prose).join(' · ')];
  return fit([paragraph(head.join('\n\n')), ...scenarios.flatMap(scenarioBlocks)], maxBytes);
}

function scenarioBlocks(scenario: ScenarioReport): readonly Block[] {
  const budgets = budgetSentences(scenario).map(({ says, verdict }) => verdictItem(verdict, says));
  const head = [
    `### ${prose(titleOf(scenario))}: ${changeVerdict(scenario)}`,
    beforeAndAfter(scenario),
    ...(budgets.length > 0 ? [budgets.join('\n')] : []),
  ];
  return [
    paragraph(head.join('\n\n')),
    waterfallBlock(scenario),
    ...listBlock(TITLES.order, orderSentences(scenario)),
    ...listBlock(TITLES.warnings, warningSentences(scenario.warnings)),
    ...stepBlocks(scenario.steps),
    ...decisionBlocks(scenario),
  ];
}

function waterfallBlock(scenario: ScenarioReport): Block {
  const rows = waterfallRows(scenario).map(({ name, kind, cents: { low, expected, high } }) => {
    const isSum = kind === 'sum';
    const cells = [prose(name), ...[low, expected, high].map(isSum ? money : signed)];
    return row(isSum ? cells.map((cell) => `**${cell}**`) : cells);
  });
  return { text: WATERFALL, rows, leftOut: leftOut('row') };
}

function listBlock(title: string, sentences: readonly string[]): readonly Block[] {
  if (sentences.length === 0) return [];
  return [{ text: `**${title}**\n`, rows: sentences.map((says) => `- ${prose(says)}`), leftOut: leftOut('line') }];
}

function stepBlocks(steps: readonly StepReport[]): readonly Block[] {
  return steps
    .filter((step) => !isNothing(step))
    .map((step) =>
      folded(prose(stepTitle(step)), {
        text: CHANGES_HEAD,
        rows: buildRows(step).map(changeItemRow),
        leftOut: leftOut('row'),
      }),
    );
}

function decisionBlocks({ decisions }: ScenarioReport): readonly Block[] {
  if (decisions.length === 0) return [];
  const rows = decisions.map((decision) => `- ${prose(decisionSentence(decision))}`);
  return [folded(`${TITLES.decisions}: ${decisions.length}`, { text: '', rows, leftOut: leftOut('decision') })];
}
