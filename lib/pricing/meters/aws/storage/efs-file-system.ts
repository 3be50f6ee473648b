import type { Range } from '../../../../range';
import { isUnknown, lift, lift2 } from '../../../readers/unknown';
import { perMonth, perOptionalUse, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { chargesOfParts, usageOfParts } from '../../facts/optional-parts';

import { replicationCharges, replicationOf } from './efs-replication';

/** Throughput that comes with each GB stored, in MiB/s. Source: Amazon EFS pricing, "Throughput". */
const INCLUDED_MIBPS_PER_GB = 0.05;

/** What is moved to colder classes, and read from them. Source: Amazon EFS pricing, "Tiering" and "Data access". */
const COLD = {
  iaMovedGb: { name: 'Moved to Infrequent Access', rate: 'efs/ia-writes-tiering', unit: 'GB per month' },
  iaReadGb: { name: 'Read from Infrequent Access', rate: 'efs/ia-reads', unit: 'GB per month' },
  archiveMovedGb: { name: 'Moved to Archive', rate: 'efs/archive-writes-tiering', unit: 'GB per month' },
  archiveReadGb: { name: 'Read from Archive', rate: 'efs/archive-reads', unit: 'GB per month' },
} as const;

/**
 * Billed per GB-month by class, and for throughput: what is provisioned beyond the included part, or the GB that are moved.
 * Source: Amazon EFS pricing; the mode by default: Amazon EFS API reference, "CreateFileSystem".
 */
export const efsFileSystem = meter({
  reads: {
    'AWS::EFS::FileSystem': (r) => ({
      storageClass: r.value('AvailabilityZoneName') === undefined ? 'standard' : 'one-zone',
      mode: r.text('ThroughputMode') ?? 'bursting',
      provisionedMibps: r.number('ProvisionedThroughputInMibps'),
      hasLifecycle: r.value('LifecyclePolicies') !== undefined,
      replication: replicationOf(r),
      isBackedUp: lift(r.text('BackupPolicy.Status') ?? 'DISABLED', (status) => status === 'ENABLED'),
    }),
  },
  usage: {
    storedGb: { unit: 'GB-month in the class that files are written to', assume: 50 },
    readGb: { unit: 'GB read per month, at elastic throughput', assume: 50 },
    writtenGb: { unit: 'GB written per month, at elastic throughput', assume: 20 },
    iaGb: { unit: 'GB-month in Infrequent Access', assume: 0 },
    archiveGb: { unit: 'GB-month in Archive', assume: 0 },
    ...usageOfParts(COLD),
    replicatedGb: { unit: 'GB per month of changes that are copied to another region', assume: 5 },
  },
  charges: ({ storageClass, mode, provisionedMibps, hasLifecycle, replication, isBackedUp }, use) => [
    perUse('Storage', `efs/${storageClass}-storage`, use.storedGb, {
      note: hasLifecycle ? 'none of it in colder classes: what moves there depends on its age' : undefined,
    }),
    ...(isUnknown(mode) || mode === 'provisioned'
      ? [
          perMonth(
            'Provisioned throughput',
            'efs/provisioned-throughput',
            lift2(mode, given(provisionedMibps, 'ProvisionedThroughputInMibps'), (_, mibps) =>
              beyondIncluded(mibps, use.storedGb.amount),
            ),
            { basis: use.storedGb.basis, note: 'beyond what comes with the GB that are stored' },
          ),
        ]
      : []),
    ...(mode === 'elastic'
      ? [
          perUse('Elastic reads', 'efs/elastic-throughput-reads', use.readGb),
          perUse('Elastic writes', 'efs/elastic-throughput-writes', use.writtenGb),
        ]
      : []),
    ...perOptionalUse(
      'Infrequent Access',
      lift(mode, (name) => infrequentAccess(storageClass, name)),
      use.iaGb,
    ),
    ...perOptionalUse('Archive', 'efs/archive-storage', use.archiveGb),
    ...chargesOfParts(COLD, use),
    ...replicationCharges(replication, use),
    ...provided(isBackedUp, [
      perUse('Backups', 'backup/efs-warm-storage', use.storedGb, { note: 'one of all that is stored, and no changes' }),
    ]),
  ],
});

/** Infrequent access costs less where throughput is elastic. Source: Amazon EFS pricing, "Storage". */
function infrequentAccess(storageClass: string, mode: string): string {
  if (storageClass === 'one-zone') return 'efs/one-zone-ia-storage';
  return mode === 'elastic' ? 'efs/ia-storage-elastic-throughput' : 'efs/ia-storage-bursting-provisioned';
}

/** The more is stored, the less throughput is left to pay for. */
function beyondIncluded(mibps: number, { low, expected, high }: Range): Range {
  const extra = (gb: number): number => Math.max(0, mibps - gb * INCLUDED_MIBPS_PER_GB);
  return { low: extra(high), expected: extra(expected), high: extra(low) };
}
