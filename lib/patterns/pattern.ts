import type { Field } from '../form/form';
import type { Folder } from '../located/read-folder';
import type { PlannedAlarm } from '../profile/alarms';
import type { Unavailable } from '../profile/cloud';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../profile/context';
import type { Decision } from '../profile/decision';
import type { Layer } from '../profile/layers';
import type { Need } from '../profile/needs';
import type { Place } from '../profile/place';
import type { Warning } from '../profile/warning';
import type { StackResources } from './stack-resources';

/** What every plan has: decisions in no cloud's words. Plain data. */
export interface PatternPlan {
  readonly alarms: readonly PlannedAlarm[];
  readonly decisions: readonly Decision[];
  readonly warnings: readonly Warning[];
  /** Patterns that it brings visitors to, e.g. `servers/shop`. @default - none */
  readonly reaches?: readonly string[];
  /** What somebody has to look at by a day. Whoever checks the file knows what day it is; a plan does not. @default - nothing */
  readonly reviews?: readonly Review[];
}

/** A line of a client file that holds until a day, and is refused afterwards. */
export interface Review {
  /** Where it stands, relative to the props. */
  readonly path: readonly (string | number)[];
  /** Last day, `YYYY-MM-DD`. */
  readonly by: string;
  /** What is to be done by then: completes the sentence "expected ...". */
  readonly expected: string;
}

/** What a cloud adds to a plan: its names for it, and the decisions that only the cloud could make. Plain data. */
export interface PatternWords {
  readonly decisions: readonly Decision[];
  readonly warnings: readonly Warning[];
  /** Resources that it takes, those that watch it included. */
  readonly resources: readonly StackResources[];
}

/** Text of a client file that names resources. It is passed to the renderer untouched and enters no plan. */
export type Passed = Readonly<Record<string, unknown>>;

/** The words of each cloud, as pure functions of a plan. A new cloud is a new method, so the compiler names what is missing. */
export interface Words<Plan, Given extends Passed> {
  /** @throws InputError when the cloud cannot grant what the plan wants */
  aws(plan: Plan, place: Place, passed: Given): PatternWords | Unavailable;
}

/** Files that a client file names. */
export interface NamedFiles {
  /**
   * Text of a file.
   * @param name - as the client file names it
   * @param path - of its name in the props, for messages
   * @throws InputError when it cannot be read
   */
  text(name: string, path: readonly (string | number)[]): string;
  /**
   * What is in a folder.
   * @param name - as the client file names it
   * @param path - of its name in the props, for messages
   * @throws InputError when it cannot be read, or is empty
   */
  folder(name: string, path: readonly (string | number)[]): Folder;
}

declare const planned: unique symbol;

/** The name of a pattern, which knows the type of its plans. */
export type PatternKey<Plan> = string & { readonly [planned]: Plan };

export function patternKey<Plan extends PatternPlan>(name: string): PatternKey<Plan> {
  return name as PatternKey<Plan>;
}

/** What stands already when a pattern is planned. */
export interface PlansBeside {
  /** Plans of another pattern in the same environment, by name. */
  of<Plan>(pattern: PatternKey<Plan>): Readonly<Record<string, Plan>>;
  /** What is asked of another pattern in the same environment, by identity, whether it could be planned or not. */
  asked(pattern: PatternKey<PatternPlan>): readonly string[];
  /**
   * The same for the client's other environments, by environment and then by name. Of the pattern itself it holds those of the
   * environments before this one.
   */
  elsewhere<Plan>(pattern: PatternKey<Plan>): Readonly<Record<string, Readonly<Record<string, Plan>>>>;
}

/** Beside a pattern that is used alone there is nothing. */
export const NOTHING_BESIDE: PlansBeside & Omit<Beside<never>, keyof PlansBeside | 'siblings'> = {
  of: () => ({}),
  elsewhere: () => ({}),
  asked: () => [],
  environment: DEFAULT_CONTEXT.environment,
  others: {},
};

/** One of several of a pattern in an environment. */
export interface Sibling<Props> {
  /** What it is known by: that of its plan. */
  readonly name: string;
  /** @default - they are wrong, which is told elsewhere */
  readonly props?: Props;
}

/** What is asked of one pattern in one environment, by the names of the client file, in its order. */
export type Siblings<Props> = Readonly<Record<string, Sibling<Props>>>;

/** Another environment of the client. */
export interface OtherEnvironment<Props> {
  readonly context: EnvironmentContext;
  /** What is asked of the same pattern there, whether it is planned already or not. */
  readonly siblings: Siblings<Props>;
}

/** What a pattern sees when it is planned. */
export interface Beside<Props> extends PlansBeside {
  /** What is asked of the same pattern in the same environment, itself included, whether it is planned already or not. */
  readonly siblings: Siblings<Props>;
  /** Name of the environment in the client file. */
  readonly environment: string;
  /** The client's other environments, by name. */
  readonly others: Readonly<Record<string, OtherEnvironment<Props>>>;
}

/** One reusable piece of infrastructure: what may be asked of it, how it is decided, and how each cloud says it. */
export interface Pattern<
  Props,
  Plan extends PatternPlan,
  Given extends Passed = Passed,
  Many extends boolean = boolean,
> {
  /** Its key in client files and in the registry. */
  readonly key: PatternKey<Plan>;
  /** What it is in a client file, for editors: a sentence without its full stop. */
  readonly description: string;
  /** Whether an environment has several, by name; else it has one, which goes by the name of the pattern. */
  readonly many: Many;
  /** Props of an environment that does not name the pattern. @default - it does not have it then */
  readonly defaultProps?: Props;
  /** Where its resources stand unless they say otherwise. */
  readonly layer: Layer;
  /** Patterns that it stands on: an environment with this one must have them, and they are planned and built before it. */
  readonly requires: readonly PatternKey<PatternPlan>[];
  /** Patterns that are planned and built before it where there are any; `all` for one that looks at every other. */
  readonly after?: readonly PatternKey<PatternPlan>[] | 'all';
  /** Others of its kind in the environment that it is planned and built after, by their names in the client file. @default - none */
  behind?(props: Props): readonly string[];
  /** Needs of a profile that it meets. */
  readonly meets: readonly Need[];
  /** Whether it keeps data that is nowhere else: an environment that keeps none needs no backups. Copies and logs are none. */
  holdsData(plan: Plan): boolean;
  readonly form: Field<Props>;
  readonly words: Words<Plan, Given>;
  /**
   * What of the props is passed to the renderer.
   * @throws InputError when a file that they name cannot be read
   */
  passed(props: Props, files: NamedFiles): Given;
  /** @throws InputError with everything in the props that cannot be had; paths are relative to the props */
  plan(name: string, props: Props, context: EnvironmentContext, beside: Beside<Props>): Plan;
}

/**
 * A pattern whose types are known to itself alone. Every pattern is one, because its functions are declared as methods, whose
 * parameters the compiler does not hold apart.
 */
export type AnyPattern = Pattern<unknown, PatternPlan>;
