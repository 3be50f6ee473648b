/** Letters that move a terminal's cursor, change its colours or turn the direction of a text. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** The same, but for ends of lines, tabs, and the colours that reports have on a terminal. */
// eslint-disable-next-line no-control-regex -- an escape sequence begins with one
const UNSEEN_IN_PAGES = /\u001b\[[\d;]*m|\r?\n|\t|[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text of others as it may be shown: what could not be seen is spelt out, `\u001b`, and it stays on its line. */
export function legible(text: string): string {
  return text.replace(UNSEEN, spelt);
}

/** Whole pages as they may be printed, whatever the names in them hold. */
export function visible(page: string): string {
  return page.replace(UNSEEN_IN_PAGES, (found) => (found.length > 1 || /[\n\t]/.test(found) ? found : spelt(found)));
}

function spelt(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
