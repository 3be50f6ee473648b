/** A row by column name. Asking for a column that the file does not have is an error. */
export interface Row {
  /** `file:line`, for messages. */
  readonly where: string;
  get(column: string): string;
}

/** The rows of a CSV text with a header line (RFC 4180). `file` is for messages. */
export function readCsv(text: string, file: string): readonly Row[] {
  const [header, ...records] = parseCsv(text);
  if (header === undefined) throw new Error(`${file}: found no header line`);
  return records.map((fields, index) => {
    const where = `${file}:${index + 2}`;
    if (fields.length !== header.length)
      throw new Error(`${where}: found ${fields.length} fields; expected ${header.length}`);
    return {
      where,
      get(column) {
        const value = fields[header.indexOf(column)];
        if (value === undefined) throw new Error(`${where}: found no column ${column}; expected ${header.join(', ')}`);
        return value;
      },
    };
  });
}

/** The records of a CSV text: fields are separated by commas, and may be quoted with `"`, doubled inside. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let read = 0;
  for (const [field, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    if (read === text.length && fields.length === 0) break;
    read += field.length;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  if (read < text.length) throw new Error(`found "${text.slice(read, read + 20)}"; expected a field of a CSV file`);
  return records;
}
