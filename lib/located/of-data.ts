import type { Position } from '../problem';
import type { LocatedMap, LocatedNode } from './node';

/** Plain data as if it had been written, all of it, at one place. What is `undefined` is left out. */
export function located(data: unknown, position: Position): LocatedNode {
  if (Array.isArray(data)) return { kind: 'list', position, items: data.map((item) => located(item, position)) };
  if (typeof data === 'object' && data !== null) return locatedMap(data, position);
  const value = scalarOf(data);
  return { kind: 'scalar', position, value, written: String(value) };
}

/** {@link located} of a map. */
export function locatedMap(data: object, position: Position): LocatedMap {
  const entries = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, { key: position, node: located(value, position) }] as const);
  return { kind: 'map', position, entries: new Map(entries), cleared: new Map() };
}

function scalarOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null) return null;
  throw new TypeError(`${typeof value} is not what a file can hold`);
}
