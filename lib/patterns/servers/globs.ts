/**
 * Whether a text fits both of two patterns, in which `*` stands for any characters and `?` for one.
 * @param one - read from its beginning, as is the other
 */
export function meet(one: string, other: string): boolean {
  // Places in `other` that the part of `one` that was read can have come to.
  let reached = afterStars(other, new Set([0]));
  for (const character of one) {
    const next = [...reached].flatMap((at) => steps(character, other, at));
    reached = afterStars(other, new Set(next));
  }
  return reached.has(other.length);
}

/** Where a character of one pattern leads in the other. */
function steps(character: string, other: string, at: number): readonly number[] {
  if (character === '*') return range(at, other.length);
  const there = other[at];
  if (there === '*') return [at];
  return there !== undefined && (there === character || there === '?' || character === '?') ? [at + 1] : [];
}

/** A star may stand for nothing. */
function afterStars(pattern: string, places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const at of all) if (pattern[at] === '*') all.add(at + 1);
  return all;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
