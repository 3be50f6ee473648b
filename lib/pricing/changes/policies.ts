import type { Resource } from '../readers/resource';

import { heldBy } from './data-types';
import type { DeploymentChange } from './model';

type Old = NonNullable<DeploymentChange['old']>;

/**
 * What becomes of a resource that leaves its template, by the policy that it was deployed with. Databases leave a snapshot unless
 * they say otherwise.
 * Source: CloudFormation template reference, "DeletionPolicy attribute".
 */
export function afterRemoval(before: Resource): Old {
  return outcome(before, before.definition.attribute('DeletionPolicy') ?? defaultOf(before));
}

/**
 * What becomes of the old resource once another one has taken its place. No type is kept unless the policy says so.
 * Source: CloudFormation template reference, "UpdateReplacePolicy attribute".
 */
export function afterReplacement(after: Resource): Old {
  return outcome(after, after.definition.attribute('UpdateReplacePolicy'));
}

/** A resource without a snapshot to take is deleted. What is known only at deployment may be a deletion. */
function outcome({ type }: Resource, policy: unknown): Old {
  if (policy === 'Retain' || policy === 'RetainExceptOnCreate') return 'retained';
  return policy === 'Snapshot' && heldBy(type)?.snapshot === true ? 'snapshot' : 'deleted';
}

function defaultOf(resource: Resource): string {
  const isDatabase =
    resource.type === 'AWS::RDS::DBCluster' ||
    (resource.type === 'AWS::RDS::DBInstance' && resource.value('DBClusterIdentifier') === undefined);
  return isDatabase ? 'Snapshot' : 'Delete';
}
