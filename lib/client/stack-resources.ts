import type { EngineFacts } from '../engines/engines';
import { ORDERED, type PatternName } from '../patterns';
import type { StackResources } from '../patterns/stack-resources';
import { LAYERS, type Layer } from '../profile/layers';
import type { Problem } from '../problem';
import type { PlannedPattern } from './plans-so-far';

/** Plans of an environment by pattern, then by name. */
type Planned = Readonly<Record<string, Readonly<Record<string, PlannedPattern>>>>;

/** How many resources each stack of an environment has. */
export type ResourceCounts = Readonly<Partial<Record<Layer, number>>>;

/** Resources of what has been planned of an environment, by stack. */
export function countResources(planned: Planned): ResourceCounts {
  const all = ORDERED.flatMap(({ name }) => resourcesOf(planned, name));
  const counts = LAYERS.map((layer) => [layer, sum(all.filter((one) => one.layer === layer))] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Stacks that would be too large, each with where most of it comes from and what to do. */
export function stackProblems(
  environment: string,
  planned: Planned,
  { resourcesOfAStack: limit }: EngineFacts,
): readonly Problem[] {
  if (limit === undefined) return [];
  return Object.entries(countResources(planned))
    .filter(([, count]) => count > limit)
    .map(([layer, count]) => tooLarge(environment, planned, { layer, count, limit }));
}

interface TooLarge {
  readonly layer: string;
  readonly count: number;
  readonly limit: number;
}

function tooLarge(environment: string, planned: Planned, { layer, count, limit }: TooLarge): Problem {
  const shares = ORDERED.map(({ name, pattern }) => {
    const resources = resourcesOf(planned, name).filter((one) => one.layer === layer);
    return { name, many: pattern.many, resources, share: sum(resources) };
  });
  const { name, many, resources, share } = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const entries = many ? `${Object.keys(planned[name] ?? {}).length} of them, which make` : 'what makes';
  return {
    path: ['environments', environment, name],
    found: `${entries} ${share} of the ${count} resources in the ${layer} stack`,
    expected: `at most ${limit} resources in one stack${many ? `: ${waysOut(resources).join(', or ')}` : ''}`,
  };
}

/** How there would be fewer resources of those of which there may be many. */
function waysOut(resources: readonly StackResources[]): readonly string[] {
  const fewer = resources.flatMap((one) => one.fewer ?? []);
  return [...(fewer.length > 1 ? new Set(fewer) : []), 'move some of them into another environment'];
}

function resourcesOf(planned: Planned, pattern: PatternName): readonly StackResources[] {
  return Object.values(planned[pattern] ?? {}).flatMap(({ words }) => words.resources);
}

/** What several patterns have in common is counted once. */
function sum(resources: readonly StackResources[]): number {
  const first = resources.filter(
    ({ shared }, at) => shared === undefined || resources.findIndex((other) => other.shared === shared) === at,
  );
  return first.reduce((total, { count }) => total + count, 0);
}
