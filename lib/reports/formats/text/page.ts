import { createColors } from 'picocolors';
import { legible } from '../../../legible';

type Colours = ReturnType<typeof createColors>;

/** Narrowest and widest text that reads well. */
const NARROWEST = 40;
const WIDEST = 100;

/** What a report is printed on. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly paint: Colours;
}

/** A page that fits a terminal's columns as far as they allow a readable report. */
export function page(columns: number, colour: 'colour' | 'plain'): Page {
  return { width: Math.min(Math.max(columns, NARROWEST), WIDEST), paint: createColors(colour === 'colour') };
}

/** Breaks text between words into rows of a width; a word that is longer is broken itself. */
export function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of legible(text)
    .split(' ')
    .flatMap((whole) => (whole.length <= width ? whole : slices(whole, width)))) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** Wrapped text, every row set in by `indent`; the first one begins with `lead`, which is as wide. */
export function paragraph(text: string, width: number, indent: string, lead: string = indent): readonly string[] {
  return wrap(text, width - indent.length).map((row, at) => (at === 0 ? lead : indent) + row);
}

/** One text at the left edge and one at the right, with a line between them; below each other where they do not fit. */
export function opposite(left: string, right: string, { width, paint }: Page): readonly string[] {
  const room = width - left.length - right.length - 2;
  if (room < 1) return [...wrap(left, width), ...wrap(right, width)];
  return [`${left} ${paint.dim('─'.repeat(room))} ${right}`];
}

/** What a report says first, with a remark at the right edge, or below where there is no room beside it. */
export function headline(
  left: string,
  remark: string,
  { width, paint }: Page,
  emphasise: (text: string) => string = String,
): readonly string[] {
  const strong = (text: string): string => paint.bold(emphasise(text));
  const shown = legible(left);
  const room = width - shown.length - remark.length;
  if (room > 0) return [strong(shown) + paint.dim(' '.repeat(room) + remark)];
  return [...wrap(left, width).map(strong), ...wrap(remark, width).map(paint.dim)];
}

/** The end of a name that is too long, where its most telling part stands. */
export function shorten(name: string, width: number): string {
  const shown = legible(name);
  return shown.length <= width ? shown : `…${shown.slice(shown.length - width + 1)}`;
}

function slices(word: string, width: number): readonly string[] {
  const count = Math.ceil(word.length / width);
  return Array.from({ length: count }, (_, at) => word.slice(at * width, (at + 1) * width));
}
