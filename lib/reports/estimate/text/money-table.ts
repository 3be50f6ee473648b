import type { Line, MissingLine } from '../../../pricing/estimate/model';
import type { Range } from '../../../range';
import type { Row } from '../fold';
import type { GroupNote, Group, Item } from '../tree';
import { formula } from '../words';
import { money } from '../../formats/figures';
import { paragraph, shorten, type Page } from '../../formats/text/page';

const GAP = '  ';
const HEADS = { low: 'low', high: 'high', expected: 'expected' } as const;

/** Where money stands on the page: low, high and, at the right edge, expected. */
interface Columns {
  readonly low: number;
  readonly high: number;
  readonly expected: number;
  /** What is left of the three columns. */
  readonly names: number;
}

/** The table of a tree: pattern, resource, line; largest first. */
export function moneyTable(groups: readonly Group[], total: Range, sheet: Page): readonly string[] {
  const columns = fit(groups, total, sheet.width);
  return [heading(columns, sheet), ...groups.flatMap((group) => groupRows(group, columns, sheet))];
}

function fit(groups: readonly Group[], total: Range, width: number): Columns {
  const all = [total, ...groups.flatMap(({ cents, items }) => [cents, ...items.map((item) => item.cents)])];
  const widest = (bound: keyof Range): number =>
    Math.max(HEADS[bound].length, ...all.map((cents) => money(cents[bound]).length));
  const [low, high, expected] = [widest('low'), widest('high'), widest('expected')];
  return { low, high, expected, names: width - low - high - expected - 3 * GAP.length };
}

function heading({ low, high, expected, names }: Columns, { paint }: Page): string {
  const cells = [HEADS.low.padStart(low), HEADS.high.padStart(high), HEADS.expected.padStart(expected)];
  return paint.dim([' '.repeat(names), ...cells].join(GAP));
}

function groupRows(group: Group, columns: Columns, sheet: Page): readonly string[] {
  const { paint } = sheet;
  const priced = group.items.length === 0 || group.items.some(({ row }) => row.lines.length > 0);
  return [
    priced
      ? moneyRow('  ', group.name, group.cents, columns, sheet, paint.bold)
      : noPriceRow('  ', group.name, sheet, paint.bold),
    ...group.items.flatMap((item) => itemRows(item, columns, sheet)),
    ...groupNoteRows(group.note).map(paint.dim),
  ];
}

function groupNoteRows({ free, belowCent, leftOut }: GroupNote): readonly string[] {
  const counts = [
    [free, 'free'],
    [belowCent, 'below a cent'],
    [leftOut, 'billed by use, left out'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? [] : [`    + ${words.join(', ')}`];
}

function itemRows({ row, cents, lineCents }: Item, columns: Columns, sheet: Page): readonly string[] {
  const shared = sharedNotes(row.lines);
  return [
    row.lines.length > 0
      ? moneyRow('    ', row.name, cents, columns, sheet, String)
      : noPriceRow('    ', row.name, sheet, String),
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

function moneyRow(
  indent: string,
  name: string,
  cents: Range,
  columns: Columns,
  { paint }: Page,
  emphasise: (text: string) => string,
): string {
  const label = shorten(name, columns.names - indent.length);
  const space = ' '.repeat(columns.names - indent.length - label.length);
  const bounds = [money(cents.low).padStart(columns.low), money(cents.high).padStart(columns.high)].join(GAP);
  const expected = money(cents.expected).padStart(columns.expected);
  return [indent + emphasise(label) + space, paint.dim(bounds), emphasise(expected)].join(GAP);
}

/** What has no price shows none: never a zero. */
function noPriceRow(indent: string, name: string, { width, paint }: Page, emphasise: (text: string) => string): string {
  const mark = 'no price';
  const room = width - indent.length - GAP.length - mark.length;
  const label = shorten(name, room);
  return indent + emphasise(label) + ' '.repeat(room - label.length) + GAP + paint.yellow(mark);
}

/** Name and formula in one row where they fit, else in two. */
function lineRows(line: Line, cents: number, columns: Columns, { width }: Page): readonly string[] {
  const indent = ' '.repeat(6);
  const room = width - indent.length - GAP.length - columns.expected;
  const together = `${line.name}: ${formula(line)}`;
  const amount = GAP + money(cents).padStart(columns.expected);
  if (together.length <= room) return [indent + together.padEnd(room) + amount];
  return [...paragraph(line.name, width, indent), `${indent}  ${formula(line)}`.padEnd(indent.length + room) + amount];
}

function unknownRows({ unknownType }: Row, { width, paint }: Page): readonly string[] {
  if (unknownType === undefined) return [];
  return paragraph(`${unknownType} is a type we do not know`, width, ' '.repeat(8), '      ? ').map(paint.yellow);
}

function missingRows({ name, because }: MissingLine, { width, paint }: Page): readonly string[] {
  return paragraph(`${name}: no price, because ${because}`, width, ' '.repeat(8), '      ! ').map(paint.yellow);
}
