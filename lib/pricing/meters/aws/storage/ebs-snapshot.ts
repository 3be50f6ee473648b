import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Resources of @pulumi/aws that are snapshots, or images that keep some. CloudFormation has none of these types. */
const SNAPSHOTS: readonly string[] = [
  'aws:ebs/snapshot:Snapshot',
  'aws:ebs/snapshotCopy:SnapshotCopy',
  'aws:ebs/snapshotImport:SnapshotImport',
  'aws:ec2/amiCopy:AmiCopy',
  'aws:ec2/amiFromInstance:AmiFromInstance',
];

/** Kept until it is deleted, and billed per GB-month of what it holds. Source: Amazon EBS pricing, "Snapshots". */
export const ebsSnapshot = meter({
  reads: Object.fromEntries(SNAPSHOTS.map((token) => [token, () => ({})])),
  // Assumed: one volume of 50 GB.
  usage: { storedGb: { unit: 'GB-month', assume: 50 } },
  charges: (_, use) => [perUse('Snapshot storage', 'ebs/snapshot-storage', use.storedGb)],
});

/** Billed by the hour for each snapshot in each zone. Source: Amazon EBS pricing, "Fast snapshot restore". */
export const fastSnapshotRestore = meter({
  reads: { 'aws:ebs/fastSnapshotRestore:FastSnapshotRestore': () => ({}) },
  charges: () => [perHour('Fast snapshot restore', 'ebs/fast-snapshot-restore', 1)],
});
