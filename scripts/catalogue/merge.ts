import type { Entry } from './entry';

/** The entries, if no two of them price the same thing. */
export function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  for (const id of entries.map(idOf)) {
    if (seen.has(id)) throw new Error(`found two prices of ${id}; expected one`);
    seen.add(id);
  }
  return entries;
}

/** Adds what the tables lack; where both have a price, the tables stand. */
export function withSupplement(tables: readonly Entry[], supplement: readonly Entry[]): readonly Entry[] {
  const priced = new Set(tables.map(idOf));
  return [...tables, ...supplement.filter((more) => !priced.has(idOf(more)))];
}

/** Members by what `by` says of them, in the order of their first member. */
export function groupBy<T>(members: readonly T[], by: (member: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(by(member));
    if (group === undefined) groups.set(by(member), [member]);
    else group.push(member);
  }
  return groups;
}

function idOf({ cloud, region, rate }: Entry): string {
  return `${cloud} ${region} ${rate.key}`;
}
