import { plainDecimal } from '../../pricing/catalogue/plain-decimal';
import { inParts } from './parts';
import type { Parts } from './printers';

/** A cell: text, a number as it is, or nothing. */
export type Cell = string | number | undefined;

/** What a spreadsheet would take for a formula: `=1+1`, `+1`, `-1`, `@SUM`, also after blanks and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as RFC 4180 has it: rows end in CRLF, the first one names the columns. */
export function csv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return [...csvParts(columns, rows)].join('');
}

/** The same in parts. */
export function csvParts(columns: readonly string[], rows: Iterable<readonly Cell[]>): Parts {
  return inParts(lines(columns, rows));
}

function* lines(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield line(columns);
  for (const row of rows) yield line(row);
}

function line(row: readonly Cell[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/**
 * Text that looks like a formula is set behind an apostrophe: names in templates are anybody's. Numbers are never in exponents, which
 * not every reader of CSV knows.
 */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return plainDecimal(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
