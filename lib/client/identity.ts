import type { AnyField } from '../form/form';
import type { AnyPattern } from '../patterns/pattern';
import { WAS, type Renamed } from '../profile/renamed';

/** The name that something is known by in its cloud: that of its stacks, constructs, resources and tags. */
export function identityOf(name: string, { was }: Renamed): string {
  return was ?? name;
}

/** What is asked of one of many, by its name in the file: what it is known by, and its props. */
export interface Named {
  readonly identity: string;
  readonly props: unknown;
}

/** One entry of a pattern. The old name is the file's business: no pattern sees it. */
export function namedEntry({ many }: AnyPattern, name: string, written: unknown): Named {
  if (!many || typeof written !== 'object' || written === null) return { identity: name, props: written };
  const { was, ...props } = written as Renamed;
  return { identity: identityOf(name, { ...(was !== undefined && { was }) }), props };
}

/** The form of one entry of a pattern: those of which there may be many can be renamed. */
export function entryForm({ many, form }: AnyPattern): AnyField {
  return many && form.kind === 'group' ? { ...form, entries: { ...form.entries, was: WAS } } : form;
}
