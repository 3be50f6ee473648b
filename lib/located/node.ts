import type { Position } from '../problem';

/** A value of a file that remembers where it was written. */
export type LocatedNode = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly position: Position;
  readonly value: string | number | boolean | null;
  /** The value as it stands in the file, e.g. `0123` for the number 123. */
  readonly written: string;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly position: Position;
  readonly items: readonly LocatedNode[];
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly position: Position;
  readonly entries: ReadonlyMap<string, LocatedEntry>;
  /** Keys that were inherited and then cleared with `null`, and where. */
  readonly cleared: ReadonlyMap<string, Position>;
}

export interface LocatedEntry {
  /** Where the key stands. */
  readonly key: Position;
  readonly node: LocatedNode;
}

/** Steps from the root of a file to one of its values. */
export type Path = readonly (string | number)[];

/** The value without its places. */
export function plain(node: LocatedNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.node)]));
  }
}

export function isNull(node: LocatedNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** What is found where something is missing. */
export const NOTHING = 'nothing';

/** The value as the person who wrote it would recognise it. */
export function describeNode(node: LocatedNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return NOTHING;
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'map':
      return node.entries.size === 0 ? 'an empty map' : 'a map';
    case 'scalar':
      if (node.value === null) return NOTHING;
      return typeof node.value === 'string' ? JSON.stringify(node.value) : node.written;
  }
}
