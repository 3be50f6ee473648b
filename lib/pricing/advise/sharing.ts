import type { Resource } from '../readers/resource';
import { merge, remove } from './change';
import type { Proposal } from './rule';

/**
 * A proposal for each resource but the first of a group: to use the first in its place.
 * @param leftOver - what nothing uses any more without a resource
 */
export function sharedWithFirst(
  groups: ReadonlyMap<string, readonly Resource[]>,
  leftOver: (resource: Resource) => readonly Resource[] = () => [],
): readonly Proposal[] {
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((resource) => sharing(first, resource, leftOver(resource))),
  );
}

function sharing(first: Resource, resource: Resource, leftOver: readonly Resource[]): Proposal {
  return {
    says: `shared with ${first.logicalId}`,
    billed: [resource, ...leftOver],
    changes: [merge(resource), ...leftOver.map(remove)],
  };
}
