import type { GuardedResource } from './resource';
import type { Stack } from './stack';

/** What a user may set about the rules themselves. */
export interface Settings {
  /** Tags that everything carries that can carry tags. */
  readonly requiredTags: readonly string[];
}

/** What is wrong with a resource, one sentence each; nothing where nothing is. */
export type Findings = string | readonly string[] | undefined;

/** Looks at one resource, before it is created or changed. */
export type Check = (resource: GuardedResource, settings: Settings) => Findings;

/** Looks at one resource among those that it stands with. */
export type StackCheck = (resource: GuardedResource, stack: Stack) => Findings;

/** Checks by the type of the resource that they look at. */
export type ByType<Each> = Readonly<Record<string, readonly Each[]>>;

/** A rule that every stack keeps, as plain data and pure functions. */
export interface Guardrail {
  /** Name in reports, configuration and exceptions: `open-ports`. */
  readonly name: string;
  /** A few words for a heading. */
  readonly title: string;
  /** What the rule asks for, in a sentence. */
  readonly description: string;
  readonly severity: 'low' | 'medium' | 'high' | 'critical';
  /** What happens on a finding where the pack is not told. @default 'mandatory' */
  readonly level?: 'advisory' | 'mandatory';
  readonly resources: ByType<Check>;
  /** @default - the rule looks at one resource at a time */
  readonly stack?: ByType<StackCheck>;
}
