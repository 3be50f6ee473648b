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
  const isWild = (character: string | undefined): boolean => character !== undefined && wild.has(character);
  const isGap = (character: string | undefined): boolean => character === UNTOLD && wild.has(UNTOLD);
  // `row[at]`: whether what was read of the pattern meets the first `at` characters of the text.
  let row = [true];
  for (const [at, character] of [...text].entries()) row.push((row[at] ?? false) && isGap(character));
  for (const each of pattern) {
    const next = [(row[0] ?? false) && isWild(each)];
    for (const [at, character] of [...text].entries()) {
      const before = row[at] ?? false;
      const skipsText = isWild(each) && (next[at] ?? false);
      const skipsPattern = (isWild(each) || isGap(character)) && (row[at + 1] ?? false);
      const gapGoesOn = isGap(character) && (next[at] ?? false);
      next.push(skipsText || skipsPattern || gapGoesOn || (before && (each === character || isGap(character))));
    }
    row = next;
  }
  return row.at(-1) ?? false;
}
