import type { Range } from '../../../../range';
import type { Properties } from '../../../readers/resource';
import { isUnknown, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';

/** One volume of a database, or the whole storage of a cluster that keeps data on volumes. */
export interface DatabaseVolume {
  readonly type: Maybe<string>;
  readonly sizeGib: Maybe<number>;
  /** It grows by itself up to this size. @default - it does not */
  readonly maxGib: Maybe<number> | undefined;
  readonly iops: Maybe<number> | undefined;
  readonly throughputMibps: Maybe<number> | undefined;
}

/** The volume that these properties describe. */
export function databaseVolume(
  properties: Properties,
  missing: Maybe<number> = given<number>(undefined, 'AllocatedStorage'),
): DatabaseVolume {
  const iops = properties.number('Iops');
  return {
    type: properties.text('StorageType') ?? (iops === undefined ? 'gp3' : 'io1'),
    sizeGib: properties.number('AllocatedStorage') ?? missing,
    maxGib: properties.number('MaxAllocatedStorage'),
    iops,
    throughputMibps: properties.number('StorageThroughput'),
  };
}

/**
 * What a volume is charged; a copy in another zone is in the rate of its deployment.
 * Source: Amazon RDS pricing, "Database storage"; Amazon RDS User Guide, "gp3 storage".
 */
export function storageCharges(
  volume: DatabaseVolume,
  engine: Maybe<string>,
  deployment: Maybe<string>,
  magneticRequests: UsageAmount,
): readonly Charge[] {
  const { type, sizeGib, iops = 0, throughputMibps = 0 } = volume;
  const rate = (what: string): Maybe<string> =>
    lift2(type, deployment, (kind, where) => `rds/${kind === 'standard' ? 'magnetic' : kind}-${what}-${where}`);
  const storage = perMonth('Storage', rate('storage'), size(volume), {
    note: volume.maxGib === undefined ? undefined : 'grows by itself when it is full',
  });
  if (isUnknown(type)) return [storage];
  if (type === 'io1' || type === 'io2') return [storage, perMonth('IOPS', rate('provisioned-iops'), iops)];
  if (type === 'standard') return [storage, perUse('I/O requests', 'rds/magnetic-io-requests', magneticRequests)];
  if (type !== 'gp3') return [storage];
  const included = lift2(sizeGib, engine, gp3Included);
  return [
    storage,
    ...beyond('IOPS', rate('provisioned-iops'), iops, included, ({ iops: free }) => free),
    ...beyond(
      'Throughput',
      rate('provisioned-throughput'),
      throughputMibps,
      included,
      ({ throughputMibps: free }) => free,
    ),
  ];
}

function size({ sizeGib, maxGib }: DatabaseVolume): Maybe<number | Range> {
  if (maxGib === undefined) return sizeGib;
  return lift2(sizeGib, maxGib, (gib, maximum) => ({ low: gib, expected: gib, high: Math.max(gib, maximum) }));
}

interface Speed {
  readonly iops: number;
  readonly throughputMibps: number;
}

/**
 * Large volumes are striped over four, whose speed is included; those of SQL Server are not.
 * Source: Amazon RDS user guide, "General Purpose SSD storage".
 */
function gp3Included(gib: number, engine: string): Speed {
  const stripedFrom = engine.startsWith('sqlserver') ? Infinity : engine.startsWith('oracle') ? 200 : 400;
  return gib < stripedFrom ? { iops: 3000, throughputMibps: 125 } : { iops: 12_000, throughputMibps: 500 };
}

function beyond(
  name: string,
  rate: Maybe<string>,
  amount: Maybe<number>,
  included: Maybe<Speed>,
  of: (speed: Speed) => number,
): readonly Charge[] {
  if (amount === 0) return [];
  const extra = lift2(amount, included, (wanted, free) => Math.max(0, wanted - of(free)));
  return extra === 0 ? [] : [perMonth(name, rate, extra)];
}
