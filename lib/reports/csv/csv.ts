import { inParts } from '../parts';

/** A cell: text, a number as it is, or nothing. */
export type Cell = string | number | undefined;

/** What a spreadsheet would take for a formula: `=1+1`, `+1`, `-1`, `@SUM`, also after blanks and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as RFC 4180 has it: rows end in CRLF, the first one names the columns. */
export function csv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvParts(columns, rows)].join('');
}

/** The same in parts. */
export function csvParts(columns: readonly string[], rows: Iterable<readonly Cell[]>): Iterable<string> {
  return inParts(lines(columns, rows));
}

function* lines(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  // Never in exponents, which not every reader of CSV knows.
  const decimal = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  const line = (row: readonly Cell[]): string => `${row.map((value) => cell(value, decimal)).join(',')}\r\n`;
  yield line(columns);
  for (const row of rows) yield line(row);
}

/** Text that looks like a formula is set behind an apostrophe: names in templates are anybody's. */
function cell(value: Cell, decimal: Intl.NumberFormat): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return decimal.format(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
