import type { LocatedNode, Path } from '../../located/node';
import type { Position } from '../../problem';

/** A change to a client file as it is written: before anything is inherited, in the file's own words. */
export interface Patch {
  /** In a few words, e.g. `set production.servers.portal.size=large`. */
  readonly says: string;
  readonly edits: readonly Edit[];
  /** The option that asked for it, as it was typed, e.g. `--with office-hours`. @default - a scenario of the file did */
  readonly option?: string;
}

/** One thing that a patch changes. */
export type Edit = SetEdit | UnsetEdit | WithEdit | WithoutEdit;

/** Writes a value, and the maps that lead to it. */
export interface SetEdit extends Asked {
  readonly kind: 'set';
  /** From the name of an environment, or from a key at the root of the file. */
  readonly target: Path;
  readonly node: LocatedNode;
}

/** Takes a value out, also one that is inherited. */
export interface UnsetEdit extends Asked {
  readonly kind: 'unset';
  readonly target: Path;
}

/** Puts environments under a policy. */
export interface WithEdit extends Asked, PolicyTarget {
  readonly kind: 'with';
  /** Options of the policy. */
  readonly node: LocatedNode;
}

/** Frees environments of a policy, also of one that is inherited. */
export interface WithoutEdit extends Asked, PolicyTarget {
  readonly kind: 'without';
}

/** A policy, and whose it is. */
export interface PolicyTarget {
  readonly policy: string;
  /** @default - every environment */
  readonly environment?: string;
}

/** Where an edit was asked for, for messages. */
export interface Asked {
  /** Path of the file; empty for an option. */
  readonly path: Path;
  /** A place in the file; of an option, the option as it was typed stands for the file. */
  readonly position: Position;
}
