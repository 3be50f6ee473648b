import type * as Levenshtein from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word was meant to be: at most a third of its letters differ. One may always, and two from four
 * letters on, as when two have changed places.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const { distance } = require('fastest-levenshtein') as typeof Levenshtein; // most runs misspell nothing
  const allowed = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, changes: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ changes }) => changes <= allowed)
    .sort((one, other) => one.changes - other.changes);
  return ranked[0]?.candidate;
}
