import { Reference } from '../reference';
import type { Resource } from '../resource';
import type { ResourceIndex } from '../resource-index';
import { isList, isObject, type JsonObject } from '../shape';
import { isUnknown } from '../unknown';

import type { Deployment } from './deployment';
import { GraphResource } from './graph-resource';
import { differingPaths } from './ignored';
import { byUniqueName, Links } from './links';
import { Members } from './members';
import { Neighbours } from './neighbours';
import { Places } from './places';
import { present } from './present';
import { readValue } from './values';
import type { Presented } from './written';
import { WrittenResource } from './written-resource';

/** A stack of a program, and what it is called among all that are read. */
export interface PlacedDeployment {
  readonly deployment: Deployment;
  /** ID of the stack. */
  readonly stack: string;
  /** Of resources that name none. @default - all name one */
  readonly region?: string | undefined;
}

/** A resource in the words of its program, and in those of CloudFormation. */
export interface PresentedResource {
  readonly written: WrittenResource;
  readonly presented: Presented;
}

/** The resources of stacks, evaluated and linked to each other. */
export function presentedIn(placed: readonly PlacedDeployment[]): readonly PresentedResource[] {
  const stacks = placed.map((one) => ({ ...one, members: new Members(one.deployment, one.stack) }));
  // Stacks refer to each other by IDs alone.
  const everywhere = placed.length > 1 ? byUniqueName(stacks.map(({ members }) => members)) : undefined;
  return stacks.flatMap(({ members, ...one }) =>
    writtenOf(one, members, new Links(members, everywhere)).map((written) => ({
      written,
      presented: present(written),
    })),
  );
}

/**
 * Resources as the pricing knows them. Each may be several at once, which refer to the first.
 * @param unread - why the template that a resource deploys was not read, by its ID
 */
export function graphResources(
  all: readonly PresentedResource[],
  index: ResourceIndex,
  unread: ReadonlyMap<string, string>,
): readonly Resource[] {
  return all.flatMap(({ written, presented }) => {
    const ignored = ignoredIn(written, presented);
    const first = new GraphResource(written.identity, presented, index, ignored, unread.get(written.id));
    const { more = [] } = presented;
    return more.length === 0 ? [first] : [first, ...more.map((other) => beside(written, other, index))];
  });
}

/** The resources of a stack in the words of its program: evaluated, and linked to each other. */
function writtenOf(
  { deployment, stack, region }: PlacedDeployment,
  members: Members,
  links: Links,
): readonly WrittenResource[] {
  const places = new Places(deployment, stack, region);
  const all: WrittenResource[] = [];
  const neighbours = new Neighbours(all);
  for (const member of members.all) {
    const inputs = readValue(member.deployed.inputs, links.of(member));
    const known = isObject(inputs) && !isUnknown(inputs) ? inputs : {};
    all.push(new WrittenResource(places.of(member, known), neighbours));
  }
  return all;
}

/** Paths of what the inputs that are passed over are presented as. */
function ignoredIn(written: WrittenResource, { properties }: Presented): readonly string[] {
  const { ignoreChanges = [] } = written.identity.deployed;
  if (ignoreChanges.length === 0) return [];
  return differingPaths(properties, present(written.without(ignoreChanges)).properties);
}

/** E.g. `dev/aws:autoscaling/group:Group::web/WarmPool`. */
function beside(written: WrittenResource, { type, properties }: Presented, index: ResourceIndex): Resource {
  const suffix = type.slice(type.lastIndexOf(':') + 1);
  const { id, path } = written.identity;
  const identity = { ...written.identity, id: `${id}/${suffix}`, path: `${path}/${suffix}` };
  return new GraphResource(identity, { type, properties: withIds(properties, written) }, index);
}

/** Those that present a resource know its URN alone. */
function withIds(value: JsonObject, written: WrittenResource): JsonObject;
function withIds(value: unknown, written: WrittenResource): unknown;
function withIds(value: unknown, written: WrittenResource): unknown {
  if (value instanceof Reference && value.to === written.urn)
    return new Reference(written.id, value.because, value.attribute);
  if (isList(value)) return value.map((item) => withIds(item, written));
  if (!isObject(value) || isUnknown(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, written)]));
}
