/** Most bytes of a report when nothing else is said: what a reader of a pull request scrolls through, and every forge takes. */
export const MAX_BYTES = 16_384;

/** A part of a report: what always stands, and rows of which as many stand as there is room for. */
export interface Block {
  readonly text: string;
  readonly rows: readonly string[];
  /** Says how many rows are left out. */
  readonly leftOut: (count: number) => string;
  /** What closes it. @default - nothing */
  readonly end?: string;
}

/** A block without rows. */
export function paragraph(text: string): Block {
  return { text, rows: [], leftOut: () => '' };
}

/** A block that is folded up under a summary until somebody opens it. */
export function folded(summary: string, block: Block): Block {
  return {
    ...block,
    text: [`<details><summary>${summary}</summary>`, '', ...(block.text === '' ? [] : [block.text])].join('\n'),
    end: '</details>',
  };
}

/** The line that says how many of something are left out. */
export function leftOut(noun: string): Block['leftOut'] {
  return (count) => `_${count} more ${count === 1 ? `${noun} is` : `${noun}s are`} left out: no room._`;
}

/** What ends a report that had to leave out whole blocks. */
const CUT = paragraph('_The rest is left out: no room._');

/**
 * Fits blocks into a number of bytes. Rows that find no room are counted in a line of their own; the room is shared evenly, and
 * what one block does not need is left to the others. Blocks that find no room at all are left out from the end.
 *
 * @param most - bytes of UTF-8, at least what the first block takes without its rows
 */
export function fit(blocks: readonly Block[], maxBytes: number): string {
  const kept = keep(blocks, maxBytes);
  const shares = shareOut(
    maxBytes - sum(kept.map(minBytes)),
    kept.map(({ rows }) => sum(rows.map(rowBytes))),
  );
  return kept.map((block, at) => print(block, shares[at] ?? 0)).join('\n');
}

function keep(blocks: readonly Block[], maxBytes: number): readonly Block[] {
  if (sum(blocks.map(minBytes)) <= maxBytes) return blocks;
  let room = maxBytes - minBytes(CUT);
  const end = blocks.findIndex((block) => (room -= minBytes(block)) < 0);
  return [...blocks.slice(0, end), CUT];
}

/** Room for each need: small needs are met first, the rest is shared evenly. */
function shareOut(room: number, needs: readonly number[]): readonly number[] {
  const shares = needs.map(() => 0);
  const smallestFirst = needs.map((need, at) => ({ need, at })).sort((one, other) => one.need - other.need);
  let left = room;
  for (const [done, { need, at }] of smallestFirst.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - done)));
    shares[at] = share;
    left -= share;
  }
  return shares;
}

function print({ text, rows, leftOut, end }: Block, room: number): string {
  const head = text === '' ? [] : [text];
  const foot = end === undefined ? [''] : ['', end, ''];
  let used = 0;
  const full = rows.findIndex((row) => (used += rowBytes(row)) > room);
  if (full < 0) return [...head, ...rows, ...foot].join('\n');
  return [...head, ...rows.slice(0, full), '', leftOut(rows.length - full), ...foot].join('\n');
}

/** With the line that says what is left out, what closes it, and the blank lines around them. */
function minBytes({ text, rows, leftOut, end = '' }: Block): number {
  return bytes(text) + bytes(leftOut(rows.length)) + bytes(end) + '\n\n\n\n\n\n'.length;
}

function rowBytes(row: string): number {
  return bytes(row) + '\n'.length;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
