import type { Resource } from '../readers/resource';

import { differences } from './differences';
import { resolveProperties, type Use } from './resolved';
import type { StackPairs } from './stacks';

/** A resource before and after. */
export interface Paired {
  readonly before: Resource;
  readonly after: Resource;
  /** Paths of the properties that differ. */
  readonly differs: readonly string[];
  readonly usesBefore: readonly Use[];
  readonly usesAfter: readonly Use[];
  /** Uses of outputs that are called what they were, and hold another resource. */
  readonly repointed: readonly Use[];
}

/** All resources of before and after. */
export interface Pairing {
  /** In the order of after. */
  readonly pairs: readonly Paired[];
  readonly added: readonly Resource[];
  /** Gone from stacks that are still there. */
  readonly removed: readonly Resource[];
}

/** Recognises resources as CloudFormation does: by stack and logical ID. One of another type is another resource. */
export function pairResources(before: readonly Resource[], after: readonly Resource[], stacks: StackPairs): Pairing {
  const still = before.filter(({ stack }) => !stacks.isGone(stack));
  const remaining = new Map(still.map((resource) => [keyOf(resource, stacks.nameAfter(resource.stack)), resource]));
  const pairs: Paired[] = [];
  const added: Resource[] = [];
  for (const resource of after) {
    const key = keyOf(resource, resource.stack);
    const once = remaining.get(key);
    if (once === undefined) added.push(resource);
    else pairs.push(paired(once, resource, (id) => stacks.idAfter(id)));
    remaining.delete(key);
  }
  return { pairs, added, removed: [...remaining.values()] };
}

function paired(before: Resource, after: Resource, idAfter: (id: string) => string): Paired {
  const [once, now] = [resolveProperties(before, idAfter), resolveProperties(after, String)];
  return {
    before,
    after,
    differs: differences(once.properties, now.properties),
    usesBefore: once.uses,
    usesAfter: now.uses,
    repointed: now.uses.filter(
      (use) => use.by === 'output' && once.uses.some((other) => isRepointed(other, use, idAfter)),
    ),
  };
}

function isRepointed(before: Use, after: Use, idAfter: (id: string) => string): boolean {
  if (before.property !== after.property || before.written !== after.written) return false;
  return idAfter(before.to) !== after.to;
}

function keyOf({ type, logicalId }: Resource, stack: string): string {
  return `${stack}/${logicalId} ${type}`;
}
