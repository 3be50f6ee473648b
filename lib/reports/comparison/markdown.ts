import type { Comparison } from '../../pricing/compare';
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
  type Compared,
} from './words';
import { signed } from '../formats/figures';
import { environmentRows, type EnvironmentRow } from './environments';
import { ageSentences } from '../verdict/age';
import { budgetList, verdictItem } from '../verdict/markdown';
import { increaseVerdict } from './increase-words';
import type { IncreaseVerdict } from './increase';
import type { ComparisonReport } from './report';
import { counted } from '../../located/words';
import { changeBlocks } from '../changes/markdown';
import { fit, folded, leftOut, MAX_BYTES, paragraph, type Block } from '../formats/markdown/fit';
import { code, lines, prose, row, tableHead } from '../formats/markdown/syntax';

/** The head of a table of changes. */
export const CHANGES_HEAD = tableHead([
  ['', 'left'],
  ['resource', 'left'],
  ['what changes', 'left'],
  ['a month', 'right'],
  ['', 'right'],
]);

const ENVIRONMENTS = tableHead([
  ['environment', 'left'],
  ['', 'left'],
  ['before', 'right'],
  ['after', 'right'],
  ['change', 'right'],
]);

/** What of a comparison is printed. */
type ReportedComparison = Pick<ComparisonReport, 'comparison'> & Partial<ComparisonReport>;

/** Changes that stand open; of more, all are folded up. */
const MAX_OPEN = 20;

/** `groundplan diff` for a pull request: the verdict and why a gate fails, then what changed, largest first. */
export function comparisonMarkdown(
  { comparison, budgets = [], increase, environments = [], deployment }: ReportedComparison,
  maxBytes: number = MAX_BYTES,
): string {
  const verdicts = [
    ...(increase ? [increaseItem(increase, comparison)] : []),
    ...(budgets.length > 0 ? [budgetList(budgets, rangeToCents(comparison.after.monthly))] : []),
  ].join('\n');
  const heading = isUnchanged(comparison) ? [`**${noChange(comparison)}**`] : headingOf(comparison);
  const [title = '', ...rest] = heading;
  const blocks = [
    paragraph([title, ...(verdicts === '' ? [] : [verdicts]), ...rest].join('\n\n')),
    ...changeBlocks(deployment),
    ...(isUnchanged(comparison) ? [] : environmentBlocks(environmentRows(comparison, environments))),
    ...(isUnchanged(comparison) ? [] : tableBlocks(comparison)),
  ];
  return fit(blocks, maxBytes);
}

/** Whether an increase passes, as an item of a list of verdicts. */
export function increaseItem(increase: IncreaseVerdict, comparison: Compared): string {
  return verdictItem(increase, increaseVerdict(increase, comparison));
}

function tableBlocks(comparison: Comparison): readonly Block[] {
  const rows = buildRows(comparison).map(changeItemRow);
  if (rows.length === 0) return [];
  const table = { text: CHANGES_HEAD, rows, leftOut: leftOut('row') };
  return [rows.length > MAX_OPEN ? folded(counted(rows.length, 'change'), table) : table];
}

function headingOf(comparison: Comparison): readonly string[] {
  const sentences = [
    beforeAndAfter(comparison),
    spreadOfChange(comparison),
    countsSentence(comparison),
    gapsSentence(comparison) ?? [],
  ];
  const age = ageSentences([comparison.after.catalogue]).map(prose);
  return [`### ${verdict(comparison)}`, sentences.flat().join(' · '), ...age];
}

/** What each environment costs before and after. */
function environmentBlocks(rows: readonly EnvironmentRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      text: ENVIRONMENTS,
      rows: rows.map(({ name, what, before, after, change }) => row([code(name), what, before, after, signed(change)])),
      leftOut: leftOut('row'),
    },
  ];
}

/** A row of it. */
export function changeItemRow({ row: change, cents, pattern }: ChangeItem & { readonly pattern: string }): string {
  const { kind, name, type, count, words, gaps, percent } = change;
  const said = [...words, ...change.lines.map(lineWords), ...gaps.map((gap) => `⚠ ${gap}`)].map(prose);
  const unpriced = change.lines.length === 0 && gaps.length > 0;
  const resource = count > 1 ? `${count} × ${code(type)}` : `${code(name)} ${code(type)}`;
  const where = name === pattern ? resource : `${code(pattern)} ${resource}`;
  return row([kind, where, lines(said), unpriced ? 'no price' : signed(cents), percentage(percent)]);
}
