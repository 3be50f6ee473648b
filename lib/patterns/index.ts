import { monitoring } from './monitoring';
import { network } from './network';
import type { AnyPattern } from './pattern';
import { servers } from './servers';

/** Every pattern, once. Client files, their schema, checks, plans and stacks follow from it. */
export const PATTERNS = { network, servers, monitoring };

export type PatternName = keyof typeof PATTERNS;
type Patterns = typeof PATTERNS;

/** What may be asked of a pattern. */
export type PropsOf<P extends PatternName> = Parameters<Patterns[P]['passed']>[0];

/** What is decided about a pattern. */
export type PlanOf<P extends PatternName> = ReturnType<Patterns[P]['plan']>;

/** Text that names resources, for the renderer of a pattern. */
export type PassedOf<P extends PatternName> = ReturnType<Patterns[P]['passed']>;

/** What an environment asks of the patterns: of those that it may have many of, by name. */
export type AskedPatterns = {
  readonly [P in PatternName]?: Patterns[P]['many'] extends true ? Readonly<Record<string, PropsOf<P>>> : PropsOf<P>;
};

/** One plan of a pattern, and what its renderer needs beside it. */
export interface Planned<P extends PatternName> {
  readonly plan: PlanOf<P>;
  readonly passed: PassedOf<P>;
}

/** Plans of an environment by pattern and name. A pattern that there is one of goes by its own name. */
export type PlannedPatterns = { readonly [P in PatternName]: Readonly<Record<string, Planned<P>>> };

/** All patterns in the order in which they are planned and built: each after those that it stands on. */
export const ORDERED: readonly AnyPattern[] = inOrder(Object.values<AnyPattern>(PATTERNS));

function inOrder(patterns: readonly AnyPattern[]): readonly AnyPattern[] {
  const ordered = new Set<AnyPattern>();
  const add = (pattern: AnyPattern): void => {
    for (const need of pattern.needs) patterns.filter(({ key }) => key === need).forEach(add);
    ordered.add(pattern);
  };
  patterns.filter(({ last }) => last !== true).forEach(add);
  patterns.filter(({ last }) => last === true).forEach(add);
  return [...ordered];
}
