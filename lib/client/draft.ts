import type { Path } from '../located/node';
import { without } from './without';
import type { ClientFile, WrittenEnvironment } from './form';

/** What can be relied on in a client file that has mistakes: anything may be missing, whatever is there is of its type. */
export type Draft = Partly<ClientFile>;
export type DraftEnvironment = Partly<WrittenEnvironment>;

type Partly<T> = T extends readonly (infer Item)[]
  ? readonly Partly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> }
    : T;

/** The file without the values that its schema refused, so that the rest can still be checked. */
export function draftOf(data: unknown, refused: readonly Path[]): Draft {
  return without(data, refused) ?? {};
}

/** Environments of a draft, with their names. */
export function environmentsOf(draft: Draft): readonly (readonly [string, DraftEnvironment])[] {
  return Object.entries(draft.environments ?? {}).flatMap(([name, environment]) =>
    environment === undefined ? [] : [[name, environment] as const],
  );
}
