import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { addressesIf } from '../facts/public-address';
import { exportedLogs, logCharges, PUBLISHED_GB, type PublishedLogs } from '../facts/published-logs';
import { shareRunning, whileRunning } from '../facts/start-stop';

import { copyCharges, copyRegions, COPIES_USAGE } from './redshift-snapshot-copies';
import { SECONDS_PER_HOUR } from '../../facts/units';

/**
 * Billed for each node-hour while it is not paused, by type; RA3 nodes keep their data in managed storage. Source: Amazon Redshift
 * pricing; Amazon Redshift Management Guide, "Pausing and resuming a cluster". Clusters that are added for a while (concurrency scaling)
 * have as many nodes, and an hour of them a day is free; queries of data in S3 (Spectrum) are billed by what they scan.
 */
export const redshiftCluster = meter({
  reads: {
    'AWS::Redshift::Cluster': (r) => ({
      nodeType: given(r.text('NodeType'), 'NodeType'),
      nodes: nodesOf(r),
      isPaused: lift(r.text('ResourceAction') ?? '', (action) => action === 'pause-cluster'),
      // An Elastic IP is billed by itself.
      isPublic: r.value('ElasticIp') === undefined ? (r.flag('PubliclyAccessible') ?? false) : false,
      running: shareRunning(r),
      from: r.region,
      copyRegion: r.text('DestinationRegion'),
      logs: clusterLogs(r),
    }),
  },
  usage: {
    storedGb: { unit: 'GB-month of managed storage', assume: 100 },
    runningHours: RUNNING_HOURS,
    scalingHours: { unit: 'hours per month of concurrency scaling beyond the free ones', assume: 0 },
    scannedTb: { unit: 'TB per month that Redshift Spectrum scans', assume: 0 },
    publishedGb: PUBLISHED_GB,
    ...COPIES_USAGE,
  },
  charges: ({ nodeType, nodes, isPaused, isPublic, running, from, copyRegion, logs }, use) => [
    ...provided(
      lift(isPaused, (paused) => !paused),
      [whileRunning(nodeHours(nodeType, nodes), running, use.runningHours)],
    ),
    ...addressesIf(isPublic),
    ...(isUnknown(nodeType) || !nodeType.toLowerCase().startsWith('ra3')
      ? []
      : [perUse('Managed storage', 'redshift/managed-storage-ra3', use.storedGb)]),
    ...perOptionalUse(
      'Concurrency scaling',
      lift(nodeType, (type) => `redshift/concurrency-scaling-${type.toLowerCase()}`),
      use.scalingHours,
      { perUnit: lift(nodes, (count) => count * SECONDS_PER_HOUR) },
    ),
    ...perOptionalUse('Spectrum', 'redshift/spectrum-data-scanned', use.scannedTb),
    ...copyCharges(from, copyRegion === undefined ? [] : [copyRegion], use),
    ...logCharges(logs, use.publishedGb),
  ],
});

function nodeHours(nodeType: Maybe<string>, nodes: Maybe<number>): Charge {
  return perHour(
    'Node hours',
    lift(nodeType, (type) => `redshift/node/${type.toLowerCase()}`),
    nodes,
  );
}

/** Logs that go to S3 are delivered for nothing. Source: Amazon Redshift Management Guide, "Database audit logging". */
function clusterLogs(r: Resource): readonly PublishedLogs[] {
  return r.text('LoggingProperties.LogDestinationType') === 'cloudwatch'
    ? exportedLogs(r, 'LoggingProperties.LogExports')
    : [];
}

/** Twice as many in two zones. */
function nodesOf(r: Resource): Maybe<number> {
  const nodes = lift(r.text('ClusterType') ?? 'multi-node', (type) =>
    type === 'single-node' ? 1 : given(r.number('NumberOfNodes'), 'NumberOfNodes'),
  );
  return lift2(nodes, r.flag('MultiAZ') ?? false, (count, both) => (both ? 2 * count : count));
}

/** Billed by capacity units while queries run. Source: Amazon Redshift pricing, "Amazon Redshift Serverless". */
export const redshiftWorkgroup = meter({
  reads: { 'AWS::RedshiftServerless::Workgroup': (r) => ({ units: r.number('BaseCapacity') ?? 128 }) },
  usage: { activeHours: { unit: 'hours per month in which queries run', assume: 30 } },
  charges: ({ units }, use) => [
    perUse('Capacity units', 'redshift/serverless-compute', use.activeHours, {
      perUnit: units,
      note: 'at the base capacity',
    }),
  ],
});

/** Billed for the data of its workgroups. Source: Amazon Redshift pricing, "Redshift managed storage". */
export const redshiftNamespace = meter({
  reads: {
    'AWS::RedshiftServerless::Namespace': (r) => ({
      from: r.region,
      regions: copyRegions(r),
      logs: exportedLogs(r, 'LogExports'),
    }),
  },
  usage: {
    storedGb: { unit: 'GB-month of managed storage', assume: 100 },
    publishedGb: PUBLISHED_GB,
    ...COPIES_USAGE,
  },
  charges: ({ from, regions, logs }, use) => [
    perUse('Managed storage', 'redshift/managed-storage-ra3', use.storedGb),
    ...copyCharges(from, regions, use),
    ...logCharges(logs, use.publishedGb),
  ],
});

/** Kept until it is deleted, and billed per GB-month. Source: Amazon Redshift pricing, "Backup storage". */
export const redshiftSnapshot = meter({
  reads: { 'AWS::Redshift::Snapshot': () => ({}), 'AWS::RedshiftServerless::Snapshot': () => ({}) },
  usage: { storedGb: { unit: 'GB-month', assume: 100 } },
  charges: (_, use) => [perUse('Snapshot storage', 'redshift/backup-storage', use.storedGb)],
});
