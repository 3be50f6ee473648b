import { backup } from './backup';
import { connect } from './connect';
import { edgeNodes } from './edge-nodes';
import { edgeDelivery } from './edge-delivery';
import { monitoring } from './monitoring';
import { network } from './network';
import type { AnyPattern } from './pattern';
import type { Renamed } from '../profile/renamed';
import { servers } from './servers';
import { vpn } from './vpn';

/** Every pattern, once. Client files, their schema, checks, plans and stacks follow from it. */
export const PATTERNS = { network, connect, vpn, servers, edgeDelivery, edgeNodes, backup, monitoring };

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
  readonly [P in PatternName]?: Patterns[P]['many'] extends true
    ? Readonly<Record<string, PropsOf<P> & Renamed>>
    : PropsOf<P>;
};

/** One plan of a pattern, and what its renderer needs beside it. */
export interface Planned<P extends PatternName> {
  readonly plan: PlanOf<P>;
  readonly passed: PassedOf<P>;
}

/** Plans of an environment by pattern and name. A pattern that there is one of goes by its own name. */
export type PlannedPatterns = { readonly [P in PatternName]: Readonly<Record<string, Planned<P>>> };

/** A pattern by its name in the registry. */
export interface Registered {
  readonly name: PatternName;
  readonly pattern: AnyPattern;
}

/** All patterns in the order in which they are planned and built: each after those that it stands on or looks at. */
export const ORDERED: readonly Registered[] = inOrder(
  (Object.keys(PATTERNS) as PatternName[]).map((name) => ({ name, pattern: PATTERNS[name] })),
);

function inOrder(registered: readonly Registered[]): readonly Registered[] {
  const ordered = new Set<Registered>();
  const add = (one: Registered, path: readonly Registered[]): void => {
    if (path.includes(one))
      throw new Error(`patterns come after each other: ${path.map(({ name }) => name).join(', ')}`);
    for (const other of registered) if (comesAfter(one.pattern, other)) add(other, [...path, one]);
    ordered.add(one);
  };
  for (const one of registered) add(one, []);
  return [...ordered];
}

function comesAfter({ key, requires, after = [] }: AnyPattern, { name, pattern }: Registered): boolean {
  if (after === 'all') return name !== key && pattern.after !== 'all';
  return [...requires, ...after].some((other) => other === name);
}
