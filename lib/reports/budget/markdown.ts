import { fit, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { prose, row, tableHead } from '../formats/markdown/syntax';
import { mergeCertainties } from '../verdict/certainty';
import { certaintyParagraph } from '../verdict/markdown';
import type { BudgetReport } from './report';
import { budgetRows, COLUMNS } from './rows';
import { basisSentence, proposalSentence } from './words';

const TABLE = tableHead([
  ['environment', 'left'],
  ...COLUMNS.map((column) => [column, 'right'] as const),
  ['beside it', 'left'],
]);

/** `groundplan budget` for a pull request. */
export function budgetMarkdown(report: BudgetReport, maxBytes: number = MAX_BYTES): string {
  const certainty = mergeCertainties(report.environments.map((environment) => environment.certainty));
  const heading = [
    `## ${prose(report.client.name)}: budgets`,
    prose(proposalSentence(report)),
    prose(basisSentence(report)),
    certaintyParagraph(certainty),
  ];
  return fit([paragraph(heading.join('\n\n')), table(report)], maxBytes);
}

function table(report: BudgetReport): Block {
  const rows = budgetRows(report).map(({ name, amounts, remark = '' }) =>
    row([prose(name), ...amounts, prose(remark)]),
  );
  return { text: TABLE, rows, leftOut: leftOut('row') };
}
