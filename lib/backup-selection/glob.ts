/** Stands for text that only the deployment will tell. No ARN and no tag has it. */
export const UNTOLD = '\u0000';

/**
 * Whether a text matches a pattern in which `*` stands for any text, whatever is untold of either turns out to be: a gap in the text is
 * matched by a `*` alone, and one in the pattern matches nothing.
 */
export function surelyMatches(pattern: string, text: string): boolean {
  return !pattern.includes(UNTOLD) && meet(pattern, text, new Set(['*']));
}

/** Whether a text may match a pattern, by what is untold of them. */
export function mayMatch(pattern: string, text: string): boolean {
  return meet(pattern, text, new Set(['*', UNTOLD]));
}

/**
 * Whether some text is described by both. Characters of `wild` stand for any text in the pattern, and a gap does in the text, if it does
 * in the pattern.
 */
function meet(pattern: string, text: string, wild: ReadonlySet<string>): boolean {
  const characters = Array.from(text, (character) => ({ character, isGap: character === UNTOLD && wild.has(UNTOLD) }));
  // `row[at]`: whether what was read of the pattern meets the first `at` characters of the text.
  let row = [true];
  for (const { isGap } of characters) row.push(isGap && row.at(-1) === true);
  for (const letter of Array.from(pattern)) {
    const isWild = wild.has(letter);
    const next = [isWild && row[0] === true];
    for (const [at, { character, isGap }] of characters.entries()) {
      const both = row[at] === true && (isGap || letter === character);
      const moreOfText = (isWild || isGap) && next[at] === true;
      const moreOfPattern = (isWild || isGap) && row[at + 1] === true;
      next.push(both || moreOfText || moreOfPattern);
    }
    row = next;
  }
  return row.at(-1) === true;
}
