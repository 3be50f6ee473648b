import type { EstimatedResource } from '../estimate/model';

import { pairUp, type Pairing } from './pairing';

/** The suffix that the CDK gives logical IDs, made from the construct path. */
const CDK_HASH = /[0-9A-F]{8}$/;

/**
 * Recognises resources: by their logical ID in the same stack; and where that changed, as renamed by their construct path, by
 * their logical ID but for the CDK's hash, by their logical ID in another stack, and at last by having the same bill.
 *
 * @param stacks - names before by names after
 */
export function pairResources(
  before: readonly EstimatedResource[],
  after: readonly EstimatedResource[],
  stacks: ReadonlyMap<string, string>,
): Pairing<EstimatedResource> {
  const ofBefore = new Set(before);
  const stackOf = (resource: EstimatedResource): string =>
    ofBefore.has(resource) ? resource.stack : (stacks.get(resource.stack) ?? resource.stack);
  return pairUp(before, after, [
    (resource) => key(stackOf(resource), resource.type, resource.logicalId),
    (resource) => key(stackOf(resource), resource.type, withinStack(resource.path)),
    (resource) => key(stackOf(resource), resource.type, resource.logicalId.replace(CDK_HASH, '')),
    (resource) => key(resource.type, resource.logicalId),
    sameBill,
  ]);
}

/** Only what is billed can be told by its bill. Prices are left out: tiers make them depend on the other resources. */
function sameBill({ type, cloud, region, lines, missing = [] }: EstimatedResource): string | undefined {
  if (lines.length + missing.length === 0) return undefined;
  const billed = lines.map(({ name, rate, quantity, basis }) => [name, rate, quantity, basis]);
  return key(type, cloud, region, billed, missing);
}

/** Construct paths begin with the stack. */
function withinStack(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
