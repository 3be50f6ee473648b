/** Rows of a CSV, read by the grammar of RFC 4180. */
export function parse(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

/** A column added up, in millionths. */
export function amounts(text: string, column: string): number {
  const [head = [], ...rows] = parse(text);
  return rows.reduce((sum, row) => sum + Math.round(1e6 * Number(row[head.indexOf(column)] ?? 0)), 0);
}
