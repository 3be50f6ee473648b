/** Longer rows are no price list; they could exhaust the memory. */
const LONGEST_LINE = 100_000;

/** Lines of a text that comes in pieces. A line that is too long comes as `undefined`, and nothing after it. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (rest.length > LONGEST_LINE) {
      yield undefined;
      return;
    }
  }
  if (rest !== '') yield rest;
}

/** The fields of a row of RFC 4180; `undefined` where it breaks off inside quotes, or goes on behind them. */
export function fieldsOf(line: string): readonly string[] | undefined {
  const fields: string[] = [];
  for (let start = 0; ;) {
    const end = endOfField(line, start);
    if (end === undefined) return undefined;
    const field = line.slice(start, end);
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === line.length) return fields;
    start = end + 1;
  }
}

/** Where the comma after a field stands, or the end of the line. */
function endOfField(line: string, start: number): number | undefined {
  if (line[start] !== '"') {
    const comma = line.indexOf(',', start);
    return comma < 0 ? line.length : comma;
  }
  let quote = line.indexOf('"', start + 1);
  while (quote >= 0 && line[quote + 1] === '"') quote = line.indexOf('"', quote + 2);
  if (quote < 0) return undefined;
  const end = quote + 1;
  return end === line.length || line[end] === ',' ? end : undefined;
}
