import { isNull, type LocatedEntry, type LocatedMap } from '../located/node';

/**
 * One map over another, as JSON Merge Patch (RFC 7386) has it: maps are merged, anything else is replaced whole, `null` clears.
 * Every value keeps the place where it was written; a map that both have keeps the place of the first.
 */
export function merge(base: LocatedMap, over: LocatedMap): LocatedMap {
  const entries = new Map(base.entries);
  const cleared = new Map(base.cleared);
  for (const [key, entry] of over.entries) {
    if (isNull(entry.node)) {
      entries.delete(key);
      cleared.set(key, entry.key);
    } else {
      entries.set(key, mergeEntry(entries.get(key), entry));
      cleared.delete(key);
    }
  }
  return { ...base, entries, cleared };
}

function mergeEntry(inherited: LocatedEntry | undefined, over: LocatedEntry): LocatedEntry {
  if (over.node.kind !== 'map') return over;
  if (inherited?.node.kind !== 'map') return { key: over.key, node: merge(emptied(over.node), over.node) };
  return { key: inherited.key, node: merge(inherited.node, over.node) };
}

function emptied(map: LocatedMap): LocatedMap {
  return { ...map, entries: new Map(), cleared: new Map() };
}
