import type { Field } from '../form/form';
import type { AskedPatterns } from '../patterns';
import type { NamedFiles } from '../patterns/pattern';
import type { EnvironmentContext } from '../profile/context';
import type { ProfileOverrides } from '../profile/profile';

/** What an environment asks for, in the words of a client file: what a policy looks at, and bends. */
export interface Asked extends AskedPatterns {
  readonly profile?: ProfileOverrides;
}

/** A change of what is asked for, as JSON Merge Patch has it: maps are merged, anything else is replaced whole, `null` clears. */
export type Patch = Patched<Asked>;

type Patched<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Patched<T[Key]> | null }
    : T;

/** Something that a policy leaves as it is. */
export interface LeftAlone {
  /** Pattern, e.g. `servers/ehr`; `environment` for all of it. */
  readonly pattern: string;
  /** Why, as the end of a sentence: "it keeps data". */
  readonly because: string;
}

/** What a policy makes of a request. */
export interface Bent {
  /** @default - nothing changes */
  readonly patch?: Patch;
  /** What it leaves alone, each with its reason: where a policy must not apply, it says so. */
  readonly leftAlone: readonly LeftAlone[];
}

/** A request that stays as it is. */
export function leaveAlone(pattern: string, because: string): Bent {
  return { leftAlone: [{ pattern, because }] };
}

/** How much there is of something, for people. */
export type Degree = 'low' | 'medium' | 'high';

/**
 * A way to grow, stop or save. It bends what is asked for before anything is planned, so that plans, alarms and decisions follow on every
 * engine, and knows no price: what it saves is what the templates with and without it cost.
 */
export interface Policy<Options> {
  /** What it does, for editors: a sentence without its full stop. */
  readonly description: string;
  /** What may be said of it. Whatever can have a default has one. */
  readonly form: Field<Options>;
  /** What can go wrong that could not go wrong before. */
  readonly risk: Degree;
  /** Work that it takes before it may be switched on. */
  readonly effort: Degree;
  /** What to look at in the weeks after, in one sentence. */
  readonly watch: string;
  /** What it does in these options, in words. */
  says(options: Options, context: EnvironmentContext): string;
  /**
   * @param files - those beside the client file, which options may name
   * @throws InputError with everything in the options that cannot be had; paths are relative to the options
   */
  bend(asked: Asked, context: EnvironmentContext, options: Options, files: NamedFiles): Bent;
}

/** A policy whose options are known to itself alone. */
export type AnyPolicy = Policy<unknown>;
