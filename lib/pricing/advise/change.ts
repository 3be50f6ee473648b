import type { Charge } from '../meters/charge';
import type { Resource } from '../readers/resource';

/** A change of what the templates say, or of how the vendor bills it. */
export type Change =
  /** Properties by dotted path get other values; `undefined` takes one away. */
  | { readonly kind: 'set'; readonly resource: Resource; readonly properties: Readonly<Record<string, unknown>> }
  /** It is gone, and all that it was billed for. */
  | { readonly kind: 'remove'; readonly resource: Resource }
  /** It is gone, and its use goes on through another one of its kind: what is billed by use stays. */
  | { readonly kind: 'merge'; readonly resource: Resource }
  /** It is the same, and bought or run in another way. */
  | { readonly kind: 'rebill'; readonly resource: Resource; readonly rebill: Rebill };

/** What becomes of a charge. */
export type Rebill = (charge: Charge) => readonly Charge[];

export function set(resource: Resource, properties: Readonly<Record<string, unknown>>): Change {
  return { kind: 'set', resource, properties };
}

export function remove(resource: Resource): Change {
  return { kind: 'remove', resource };
}

export function merge(resource: Resource): Change {
  return { kind: 'merge', resource };
}

export function rebill(resource: Resource, how: Rebill): Change {
  return { kind: 'rebill', resource, rebill: how };
}

/** All changes of one resource, one after the other. */
export interface Edit {
  readonly presence: 'there' | 'merged' | 'removed';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rebills: readonly Rebill[];
}

export const UNCHANGED: Edit = { presence: 'there', properties: {}, rebills: [] };

/** An edit with one more change. */
export function edited(edit: Edit, change: Change): Edit {
  switch (change.kind) {
    case 'set':
      return { ...edit, properties: { ...edit.properties, ...change.properties } };
    case 'remove':
      return { ...edit, presence: 'removed' };
    case 'merge':
      return { ...edit, presence: 'merged' };
    case 'rebill':
      return { ...edit, rebills: [...edit.rebills, change.rebill] };
  }
}
