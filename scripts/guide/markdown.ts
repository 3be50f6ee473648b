/** A table of Markdown as prettier writes it, the first row its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/**
 * A page with a table between the comment that names it and the end.
 * @throws Error when the page has no such comment
 */
export function withTable(page: string, name: string, table: string): string {
  const [before, rest] = page.split(`<!-- ${name} -->`);
  if (before === undefined || rest === undefined) throw new Error(`the guide has no place for the table ${name}`);
  const after = rest.slice(rest.indexOf('<!-- end -->'));
  return `${before}<!-- ${name} -->\n\n${table}\n\n${after}`;
}
