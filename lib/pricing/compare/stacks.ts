import type { EstimatedResource } from '../estimate/model';

/** What a stack is recognised by. */
type Recognisable = Pick<EstimatedResource, 'type' | 'logicalId' | 'stack'>;

/**
 * The stacks of before by their names after. A bare template's stack is called after its file, so stacks whose name the other
 * side does not have are recognised by the resources they share, those with most in common first.
 */
export function pairStacks(
  before: readonly Recognisable[],
  after: readonly Recognisable[],
): ReadonlyMap<string, string> {
  const [namesBefore, namesAfter] = [stacksOf(before), stacksOf(after)];
  const pairs = new Map([...namesAfter].filter((name) => namesBefore.has(name)).map((name) => [name, name]));
  const taken = new Set<string>();
  for (const { from, to } of sharedResources(
    before.filter(({ stack }) => !namesAfter.has(stack)),
    after.filter(({ stack }) => !namesBefore.has(stack)),
  )) {
    if (taken.has(from) || pairs.has(to)) continue;
    taken.add(from);
    pairs.set(to, from);
  }
  return pairs;
}

interface Kinship {
  readonly from: string;
  readonly to: string;
  readonly shared: number;
}

/** Stacks that share resources, closest first. Ties are broken in the same way forwards and backwards. */
function sharedResources(before: readonly Recognisable[], after: readonly Recognisable[]): readonly Kinship[] {
  const owners = new Map<string, Set<string>>();
  for (const resource of before) {
    const stacks = owners.get(kindAndName(resource)) ?? new Set();
    owners.set(kindAndName(resource), stacks.add(resource.stack));
  }
  const kinships = new Map<string, Kinship>();
  for (const resource of after) {
    const to = resource.stack;
    for (const from of owners.get(kindAndName(resource)) ?? []) {
      const key = JSON.stringify([from, to]);
      kinships.set(key, { from, to, shared: (kinships.get(key)?.shared ?? 0) + 1 });
    }
  }
  return [...kinships.values()].sort(
    (one, other) => other.shared - one.shared || compareText(unordered(one), unordered(other)),
  );
}

function stacksOf(resources: readonly Recognisable[]): ReadonlySet<string> {
  return new Set(resources.map(({ stack }) => stack));
}

function kindAndName({ type, logicalId }: Recognisable): string {
  return `${type} ${logicalId}`;
}

function unordered({ from, to }: Kinship): string {
  return JSON.stringify([from, to].sort());
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
