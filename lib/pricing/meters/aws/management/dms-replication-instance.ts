import { lift, lift2 } from '../../../readers/unknown';
import { perHour, perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { addressesIf } from '../facts/public-address';

/** Storage that an instance includes, by the letter of its family. Source: AWS Database Migration Service pricing. */
const INCLUDED_GB: Readonly<Record<string, number>> = { t: 50, c: 100, r: 100 };

/** Source: AWS Database Migration Service user guide, "Create a replication instance". */
const DEFAULT_STORAGE_GB = 50;

/** Billed by the hour, twice with a standby, and for storage beyond what is included. Source: AWS Database Migration Service pricing. */
export const dmsReplicationInstance = meter({
  reads: {
    'AWS::DMS::ReplicationInstance': (r) => ({
      type: lift(given(r.text('ReplicationInstanceClass'), 'ReplicationInstanceClass'), (name) =>
        name.replace(/^dms\./, ''),
      ),
      zones: lift(r.flag('MultiAZ') ?? false, (multiple) => (multiple ? 'multi-az' : 'single-az')),
      // Public unless stated. Source: AWS DMS API reference, "CreateReplicationInstance".
      isPublic: r.flag('PubliclyAccessible') ?? true,
      storageGb: r.number('AllocatedStorage') ?? DEFAULT_STORAGE_GB,
    }),
  },
  charges: ({ type, zones, isPublic, storageGb }) => {
    const extraGb = lift2(type, storageGb, (name, gb) => Math.max(0, gb - (INCLUDED_GB[name.charAt(0)] ?? 0)));
    return [
      perHour(
        'Replication instance',
        lift2(type, zones, (name, spread) => `dms/replication-instance-${name}-${spread}`),
      ),
      ...addressesIf(isPublic),
      ...(extraGb === 0
        ? []
        : [
            perMonth(
              'Storage beyond the included',
              lift(zones, (spread) => `dms/replication-storage-gp2-${spread}`),
              extraGb,
            ),
          ]),
    ];
  },
});
