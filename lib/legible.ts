/** Letters that move a terminal's cursor, change its colours or turn the direction of a text. */
const UNSEEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text of others as it may be shown: what could not be seen is spelt out, `\u001b`, and it stays on its line. */
export function legible(text: string): string {
  return text.replace(UNSEEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
