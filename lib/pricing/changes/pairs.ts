import type { Resource } from '../readers/resource';

import { REGION } from './create-only';
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

/**
 * Recognises resources as their engine does: CloudFormation by stack and logical ID, Pulumi by URN and aliases. One of another type is
 * another resource.
 */
export function pairResources(before: readonly Resource[], after: readonly Resource[], stacks: StackPairs): Pairing {
  const still = before.filter(({ stack }) => !stacks.isGone(stack));
  const remaining = new Map(still.map((resource) => [keysOf(resource, stacks.nameAfter(resource.stack))[0], resource]));
  const named = new Set(after.map((resource) => keysOf(resource, resource.stack)[0]));
  const same: (readonly [before: Resource, after: Resource])[] = [];
  const added: Resource[] = [];
  for (const resource of after) {
    const [own, ...aliases] = keysOf(resource, resource.stack);
    const key = [own, ...aliases.filter((alias) => !named.has(alias))].find((one) => remaining.has(one)) ?? own;
    const once = remaining.get(key);
    if (once === undefined) added.push(resource);
    else same.push([once, resource]);
    remaining.delete(key);
  }
  const renamed = new Map(same.map(([once, now]) => [once.id, now.id]));
  const idAfter = (id: string): string => renamed.get(id) ?? stacks.idAfter(id);
  return { pairs: same.map(([once, now]) => paired(once, now, idAfter)), added, removed: [...remaining.values()] };
}

function paired(before: Resource, after: Resource, idAfter: (id: string) => string): Paired {
  const [once, now] = [resolveProperties(before, idAfter), resolveProperties(after, String)];
  const isWatched = isWatchedIn(after);
  return {
    before,
    after,
    differs: [...moved(before, after), ...differences(once.properties, now.properties).filter(isWatched)],
    usesBefore: once.uses,
    usesAfter: now.uses.filter(({ property }) => isWatched(property)),
    repointed: now.uses.filter(
      (use) => use.by === 'output' && once.uses.some((other) => isRepointed(other, use, idAfter)),
    ),
  };
}

/** A Pulumi stack may move a resource to another region; a CloudFormation stack is another one there. */
function moved({ region, definition: { engine } }: Resource, after: Resource): readonly string[] {
  return engine === 'pulumi' && region !== after.region ? [REGION] : [];
}

/** Whether the engine looks at a property, by its path. */
function isWatchedIn({ definition: { ignored = [] } }: Resource): (path: string) => boolean {
  return (path) => !ignored.some((one) => path === one || path.startsWith(`${one}.`));
}

function isRepointed(before: Use, after: Use, idAfter: (id: string) => string): boolean {
  if (before.property !== after.property || before.written !== after.written) return false;
  return idAfter(before.to) !== after.to;
}

/** What a resource is recognised by: as it is, then as it was before. */
function keysOf({ type, logicalId, definition }: Resource, stack: string): readonly [string, ...string[]] {
  const [now = logicalId, ...before] = definition.knownAs ?? [];
  return [`${stack}/${now} ${type}`, ...before.map((name) => `${stack}/${name} ${type}`)];
}
