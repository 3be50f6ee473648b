/** Longest name or sentence in a cell; the rest of it is left to the other formats. */
const LONGEST = 300;

/** Names from templates, as code: no letter of them is taken for markup, a link or somebody's name. */
export function code(name: string): string {
  const text = clip(oneLine(name)).replaceAll('`', "'");
  return text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``;
}

/** Prose that may hold words from templates. */
export function prose(text: string): string {
  return clip(oneLine(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|~!]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b')
    .replaceAll('://', ':\u200b//');
}

/** A row of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table. Money stands at the right. */
export function tableHead(columns: readonly (readonly [name: string, align: 'left' | 'right'])[]): string {
  return [
    row(columns.map(([name]) => name)),
    row(columns.map(([, align]) => (align === 'right' ? '---:' : '---'))),
  ].join('\n');
}

/** Several sentences in one cell. */
export function lines(texts: readonly string[]): string {
  return texts.join('<br>');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Code points are not cut in two. */
function clip(text: string): string {
  const points = Array.from(text);
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
}
