import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Data that is billed at least, by engine. Source: Amazon ElastiCache pricing, "ElastiCache Serverless". */
const MIN_GB: Readonly<Record<string, number>> = { valkey: 0.1, redis: 1, memcached: 1 };

const MILLION_ECPUS_PER_HOUR = 3600 / 1e6;

/** Billed for the data that is kept, from a least amount on, and for processing units (ECPU). Source: Amazon ElastiCache pricing. */
export const serverlessCache = meter({
  reads: {
    'AWS::ElastiCache::ServerlessCache': (r) => ({
      engine: given(r.text('Engine'), 'Engine'),
      minGb: minGb(r),
      minEcpus: r.number('CacheUsageLimits.ECPUPerSecond.Minimum') ?? 0,
      keepsBackups: lift(r.number('SnapshotRetentionLimit') ?? 0, (days) => days > 0),
    }),
  },
  usage: {
    storedGb: { unit: 'GB beyond the least amount, on average', assume: 1 },
    processingUnits: { unit: 'million ECPUs per month beyond the least amount', assume: 10 },
    backupGb: { unit: 'GB-month of backups', assume: 5 },
  },
  charges: ({ engine, minGb: minimum, minEcpus, keepsBackups }, use) => {
    const data = lift(engine, (name) => `elasticache/serverless-data-stored-${listed(name)}`);
    const units = lift(engine, (name) => `elasticache/serverless-ecpu-${listed(name)}`);
    return [
      perHour('Least data', data, minimum),
      perUse('Data stored', data, use.storedGb, { perUnit: HOURS_PER_MONTH }),
      ...(minEcpus === 0
        ? []
        : [
            perHour(
              'Least processing units',
              units,
              lift(minEcpus, (rate) => rate * MILLION_ECPUS_PER_HOUR),
            ),
          ]),
      perUse('Processing units', units, use.processingUnits),
      ...provided(keepsBackups, [perUse('Backups', 'elasticache/backup-storage', use.backupGb)]),
    ];
  },
});

function minGb(r: Resource): Maybe<number> {
  return (
    r.number('CacheUsageLimits.DataStorage.Minimum') ??
    lift(given(r.text('Engine'), 'Engine'), (engine) => MIN_GB[engine.toLowerCase()] ?? 1)
  );
}

function listed(engine: string): string {
  return engine.toLowerCase() === 'valkey' ? 'valkey' : 'redis-memcached';
}
