import type { Estimate } from '../../pricing/estimate/model';
import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import { money } from '../formats/figures';
import { ageSentences } from '../verdict/age';
import { amountAMonth, budgetSentence, coverageSentence, pricesDate, spread, type Bounded } from '../verdict/words';
import { buildTree, type Item } from './tree';
import { formula } from './words';
import { fit, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { code, lines, prose, row, tableHead } from '../formats/markdown/syntax';

const HEAD = tableHead([
  ['resource', 'left'],
  ['what is billed', 'left'],
  ['low', 'right'],
  ['high', 'right'],
  ['expected', 'right'],
]);

/** `groundplan price` for a pull request: the verdict, then a table with the dearest resource first. */
export function estimateMarkdown(
  estimate: Estimate,
  budgets: readonly BudgetVerdict[] = [],
  maxBytes: number = MAX_BYTES,
): string {
  const total = rangeToCents(estimate.monthly);
  const { catalogue } = estimate;
  const said = sentences(total, estimate, pricesDate([catalogue]), budgets);
  const heading = [`### ${amountAMonth(total, estimate)}`, said, ...ageSentences([catalogue]).map(prose)].join('\n\n');
  return fit([paragraph(heading), ...estimateBlocks(estimate, total)], maxBytes);
}

/** What is to be said of a total in one line. */
export function sentences(
  total: Range,
  { coverage }: Bounded,
  prices: string,
  budgets: readonly BudgetVerdict[],
): string {
  const ofBudget = budgets.map((verdict) => prose(budgetSentence(verdict, total)));
  return [spread(total), ...ofBudget, coverageSentence(coverage), prices].join(' · ');
}

/** The table of an estimate and its notes. */
export function estimateBlocks(estimate: Estimate, total: Range): readonly Block[] {
  const table = { text: HEAD, rows: estimateRows(estimate, total), leftOut: leftOut('row') };
  const notes = { text: '', rows: estimate.notes.map((note) => `- ${prose(note)}`), leftOut: leftOut('note') };
  return [table, notes].filter(({ rows }) => rows.length > 0);
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
  const amounts = [cents.low, cents.high, cents.expected].map(money);
  return row([where, lines(said), ...(billed.length > 0 ? amounts : ['', '', 'no price'])]);
}
