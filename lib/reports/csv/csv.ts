/** A cell: text, a number as it is, or nothing. */
export type Cell = string | number | undefined;

/** What a spreadsheet would take for a formula: `=1+1`, `+1`, `-1`, `@SUM`, also after blanks and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Never in exponents, which not every reader of CSV knows. */
const DECIMAL = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/** A table as RFC 4180 has it: rows end in CRLF, the first one names the columns. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Text that looks like a formula is set behind an apostrophe: names in templates are anybody's. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return DECIMAL.format(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
