import type { Resource } from '../readers/resource';

/** What a name in a usage file may stand for. */
export type Named = Pick<Resource, 'id' | 'logicalId' | 'path'>;

/** A resource as usage files know it: by its names and its type. */
export type NamedResource = Named & Pick<Resource, 'type'>;

/** Everything that a resource may be called by: its logical ID, `<stack>/<logicalId>` and its construct path. */
export function namesOf({ logicalId, id, path }: Named): readonly string[] {
  return [...new Set([logicalId, id, path])];
}

/** Whether a name stands for whatever fits it. */
export function isPattern(name: string): boolean {
  return name.includes('*');
}

/** A pattern, ready to be asked whether it fits. `*` stands for any text, `/` included. */
export function matcherOf(pattern: string): (resource: Named) => boolean {
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop() ?? '';
  return (resource) => namesOf(resource).some((name) => fits(name, head, pieces, tail));
}

/** Looks for each piece after the one before it; no regular expression that a hostile pattern could exhaust. */
function fits(name: string, head: string, pieces: readonly string[], tail: string): boolean {
  if (!name.startsWith(head) || !name.endsWith(tail)) return false;
  let at = head.length;
  for (const piece of pieces) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - tail.length;
}

/** Orders names from the most specific to the least: a name without `*` first, then the one with more letters. */
export function bySpecificity(one: string, other: string): number {
  return Number(isPattern(one)) - Number(isPattern(other)) || lettersIn(other) - lettersIn(one);
}

function lettersIn(name: string): number {
  return name.replaceAll('*', '').length;
}
