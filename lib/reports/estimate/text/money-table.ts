import type { Line, MissingLine } from '../../../pricing/estimate/model';
import type { Range } from '../../../range';
import type { Row } from '../fold';
import type { GroupNote, Group, Item } from '../tree';
import { formula } from '../words';
import { money } from '../../formats/figures';
import { columnsFor, GAP, heading, moneyRows, withExpected, type MoneyColumns } from '../../formats/text/money-columns';
import { paragraph, shorten, type Page } from '../../formats/text/page';

/** The table of a tree: pattern, resource, line; largest first. */
export function moneyTable(groups: readonly Group[], total: Range, sheet: Page): readonly string[] {
  const all = [total, ...groups.flatMap(({ cents, items }) => [cents, ...items.map((item) => item.cents)])];
  const columns = columnsFor(all, sheet);
  return [...heading(columns, sheet), ...groups.flatMap((group) => groupRows(group, columns, sheet))];
}

function groupRows(group: Group, columns: MoneyColumns, sheet: Page): readonly string[] {
  const { paint } = sheet;
  const priced = group.items.length === 0 || group.items.some(({ row }) => row.lines.length > 0);
  return [
    ...(priced
      ? moneyRows({ indent: '  ', name: group.name, cents: group.cents, emphasise: paint.bold }, columns, sheet)
      : [noPriceRow('  ', group.name, sheet, paint.bold)]),
    ...group.items.flatMap((item) => itemRows(item, columns, sheet)),
    ...groupNoteRows(group.note, sheet),
  ];
}

function groupNoteRows({ free, belowCent, leftOut }: GroupNote, { width, paint }: Page): readonly string[] {
  const counts = [
    [free, 'free'],
    [belowCent, 'below a cent'],
    [leftOut, 'usage-based, left out'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? [] : paragraph(words.join(', '), width, '      ', '    + ').map(paint.dim);
}

function itemRows({ row, cents, lineCents }: Item, columns: MoneyColumns, sheet: Page): readonly string[] {
  const shared = sharedNotes(row.lines);
  return [
    ...(row.lines.length > 0
      ? moneyRows({ indent: '    ', name: row.name, cents, emphasise: String }, columns, sheet)
      : [noPriceRow('    ', row.name, sheet, String)]),
    ...shared.flatMap((note) => noteRows(note, ' '.repeat(6), sheet)),
    ...row.lines.flatMap((line, at) => [
      ...lineRows(line, lineCents[at] ?? 0, columns, sheet),
      ...(line.note === undefined || shared.includes(line.note) ? [] : noteRows(line.note, ' '.repeat(8), sheet)),
    ]),
    ...row.missing.flatMap((missing) => missingRows(missing, sheet)),
    ...unknownRows(row, sheet),
  ];
}

/** Notes that several lines of a resource have in common are said once, of the resource. */
function sharedNotes(lines: readonly Line[]): readonly string[] {
  const notes = lines.flatMap(({ note }) => note ?? []);
  return [...new Set(notes.filter((note, at) => notes.indexOf(note) !== at))];
}

function noteRows(note: string, indent: string, { width, paint }: Page): readonly string[] {
  return paragraph(note, width, indent).map(paint.dim);
}

/** What has no price shows none: never a zero. */
function noPriceRow(indent: string, name: string, { width, paint }: Page, emphasise: (text: string) => string): string {
  const mark = 'no price';
  const room = width - indent.length - GAP.length - mark.length;
  const label = shorten(name, room);
  return indent + emphasise(label) + ' '.repeat(room - label.length) + GAP + paint.yellow(mark);
}

/** Name and formula in one row where they fit, else in two; the amount stands with the formula, or below it. */
function lineRows(line: Line, cents: number, columns: MoneyColumns, { width }: Page): readonly string[] {
  const indent = ' '.repeat(6);
  const amount = (text: string): string | undefined => withExpected(text, money(cents), columns);
  const together = amount(`${indent}${line.name}: ${formula(line)}`);
  if (together !== undefined) return [together];
  const named = paragraph(line.name, width, indent);
  const below = amount(`${indent}  ${formula(line)}`);
  if (below !== undefined) return [...named, below];
  return [...named, ...paragraph(formula(line), width, `${indent}  `), amount('') ?? money(cents)];
}

function unknownRows({ unknownType }: Row, { width, paint }: Page): readonly string[] {
  if (unknownType === undefined) return [];
  return paragraph(`${unknownType} is a type we do not know`, width, ' '.repeat(8), '      ? ').map(paint.yellow);
}

function missingRows({ name, because }: MissingLine, { width, paint }: Page): readonly string[] {
  return paragraph(`${name}: no price, because ${because}`, width, ' '.repeat(8), '      ! ').map(paint.yellow);
}
