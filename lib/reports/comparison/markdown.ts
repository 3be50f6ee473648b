import type { Comparison } from '../../pricing/compare';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import { buildRows, type ChangeItem } from './tree';
import {
  beforeAndAfter,
  countsSentence,
  gapsSentence,
  isUnchanged,
  lineWords,
  noChange,
  percentage,
  spreadOfChange,
  verdict,
} from './words';
import { signed } from '../formats/figures';
import { ageSentences } from '../verdict/age';
import { budgetSentence } from '../verdict/words';
import type { ChangeReport } from '../changes/report';
import { changeBlocks } from '../changes/markdown';
import { fit, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { code, lines, prose, row, tableHead } from '../formats/markdown/syntax';

const HEAD = tableHead([
  ['', 'left'],
  ['resource', 'left'],
  ['what changes', 'left'],
  ['a month', 'right'],
  ['', 'right'],
]);

/** `groundplan diff` for a pull request: the verdict, then a table with the largest change first; one line where nothing changed. */
export function comparisonMarkdown(
  comparison: Comparison,
  budgets: readonly BudgetVerdict[] = [],
  maxBytes: number = MAX_BYTES,
  deployment?: ChangeReport,
): string {
  const total = rangeToCents(comparison.after.monthly);
  const ofBudget = budgets.map((verdict) => prose(budgetSentence(verdict, total)));
  const ofDeployment = changeBlocks(deployment);
  if (isUnchanged(comparison))
    return fit([paragraph([`**${noChange(comparison)}**`, ...ofBudget].join(' · ')), ...ofDeployment], maxBytes);
  const rows = buildRows(comparison);
  const table: Block = {
    text: HEAD,
    rows: rows.map(changeRow),
    leftOut: leftOut('row'),
  };
  const blocks = [paragraph(heading(comparison, ofBudget)), ...ofDeployment, ...(rows.length > 0 ? [table] : [])];
  return fit(blocks, maxBytes);
}

function heading(comparison: Comparison, ofBudget: readonly string[]): string {
  const sentences = [
    beforeAndAfter(comparison),
    spreadOfChange(comparison),
    countsSentence(comparison),
    gapsSentence(comparison) ?? [],
    ofBudget,
  ];
  const age = ageSentences([comparison.after.catalogue]).map(prose);
  return [`### ${verdict(comparison)}`, sentences.flat().join(' · '), ...age].join('\n\n');
}

function changeRow({ row: change, cents, pattern }: ChangeItem & { readonly pattern: string }): string {
  const { kind, name, type, count, words, gaps, percent } = change;
  const said = [...words, ...change.lines.map(lineWords), ...gaps.map((gap) => `⚠ ${gap}`)].map(prose);
  const unpriced = change.lines.length === 0 && gaps.length > 0;
  const resource = count > 1 ? `${count} × ${code(type)}` : `${code(name)} ${code(type)}`;
  const where = name === pattern ? resource : `${code(pattern)} ${resource}`;
  return row([kind, where, lines(said), unpriced ? 'no price' : signed(cents), percentage(percent)]);
}
