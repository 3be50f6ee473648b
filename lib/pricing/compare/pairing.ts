/** What two things have in common when they are the same one; `undefined` where it cannot tell. */
export type Identity<T> = (thing: T) => string | undefined;

/** The same thing before and after. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  /** Which of the identities they share: 0 is the first. */
  readonly by: number;
}

/** Things that were recognised, and those that only one side has. */
export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Recognises things by one identity after the other, the surest first. Several that share an identity are paired in their order,
 * so that pairing forwards and backwards finds the same pairs.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], identities: readonly Identity<T>[]): Pairing<T> {
  const nothing: Pairing<T> = { pairs: [], removed: before, added: after };
  return identities.reduce((pairing, identity, by) => pairBy(pairing, identity, by), nothing);
}

function pairBy<T>({ pairs, removed, added }: Pairing<T>, identity: Identity<T>, by: number): Pairing<T> {
  const waiting = queues(added, identity);
  const found: Pair<T>[] = [];
  const gone: T[] = [];
  for (const before of removed) {
    const name = identity(before);
    const next = name === undefined ? undefined : waiting.get(name)?.next();
    if (next === undefined || next.done === true) gone.push(before);
    else found.push({ before, after: next.value, by });
  }
  const taken = new Set(found.map(({ after }) => after));
  return { pairs: [...pairs, ...found], removed: gone, added: added.filter((thing) => !taken.has(thing)) };
}

function queues<T>(things: readonly T[], identity: Identity<T>): ReadonlyMap<string, Iterator<T, undefined>> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = identity(thing);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return new Map([...groups].map(([name, group]) => [name, group[Symbol.iterator]()]));
}
