import type { Stack } from 'aws-cdk-lib';
import type { Layer } from '../../profile/layers';
import type { Places } from '../../profile/place';
import type { IWatched } from './watched';

declare const built: unique symbol;

/** The name of a pattern, which knows what its renderer builds. */
export type BuiltKey<Thing> = string & { readonly [built]: Thing };

export function builtKey<Thing>(pattern: string): BuiltKey<Thing> {
  return pattern as BuiltKey<Thing>;
}

/** Where a pattern of an environment is built: stacks to build it in, and what was built before it. */
export interface Site {
  /**
   * A stack of the environment.
   * @param layer - that of the pattern when left out
   * @param place - which of the environment's places it stands in; `home` when left out
   */
  stack(layer?: Layer, place?: keyof Places): Stack;
  /** What was built of a pattern before, by name. */
  of<Thing>(pattern: BuiltKey<Thing>): Readonly<Record<string, Thing>>;
  /** Everything that was built before and can be watched. */
  watched(): readonly IWatched[];
}
