import type { Document } from 'yaml';

/** A hostile file is given up soon: lines that are moved, and characters that are read again for them. */
const MAX_LINES = 40;
const MAX_READ = 1_000_000;

/** Further right than any line stands. */
const MARGIN = ' '.repeat(200);

/** Faults of the YAML parser by their messages, because their codes are those of other faults as well. */
const OPEN_BRACKETS = /^Flow (?:map|sequence) in block collection must be sufficiently indented/;
const OPEN_QUOTES = /^Missing closing ["']quote/;

/** A text, and the document in it. */
export interface Read {
  readonly text: string;
  readonly document: Document.Parsed | undefined;
}

/** A text that can be read, and what was done to it. */
export interface Straightened<Reading> {
  readonly reading: Reading;
  /** Lines that were moved, from 1. */
  readonly moved: readonly number[];
}

/**
 * Moves lines to the right where text in quotes or brackets goes on further left than YAML allows. CloudFormation does not mind, as
 * white space means nothing there: `!Sub '{` may be closed by `}'` below its own key. What cannot be read all the same stays as it was.
 */
export function straighten<Reading extends Read>(
  first: Reading,
  read: (text: string) => Reading,
): Straightened<Reading> {
  const moved: number[] = [];
  let reading = first;
  const maximum = Math.min(MAX_LINES, MAX_READ / first.text.length);
  while (moved.length < maximum) {
    const at = looseLine(reading);
    if (at === undefined) break;
    moved.push(reading.text.slice(0, at).split('\n').length);
    reading = read(reading.text.slice(0, at) + MARGIN + reading.text.slice(at));
  }
  return reading.document?.errors.length === 0 ? { reading, moved } : { reading: first, moved: [] };
}

/** Says where lines were moved. */
export function notesOnMoved(moved: readonly number[], source: string): readonly string[] {
  const [first, ...rest] = moved;
  if (first === undefined) return [];
  const others = rest.length === 0 ? '' : `, as in ${rest.length} more ${rest.length === 1 ? 'line' : 'lines'}`;
  return [
    `${source}:${first}:1: quotes or brackets go on further left than YAML allows${others}; read as at deployment`,
  ];
}

/** Where the first line begins that stands too far left, and was not moved before. */
function looseLine({ text, document }: Read): number | undefined {
  for (const { message, pos } of document?.errors ?? []) {
    const at = lineAt(text, message, pos[0]);
    if (at !== undefined && at < text.length && !text.startsWith(MARGIN, at)) return at;
  }
  return undefined;
}

/** Brackets are missed where the line's first letter stands, quotes at the end of the line before. */
function lineAt(text: string, message: string, offset: number): number | undefined {
  if (OPEN_BRACKETS.test(message)) return text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.startsWith('\r', offset) ? offset + 1 : offset;
  return OPEN_QUOTES.test(message) && text[end] === '\n' ? end + 1 : undefined;
}
