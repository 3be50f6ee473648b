import type { EngineFacts } from '../engines/engines';
import { ORDERED, type PatternName } from '../patterns';
import type { StackResources } from '../patterns/stack-resources';
import { LAYERS, stackPart } from '../profile/layers';
import { PLACES } from '../profile/place';
import type { Problem } from '../problem';
import type { PlannedPattern } from './plans-so-far';

/** Plans of an environment by pattern, then by name. */
type Planned = Readonly<Record<string, Readonly<Record<string, PlannedPattern>>>>;

/** How many resources each stack of an environment has, by its part: a layer, and a place other than home. */
export type ResourceCounts = Readonly<Record<string, number>>;

/** Resources of what has been planned of an environment, by stack. */
export function countResources(planned: Planned): ResourceCounts {
  const all = ORDERED.flatMap(({ name }) => resourcesOf(planned, name));
  const parts = LAYERS.flatMap((layer) => PLACES.map((place) => stackPart(layer, place)));
  const counts = parts.map((part) => [part, sum(all.filter((one) => partOf(one) === part))] as const);
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
    .map(([part, count]) => tooLarge(environment, planned, { part, count, limit }));
}

interface TooLarge {
  readonly part: string;
  readonly count: number;
  readonly limit: number;
}

function tooLarge(environment: string, planned: Planned, { part, count, limit }: TooLarge): Problem {
  const shares = ORDERED.map(({ name, pattern }) => {
    const resources = resourcesOf(planned, name).filter((one) => partOf(one) === part);
    return { name, many: pattern.many, resources, share: sum(resources) };
  });
  const { name, many, resources, share } = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const entries = many ? `${Object.keys(planned[name] ?? {}).length} of them, which make` : 'what makes';
  return {
    path: ['environments', environment, name],
    found: `${entries} ${share} of the ${count} resources in the ${part} stack`,
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

function partOf({ layer, place }: StackResources): string {
  return stackPart(layer, place);
}

/** What several patterns have in common is counted once. */
function sum(resources: readonly StackResources[]): number {
  const first = resources.filter(
    ({ shared }, at) => shared === undefined || resources.findIndex((other) => other.shared === shared) === at,
  );
  return first.reduce((total, { count }) => total + count, 0);
}
