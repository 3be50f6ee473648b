import { createHash } from 'node:crypto';

/** Height of a row, width of a column and room around them, in pixels of a picture. */
const ROW = 20;
const COLUMN = 8.4;
const ROOM = 20;

const BACKGROUND = '#0d1117';
const TEXT = '#e6edf3';

/** Colours of a terminal by their codes: https://en.wikipedia.org/wiki/ANSI_escape_code#Colors */
const COLOURS: Readonly<Record<number, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};

const ESCAPE = '\u001b';
/** Codes between pieces of text, such as `\u001b[1m`. */
const CODES = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);

/** How text looks from a code on. */
interface Style {
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
  readonly opacity: number;
}

const PLAIN: Style = { colour: TEXT, weight: 'normal', opacity: 1 };

/** A piece of a row, in one style, from a column on. */
interface Piece extends Style {
  readonly column: number;
  readonly text: string;
}

/** What a terminal shows, as a picture: text stays text, and no font is needed but a monospaced one. */
export function terminalSvg(title: string, output: string, columns: number): string {
  const rows = output.trimEnd().split('\n').map(piecesOf);
  const width = Math.ceil(columns * COLUMN + 2 * ROOM);
  const height = rows.length * ROW + 2 * ROOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14">',
    ...rows.flatMap((pieces, row) => pieces.map((piece) => drawn(piece, row))),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** A fingerprint of what a picture shows. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function drawn({ column, text, colour, weight, opacity }: Piece, row: number): string {
  const { length } = text;
  const attributes = [
    `x="${round(ROOM + column * COLUMN)}"`,
    `y="${ROOM + row * ROW + 15}"`,
    // Columns stand under each other in whatever font there is.
    `textLength="${round(length * COLUMN)}"`,
    'lengthAdjust="spacingAndGlyphs"',
    `fill="${colour}"`,
    ...(weight === 'bold' ? ['font-weight="bold"'] : []),
    ...(opacity < 1 ? [`opacity="${opacity}"`] : []),
  ];
  return `<text ${attributes.join(' ')}>${escape(text)}</text>`;
}

/** The pieces of a row that have any ink. Each row begins plain: reports colour no line break. */
function piecesOf(row: string): readonly Piece[] {
  let style = PLAIN;
  let column = 0;
  return row.split(CODES).flatMap((part): readonly Piece[] => {
    if (part.startsWith(ESCAPE)) {
      const codes = part.slice(2, -1);
      style = codes.split(';').map(Number).reduce(styled, style);
      return [];
    }
    const at = column;
    column += part.length;
    // Two spaces and more are kept by where the next words stand: not every reader of SVG keeps them in a text.
    return [...part.matchAll(/\S+(?: \S+)*/g)].map((words) => ({ ...style, column: at + words.index, text: words[0] }));
  });
}

function styled(style: Style, code: number): Style {
  switch (code) {
    case 0:
      return PLAIN;
    case 1:
      return { ...style, weight: 'bold' };
    case 2:
      return { ...style, opacity: 0.65 };
    case 22:
      return { ...style, weight: 'normal', opacity: 1 };
    case 39:
      return { ...style, colour: TEXT };
    default:
      return { ...style, colour: COLOURS[code] ?? style.colour };
  }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
