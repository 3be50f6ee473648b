import { mapRange } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perHour, perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { addressesIf } from '../facts/public-address';

/** Billed per GB written, kept in memory and kept on disk, and for queries. Source: Amazon Timestream for LiveAnalytics pricing. */
export const timestreamTable = meter({
  reads: {
    'AWS::Timestream::Table': (r) => ({
      memoryHours: r.number('RetentionProperties.MemoryStoreRetentionPeriodInHours') ?? 6,
      diskMonths: lift(
        r.number('RetentionProperties.MagneticStoreRetentionPeriodInDays') ?? 73_000,
        (days) => days / DAYS_PER_MONTH,
      ),
    }),
  },
  usage: {
    writtenGb: { unit: 'GB written per month', assume: 10 },
    keptMonths: { unit: 'months of data that are counted, where more are kept', assume: 12 },
    queryHours: { unit: 'compute unit-hours (TCU) of queries per month', assume: 10 },
  },
  charges: ({ memoryHours, diskMonths }, use) => [
    perUse('Writes', 'timestream/liveanalytics-writes', use.writtenGb),
    perUse('Memory store', 'timestream/liveanalytics-memory-store', use.writtenGb, {
      perUnit: memoryHours,
    }),
    perUse('Magnetic store', 'timestream/liveanalytics-magnetic-store', use.writtenGb, {
      perUnit: lift(diskMonths, (months) => mapRange(use.keptMonths.amount, (counted) => Math.min(counted, months))),
      note: `what is there after ${use.keptMonths.amount.expected} months at most`,
    }),
    perUse('Queries', 'timestream/liveanalytics-queries', use.queryHours),
  ],
});

/** Billed for the queries that it runs. Source: Amazon Timestream for LiveAnalytics pricing. */
export const timestreamScheduledQuery = meter({
  reads: { 'AWS::Timestream::ScheduledQuery': () => ({}) },
  usage: { queryHours: { unit: 'compute unit-hours (TCU) of queries per month', assume: 10 } },
  charges: (_, use) => [perUse('Queries', 'timestream/liveanalytics-queries', use.queryHours)],
});

/** Thousands of I/O operations per second that come with each kind of storage. */
const INCLUDED_IOPS: Readonly<Record<string, string>> = {
  InfluxIOIncludedT1: '3k',
  InfluxIOIncludedT2: '12k',
  InfluxIOIncludedT3: '16k',
};

/** Billed by the hour, by class and deployment, with its storage. Source: Amazon Timestream for InfluxDB pricing. */
export const influxDb = meter({
  reads: {
    'AWS::Timestream::InfluxDBInstance': (r) => ({
      ...influxFacts(r),
      deployment: lift(r.text('DeploymentType') ?? 'SINGLE_AZ', (type) =>
        type === 'SINGLE_AZ' ? 'single-az' : 'multi-az',
      ),
    }),
    'AWS::Timestream::InfluxDBCluster': (r) => ({ ...influxFacts(r), deployment: 'read-replica-cluster' }),
  },
  charges: ({ instanceType, iops, storageGb, isPublic, deployment }) => [
    perHour(
      'Instance hours',
      lift2(instanceType, deployment, (type, where) => `timestream/influxdb-${type}-${where}`),
    ),
    perMonth(
      'Storage',
      lift2(iops, deployment, (thousands, where) => `timestream/influxdb-storage-${thousands}-iops-included-${where}`),
      storageGb,
    ),
    ...addressesIf(isPublic, deployment === 'read-replica-cluster' ? 2 : 1),
  ],
});

function influxFacts(
  r: Resource,
): Record<'instanceType' | 'iops', Maybe<string>> & { storageGb: Maybe<number>; isPublic: Maybe<boolean> } {
  return {
    instanceType: given(r.text('DbInstanceType'), 'DbInstanceType'),
    iops: lift(r.text('DbStorageType') ?? 'InfluxIOIncludedT1', (type) => INCLUDED_IOPS[type] ?? type),
    storageGb: given(r.number('AllocatedStorage'), 'AllocatedStorage'),
    isPublic: r.flag('PubliclyAccessible') ?? false,
  };
}
