import { isDeepStrictEqual } from 'node:util';
import { locatedMap } from '../located/of-data';
import { plain, type LocatedMap, type LocatedNode, type Path } from '../located/node';
import { POLICIES, type AskedPolicies, type PolicyName } from '../policies';
import type { NamedFiles } from '../patterns/pattern';
import type { AnyPolicy, Asked, LeftAlone, Patch } from '../policies/policy';
import type { EnvironmentContext } from '../profile/context';
import { attempt, InputError, type Position, type Problem } from '../problem';
import { merge } from './merge';

/** What a policy made of an environment. */
export interface AppliedPolicy {
  readonly name: PolicyName;
  /** What it does, in words. */
  readonly says: string;
  readonly leftAlone: readonly LeftAlone[];
  /** What the environment says itself, which the policy therefore does not change. */
  readonly overruled: readonly Overruled[];
}

/** A word of the environment's own that wins over what a policy asks for there. */
export interface Overruled {
  /** In the environment. */
  readonly path: Path;
  /** What the policy asks for, as it would be written. */
  readonly wanted: string;
}

/** An environment as it is written: what it takes over from the one that it extends, and its own words. */
export interface Layers {
  /** @default - it extends none */
  readonly inherited?: LocatedMap;
  readonly own: LocatedMap;
}

/** An environment once its policies have bent it. */
export interface BentEnvironment {
  readonly node: LocatedMap;
  readonly applied: readonly AppliedPolicy[];
  /** Paths are relative to the environment. */
  readonly problems: readonly Problem[];
}

/** What policies look at: what an environment asks for, as far as it is right, and whose it is. */
export interface Read {
  readonly asked: Asked;
  readonly context: EnvironmentContext;
}

/** Where an environment stands: how its file is read. */
export interface Surroundings {
  /** Files beside the client file. */
  readonly files: NamedFiles;
  readonly read: (node: LocatedMap) => Read;
  /** Where a policy is written: what it changes stands there. */
  readonly placeOf: (policy: string) => Position;
}

/**
 * Bends an environment by its policies, one after the other, each by what those before it have made. What a policy changes goes over what
 * is inherited and under the environment's own words, which win.
 */
export function bend(
  { inherited, own }: Layers,
  policies: AskedPolicies,
  { files, read, placeOf }: Surroundings,
): BentEnvironment {
  const applied: AppliedPolicy[] = [];
  const problems: Problem[] = [];
  let base = inherited ?? { ...own, entries: new Map(), cleared: new Map() };
  let node = merge(base, own);
  for (const [name, options] of Object.entries(policies) as [PolicyName, unknown][]) {
    const policy: AnyPolicy = POLICIES[name];
    const { asked, context } = read(node);
    const bent = attempt(() => policy.bend(asked, context, options, files));
    if (bent instanceof InputError) {
      problems.push(...bent.problems.map((one) => ({ ...one, path: ['policies', name, ...one.path] })));
      continue;
    }
    const { patch = {}, leftAlone } = bent;
    applied.push({ name, says: policy.says(options, context), leftAlone, overruled: overruled(patch, own) });
    base = merge(base, locatedMap(patch, placeOf(name)));
    node = merge(base, own);
  }
  return { node, applied, problems };
}

/** {@link bend} for an environment that was made in code: all of it is its own words. */
export function bendPlain(
  environment: Asked,
  policies: AskedPolicies,
  context: EnvironmentContext,
  files: NamedFiles,
): { readonly patched: Asked; readonly applied: readonly AppliedPolicy[]; readonly problems: readonly Problem[] } {
  const own = locatedMap(environment, NOWHERE);
  const { node, ...rest } = bend({ own }, policies, {
    files,
    read: (bent) => ({ asked: plain(bent) as Asked, context }),
    placeOf: () => NOWHERE,
  });
  return { patched: plain(node) as Asked, ...rest };
}

const NOWHERE: Position = { file: '', line: 0, column: 0 };

/** Where a patch meets the environment's own words. */
function overruled(patch: Patch, own: LocatedMap): readonly Overruled[] {
  return Object.entries(patch).flatMap(([key, value]) => {
    const wins = [{ path: [key], wanted: JSON.stringify(value) }];
    if (own.cleared.has(key)) return wins;
    const node = own.entries.get(key)?.node;
    if (node === undefined) return [];
    if (node.kind !== 'map' || typeof value !== 'object' || value === null) return isWritten(node, value) ? [] : wins;
    return overruled(value as Patch, node).map(({ path, wanted }) => ({ path: [key, ...path], wanted }));
  });
}

/** What is written as the policy would have it overrules nothing. */
function isWritten(node: LocatedNode, value: unknown): boolean {
  return isDeepStrictEqual(plain(node), value);
}
