import type { LocatedEntry, LocatedList, LocatedMap, LocatedNode, Path } from '../../located/node';
import type { Position } from '../../problem';

/** The value that stands at a path. */
export function nodeAt(root: LocatedNode, path: Path): LocatedNode | undefined {
  return path.reduce<LocatedNode | undefined>((node, step) => {
    if (node?.kind === 'map') return node.entries.get(String(step))?.node;
    return node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  }, root);
}

/**
 * A node with an entry at a path, and with the maps that lead to it; `undefined` where the path leads through a list that does not
 * have the item, or asks a list for a key.
 */
export function put(
  node: LocatedNode | undefined,
  [step, ...rest]: Path,
  entry: LocatedEntry,
): LocatedNode | undefined {
  if (step === undefined) return entry.node;
  if (typeof step === 'number') return node?.kind === 'list' ? putItem(node, step, rest, entry) : undefined;
  if (node?.kind === 'list') return undefined;
  const map = node?.kind === 'map' ? node : emptyMap(entry.key);
  const child = map.entries.get(step);
  const inner = put(child?.node, rest, entry);
  if (inner === undefined) return undefined;
  const key = rest.length === 0 ? entry.key : (child?.key ?? entry.key);
  return { ...map, entries: new Map(map.entries).set(step, { key, node: inner }) };
}

/** The item behind the last one is a new one. */
function putItem(list: LocatedList, at: number, rest: Path, entry: LocatedEntry): LocatedNode | undefined {
  if (at > list.items.length) return undefined;
  const item = put(list.items[at], rest, entry);
  return item && { ...list, items: [...list.items.slice(0, at), item, ...list.items.slice(at + 1)] };
}

/** A node without what stands at a path, if anything does. */
export function remove(node: LocatedNode, [step, ...rest]: Path): LocatedNode {
  if (step === undefined) return node;
  if (node.kind === 'map') return removeEntry(node, String(step), rest);
  if (node.kind !== 'list' || typeof step !== 'number') return node;
  const items = node.items.flatMap((item, at) =>
    at !== step ? [item] : rest.length === 0 ? [] : [remove(item, rest)],
  );
  return { ...node, items };
}

function removeEntry(map: LocatedMap, key: string, rest: Path): LocatedMap {
  const child = map.entries.get(key);
  if (child === undefined) return map;
  const entries = new Map(map.entries);
  if (rest.length === 0) entries.delete(key);
  else entries.set(key, { ...child, node: remove(child.node, rest) });
  return { ...map, entries };
}

function emptyMap(position: Position): LocatedMap {
  return { kind: 'map', position, entries: new Map(), cleared: new Map() };
}
