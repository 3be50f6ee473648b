import { groupBy } from '../../group-by';
import type { EstimatedResource } from '../../pricing/estimate/model';

/** Where a resource stands: its construct path, and the stack around it. */
export type Place = Pick<EstimatedResource, 'path' | 'stack'>;

/** Construct IDs that the CDK itself leaves out of names. */
const HIDDEN: ReadonlySet<string> = new Set(['Resource', 'Default']);

/**
 * Groups things by the pattern they belong to, in the order in which patterns come. A pattern that stands in several stacks,
 * production and staging for example, is told apart by them; the stacks of one environment are one.
 */
export function groupByPattern<Thing>(
  things: readonly Thing[],
  placeOf: (thing: Thing) => Place,
): ReadonlyMap<string, readonly Thing[]> {
  const placed = things.map((thing) => {
    const place = placeOf(thing);
    return { thing, pattern: patternOf(place), environment: environmentOf(place.stack) };
  });
  const environments = new Map<string, Set<string>>();
  for (const { pattern, environment } of placed) {
    environments.set(pattern, (environments.get(pattern) ?? new Set()).add(environment));
  }
  const groups = groupBy(placed, ({ pattern, environment }) =>
    (environments.get(pattern)?.size ?? 0) > 1 ? `${environment}/${pattern}` : pattern,
  );
  return new Map([...groups].map(([name, members]) => [name, members.map(({ thing }) => thing)]));
}

/** Layers of an environment, by which the names of its stacks end. */
export const LAYERS = ['account', 'network', 'data', 'workload', 'edge', 'monitoring', 'budget'] as const;

const LAYER = new RegExp(`-(${LAYERS.join('|')})(-copy|-global)?$`);

/** The environment whose layer a stack is, or the stack. */
function environmentOf(stack: string): string {
  return stack.replace(LAYER, '');
}

/** The pattern a resource belongs to: what stands below its stack in the construct tree, or the stack where there is no such tree. */
export function patternOf({ path, stack }: Place): string {
  const [, pattern] = path.split('/', 2);
  return pattern ?? stack;
}

/** What the construct path says below the pattern. */
export function nameWithin(pattern: string, { path }: Pick<Place, 'path'>): string {
  const [stack = '', ...steps] = path.split('/');
  if (steps.length === 0) return stack;
  const own = steps.slice(1).filter((step) => !HIDDEN.has(step));
  return own.length > 0 ? own.join('/') : pattern;
}
