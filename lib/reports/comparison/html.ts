import type { ChangeKind, Comparison } from '../../pricing/compare';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { rangeToCents } from '../../pricing/estimate/cents';
import { buildChanges, buildRows, type ChangeItem } from './tree';
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
import { environmentRows, type EnvironmentChange } from './environments';
import { ageSentences } from '../verdict/age';
import { pricesDate } from '../verdict/words';
import type { ChangeReport } from '../changes/report';
import { changesSection } from '../changes/html';
import { dataTable, type DataRow } from '../formats/html/data-table';
import { html, type Markup } from '../formats/html/markup';
import { page, type Section } from '../formats/html/page';
import { verdictOf } from '../verdict/html';
import { waterfall } from '../formats/html/waterfall';

/** `groundplan diff` as a page in one file: the verdict, the change drawn by pattern, and a table that explains every line of it. */
export function comparisonHtml(
  comparison: Comparison,
  budgets: readonly BudgetVerdict[] = [],
  deployment?: ChangeReport,
  environments: readonly EnvironmentChange[] = [],
): string {
  const { before, after } = comparison;
  const amount = isUnchanged(comparison) ? noChange(comparison) : verdict(comparison);
  const gaps = gapsSentence(comparison);
  const head = verdictOf({
    of: 'What the change costs',
    amount,
    sentences: [
      `${beforeAndAfter(comparison)}, ${spreadOfChange(comparison)}`,
      countsSentence(comparison),
      pricesDate([before.catalogue, after.catalogue]),
      ...(isUnchanged(comparison) ? [] : ageSentences([after.catalogue])),
    ],
    budgets: { verdicts: budgets, total: rangeToCents(after.monthly) },
    ...(gaps !== undefined && { gaps }),
  });
  const costs = comparison.resources.length === 0 ? [] : [drawing(comparison), table(comparison)];
  return page(amount, head, [
    ...changesSection(deployment),
    ...environmentSections(comparison, environments),
    ...costs,
  ]);
}

function environmentSections(comparison: Comparison, environments: readonly EnvironmentChange[]): readonly Section[] {
  if (environments.length === 0) return [];
  const rows = environmentRows(comparison, environments);
  const content = html`<table class="lines">
    <thead>
      <tr>
        ${['environment', 'before', 'after', 'change'].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, what, before, after, change }) =>
          html`<tr>
            <th scope="row">${what === '' ? name : `${name}, ${what}`}</th>
            ${[before, after, signed(change)].map((text) => html`<td class="money">${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return [{ id: 'environments', title: 'What each environment costs', content }];
}

function drawing(comparison: Comparison): Section {
  const was = rangeToCents(comparison.before.monthly).expected;
  const steps = buildChanges(comparison)
    .filter(({ cents }) => cents !== 0)
    .map(({ name, cents }) => ({ name, change: cents }));
  return {
    id: 'change',
    title: 'What changes, by pattern',
    content: waterfall('change by pattern', { from: 'before', cents: was, steps, to: 'after' }),
  };
}

function table(comparison: Comparison): Section {
  return {
    id: 'resources',
    title: 'Every billed resource that changes',
    content: changesTable(comparison, 'changes'),
  };
}

/** Every billed resource that changes, with a line for each thing that is billed otherwise. */
export function changesTable(comparison: Compared, label: string): Markup {
  const columns = [
    { name: 'resource' },
    { name: 'type' },
    { name: 'pattern' },
    { name: 'change' },
    { name: 'percent', kind: 'money' },
    { name: 'expected', kind: 'money' },
  ] as const;
  return dataTable({ label, columns, things: buildRows(comparison), rowOf, centsOf: ({ cents }) => cents });
}

/** How the rows of each kind look: what is new and what is gone. */
const STYLE: Readonly<Record<ChangeKind, string>> = { added: 'more', removed: 'less', changed: '', renamed: '' };

function rowOf(item: ChangeItem & { readonly pattern: string }): DataRow {
  const { row, cents, pattern } = item;
  const unpriced = row.lines.length === 0 && row.gaps.length > 0;
  return {
    cells: [
      { text: row.name },
      { text: row.type },
      { text: pattern },
      { text: row.kind, class: STYLE[row.kind] },
      { text: percentage(row.percent), sort: row.percent ?? 0 },
      { text: unpriced ? 'no price' : signed(cents), sort: cents },
    ],
    detail: detailOf(item),
  };
}

function detailOf({ row: { words, lines, gaps }, lineCents }: ChangeItem): Markup {
  return html`${words.map((sentence) => html`<p>${sentence}</p>`)}
    <table class="lines">
      <tbody>
        ${lines.map(
          (line, at) =>
            html`<tr>
              <th scope="row">${lineWords(line)}</th>
              <td class="money">${signed(lineCents[at] ?? 0)}</td>
            </tr>`,
        )}
        ${gaps.map(
          (gap) =>
            html`<tr class="gap">
              <th scope="row">${gap}</th>
              <td class="money">no price</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
