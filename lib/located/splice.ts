import { isAlias, isNode, isScalar, type Alias, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { keyName } from './tree';

/** A piece of a text, from one offset up to another, and what takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** An entry whose value is no map and no list. */
type Plain = Pair & { readonly key: Scalar; readonly value: Scalar | Alias };

/** Puts a value in the place of another; where nothing but the key is written, right behind its colon. */
export function replacement(text: string, key: Node, value: Node, by: string): Splice {
  const [from, to] = rangeOf(value);
  return from < to ? { from, to, by } : insert(text.indexOf(':', rangeOf(key)[1]) + 1, ` ${by}`);
}

/**
 * Puts a new entry into a map, behind the last of some entries that have plain values, and written as that one is.
 *
 * @returns nothing where the map has none of them
 */
export function insertion(
  text: string,
  map: YAMLMap,
  entry: { readonly key: string; readonly value: string },
  after: readonly string[],
): Splice | undefined {
  const at = map.items.findLastIndex((pair) => isPlain(pair) && after.includes(keyName(pair.key) ?? ''));
  const before = map.items[at];
  if (before === undefined || !isPlain(before)) return undefined;
  const quote = quoteOf(before.key);
  const written = `${quote}${entry.key}${quote}: ${entry.value}`;
  if (map.flow === true) return inFlow(text, before, map.items[at + 1], written);
  return onItsLine(text, before, written);
}

/** A line of its own, below that of the entry before it and its comment. */
function onItsLine(text: string, { key, value }: Plain, written: string): Splice {
  const line = ' '.repeat(columnOf(text, rangeOf(key)[0])) + written;
  const [, valueEnd] = rangeOf(value);
  if (text[valueEnd - 1] === '\n') return insert(valueEnd, line + lineEnd(text, valueEnd - 1)); // a block of text
  const end = text.indexOf('\n', valueEnd);
  if (end < 0) return insert(text.length, lineEnd(text, text.indexOf('\n')) + line);
  return insert(end + 1, line + lineEnd(text, end));
}

/** Before the next entry, so that a comment stays beside what it is about. On a line of its own where the one before it has one. */
function inFlow(text: string, { key, value }: Plain, next: Pair | undefined, written: string): Splice {
  const [keyStart] = rangeOf(key);
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const indent = text.slice(lineStart, keyStart);
  const gap = lineStart > 0 && indent.trim() === '' ? lineEnd(text, lineStart - 1) + indent : ' ';
  if (isNode(next?.key)) return insert(rangeOf(next.key)[0], `${written},${gap}`);
  return insert(rangeOf(value)[1], `,${gap}${written}`);
}

function insert(at: number, by: string): Splice {
  return { from: at, to: at, by };
}

/** As the line ends that has its line feed there. */
function lineEnd(text: string, lineFeed: number): string {
  return text[lineFeed - 1] === '\r' ? '\r\n' : '\n';
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function quoteOf({ type }: Scalar): string {
  return type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? "'" : '';
}

function isPlain(pair: Pair): pair is Plain {
  return isScalar(pair.key) && (isScalar(pair.value) || isAlias(pair.value));
}

function rangeOf(node: Node): readonly [from: number, to: number] {
  const { range } = node;
  if (!range) throw new RangeError('a value that was read from no text');
  return [range[0], range[1]];
}
