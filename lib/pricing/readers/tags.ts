import type { Maybe } from './unknown';

/** Tags by key. */
export type Tags = ReadonlyMap<string, Maybe<string>>;
