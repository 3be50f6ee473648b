import type { Estimate } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import { counted } from '../../located/words';
import { breakdownOf } from '../breakdown/breakdown';
import { breakdownBlocks } from '../breakdown/markdown';
import { money } from '../formats/figures';
import { certaintyOf } from '../verdict/certainty';
import { budgetList, certaintyParagraph } from '../verdict/markdown';
import { amountAndYear } from '../verdict/words';
import { buildTree, type Item } from './tree';
import { formula } from './words';
import { fit, folded, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { code, lines, prose, row, tableHead } from '../formats/markdown/syntax';

const HEAD = tableHead([
  ['resource', 'left'],
  ['what is billed', 'left'],
  ['low', 'right'],
  ['expected', 'right'],
  ['high', 'right'],
]);

/** `groundplan price` for a pull request: the verdict and where the money goes; the rest is folded up. */
export function estimateMarkdown(
  estimate: Estimate,
  budgets: readonly BudgetVerdict[] = [],
  maxBytes: number = MAX_BYTES,
): string {
  const total = rangeToCents(estimate.monthly);
  const heading = [
    `### ${amountAndYear(total, estimate)}`,
    ...(budgets.length > 0 ? [budgetList(budgets, total)] : []),
    certaintyParagraph(certaintyOf(estimate)),
  ];
  const breakdown = breakdownBlocks(breakdownOf(estimate.resources), total);
  return fit([paragraph(heading.join('\n\n')), ...breakdown, ...estimateBlocks(estimate, total)], maxBytes);
}

/**
 * Every resource of an estimate and its notes, folded up.
 *
 * @param whose - what stands before a summary, where there are several estimates
 */
export function estimateBlocks(estimate: Estimate, total: Range, whose = ''): readonly Block[] {
  const rows = estimateRows(estimate, total);
  const notes = estimate.notes.map((note) => `- ${prose(note)}`);
  return [
    {
      name: `every resource and what it is billed for (${counted(rows.length, 'row')})`,
      block: { text: HEAD, rows, leftOut: leftOut('row') },
    },
    { name: counted(notes.length, 'note'), block: { text: '', rows: notes, leftOut: leftOut('note') } },
  ]
    .filter(({ block }) => block.rows.length > 0)
    .map(({ name, block }) => folded(`${whose}${name}`, block));
}

function estimateRows(estimate: Estimate, total: Range): readonly string[] {
  return buildTree(estimate, total)
    .flatMap(({ name, items }) => items.map((item) => ({ pattern: name, item })))
    .sort((one, other) => other.item.cents.expected - one.item.cents.expected)
    .map(({ pattern, item }) => itemRow(pattern, item));
}

function itemRow(pattern: string, { row: { name, lines: billed, missing, unknownType }, cents }: Item): string {
  const said = [
    ...billed.map((line) => prose(`${line.name}: ${formula(line)}`)),
    ...missing.map((line) => prose(`⚠ ${line.name}: no price, because ${line.because}`)),
    ...(unknownType === undefined ? [] : [prose(`⚠ ${unknownType} is a type we do not know`)]),
  ];
  const where = name === pattern ? code(name) : `${code(pattern)} ${code(name)}`;
  const amounts = [cents.low, cents.expected, cents.high].map(money);
  return row([where, lines(said), ...(billed.length > 0 ? amounts : ['', 'no price', ''])]);
}
