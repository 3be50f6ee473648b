import { own, type JsonObject } from '../shape';

import type { Deployed } from './deployed';

/** Types whose provider takes a snapshot before it deletes them, unless they say otherwise. */
const SNAPSHOT_UNLESS_SKIPPED: readonly string[] = [
  'aws:docdb/cluster:Cluster',
  'aws:neptune/cluster:Cluster',
  'aws:rds/cluster:Cluster',
  'aws:rds/instance:Instance',
  'aws:redshift/cluster:Cluster',
];

/** Inputs that ask for a snapshot before the deletion: a name for it, or a flag. */
const SNAPSHOT_ASKED_BY = ['finalSnapshot', 'finalSnapshotIdentifier', 'finalSnapshotName'];

/** Inputs that have what a resource holds deleted with it. */
const EMPTIED_BY = ['forceDelete', 'forceDestroy', 'forceDestroyBackup'];

/**
 * What becomes of a resource that leaves its program, or whose place another takes, as CloudFormation's policies say it. One that is
 * protected stays, as the engine refuses to delete it.
 * Sources: Pulumi documentation, "Resource option: retainOnDelete"; Pulumi Registry, `skipFinalSnapshot` of "aws.rds.Instance",
 * `finalSnapshot` of "aws.ebs.Volume".
 *
 * @param inputs - evaluated
 */
export function deletionPolicyOf(
  { protect = false, retainOnDelete = false }: Deployed,
  token: string,
  inputs: JsonObject,
): 'Retain' | 'Snapshot' | 'Delete' {
  if (protect || retainOnDelete) return 'Retain';
  const isAsked = SNAPSHOT_ASKED_BY.some((input) => isGiven(own(inputs, input)));
  const isUnasked = SNAPSHOT_UNLESS_SKIPPED.includes(token) && !isTrue(own(inputs, 'skipFinalSnapshot'));
  return isAsked || isUnasked ? 'Snapshot' : 'Delete';
}

/** Whether what a resource holds is deleted with it. @param inputs - evaluated */
export function isEmptiedFirst(inputs: JsonObject): boolean {
  return EMPTIED_BY.some((input) => isTrue(own(inputs, input)));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 'false';
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
