import type { LineChange } from '../../../pricing/compare';
import type { ChangeRow } from '../fold';
import type { ChangeGroup, ChangeItem } from '../tree';
import { lineWords, percentage } from '../words';
import { signed } from '../../formats/figures';
import { paragraph, shorten, type Page } from '../../formats/text/page';

const GAP = '  ';
const MARKS: Readonly<Record<ChangeRow['kind'], string>> = { added: '+', removed: '-', changed: '~', renamed: '→' };

/** Where the change stands on the page, with its percentage at the right edge. */
interface Columns {
  readonly change: number;
  readonly percent: number;
  /** What is left of the two. */
  readonly names: number;
}

/** The table of changes: pattern, resource, line; largest first. */
export function comparisonTable(groups: readonly ChangeGroup[], total: number, sheet: Page): readonly string[] {
  const columns = fit(groups, total, sheet.width);
  return [heading(columns, sheet), ...groups.flatMap((group) => groupRows(group, columns, sheet))];
}

function fit(groups: readonly ChangeGroup[], total: number, width: number): Columns {
  const items = groups.flatMap((group) => group.items);
  const amounts = [
    total,
    ...groups.map(({ cents }) => cents),
    ...items.flatMap((item) => [item.cents, ...item.lineCents]),
  ];
  const change = Math.max('change'.length, ...amounts.map((cents) => signed(cents).length));
  const percent = Math.max(0, ...items.map(({ row }) => percentage(row.percent).length));
  const room = percent === 0 ? 0 : GAP.length + percent;
  return { change, percent, names: width - change - GAP.length - room };
}

function heading({ names, change }: Columns, { paint }: Page): string {
  return paint.dim(' '.repeat(names) + GAP + 'change'.padStart(change));
}

function groupRows(group: ChangeGroup, columns: Columns, sheet: Page): readonly string[] {
  return [
    amountRow({ ...group, indent: '  ', percent: '', emphasise: sheet.paint.bold }, columns, sheet),
    ...group.items.flatMap((item) => itemRows(item, columns, sheet)),
    ...freeRows(group, sheet),
  ];
}

function itemRows({ row, cents, lineCents }: ChangeItem, columns: Columns, sheet: Page): readonly string[] {
  const { paint, width } = sheet;
  const name = `${MARKS[row.kind]} ${row.name}`;
  return [
    row.lines.length === 0 && row.gaps.length > 0
      ? noPriceRow(name, columns, sheet)
      : amountRow(
          {
            indent: '    ',
            name,
            cents,
            percent: percentage(row.percent),
            emphasise: row.gaps.length > 0 ? paint.yellow : String,
          },
          columns,
          sheet,
        ),
    ...row.words.flatMap((words) => paragraph(words, width, ' '.repeat(8)).map(paint.dim)),
    ...row.lines.flatMap((line, at) => lineRows(line, lineCents[at] ?? 0, columns)),
    ...row.gaps.flatMap((words) => paragraph(words, width, ' '.repeat(8), '      ! ').map(paint.yellow)),
  ];
}

/** The last row of what a line says holds its amount. */
function lineRows(line: LineChange, cents: number, columns: Columns): readonly string[] {
  const rows = paragraph(lineWords(line), columns.names, ' '.repeat(8));
  const amount = GAP + signed(cents).padStart(columns.change);
  return rows.map((row, at) => (at === rows.length - 1 ? row.padEnd(columns.names) + amount : row));
}

function freeRows({ free }: ChangeGroup, { width, paint }: Page): readonly string[] {
  const kinds = ['added', 'removed', 'changed', 'renamed'] as const;
  const counts = kinds.filter((kind) => free[kind] > 0).map((kind) => `${free[kind]} ${kind}`);
  if (counts.length === 0) return [];
  return paragraph(`free by itself: ${counts.join(', ')}`, width, '      ', '    · ').map(paint.dim);
}

/** What has no price on either side shows none: never a zero. */
function noPriceRow(name: string, { names, change }: Columns, { paint }: Page): string {
  const mark = 'no price'.padStart(change);
  const room = names + change - mark.length - 4;
  return `    ${shorten(name, room).padEnd(room)}${GAP}${paint.yellow(mark)}`;
}

/** A name with its amount. */
interface Amount {
  readonly indent: string;
  readonly name: string;
  readonly cents: number;
  readonly percent: string;
  readonly emphasise: (text: string) => string;
}

function amountRow({ indent, name, cents, percent, emphasise }: Amount, columns: Columns, { paint }: Page): string {
  const room = columns.names - indent.length;
  const label = shorten(name, room);
  const colour = cents > 0 ? paint.red : cents < 0 ? paint.green : String;
  const amount = colour(signed(cents).padStart(columns.change));
  const share = percent === '' ? '' : GAP + paint.dim(percent.padStart(columns.percent));
  return indent + emphasise(label) + ' '.repeat(room - label.length) + GAP + emphasise(amount) + share;
}
