import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad } from '../../facts/load';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { exportedLogs, logCharges, PUBLISHED_GB } from '../facts/published-logs';
import { whileRunning } from '../facts/start-stop';

import { scalingBounds } from './aurora';
import { documentDbSupport, documentDbSupportCharges } from './documentdb-support';
import { databaseRunning } from './stopping';

const ELSEWHERE = new Unknown('its cluster is not among the inputs');

/** Billed by the hour, by class, or by capacity units. Source: Amazon DocumentDB pricing. */
export const documentDbInstance = meter({
  reads: {
    'AWS::DocDB::DBInstance': (r) => {
      const cluster = r.target('DBClusterIdentifier');
      return {
        instanceClass: given(r.text('DBInstanceClass'), 'DBInstanceClass'),
        plan: cluster === undefined ? ELSEWHERE : planOf(cluster),
        capacity: cluster === undefined ? fixed(ELSEWHERE) : scalingBounds(cluster, 'ServerlessV2ScalingConfiguration'),
        running: databaseRunning(r),
        support: documentDbSupport(cluster),
      };
    },
  },
  usage: { load: LOAD, runningHours: RUNNING_HOURS },
  charges: ({ instanceClass, plan, capacity, running, support }, use) => {
    if (instanceClass === 'db.serverless') {
      const rate = lift(plan, (name) =>
        name === 'standard' ? 'documentdb/serverless' : `documentdb/serverless-${name}`,
      );
      return [whileRunning(perHourOfLoad('Capacity units', rate, capacity, use.load), running, use.runningHours)];
    }
    const rate = lift2(plan, instanceClass, (name, size) => `documentdb/${name}/${size}`);
    return [
      whileRunning(perHour('Instance hours', rate), running, use.runningHours),
      ...documentDbSupportCharges(support, instanceClass),
    ];
  },
});

/** Billed for its storage, I/O and backups; instances are billed by themselves. Source: Amazon DocumentDB pricing. */
export const documentDbCluster = meter({
  reads: {
    'AWS::DocDB::DBCluster': (r) => ({
      plan: planOf(r),
      logs: exportedLogs(r, 'EnableCloudwatchLogsExports'),
    }),
  },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    ioRequests: { unit: 'million I/O requests per month', assume: 10 },
    backupGb: { unit: 'GB-month of backups beyond the size of the database', assume: 0 },
    publishedGb: PUBLISHED_GB,
  },
  charges: ({ plan, logs }, use) => [
    perUse(
      'Storage',
      lift(plan, (name) => `documentdb/storage-${name}`),
      use.storedGb,
    ),
    ...provided(isUnknown(plan) ? plan : plan === 'standard', [
      perUse('I/O requests', 'documentdb/io-requests-standard', use.ioRequests),
    ]),
    perUse('Backups', 'documentdb/backup-storage', use.backupGb),
    ...logCharges(logs, use.publishedGb),
  ],
});

/** Billed for the virtual processors of every instance of every shard, and for storage. Source: Amazon DocumentDB pricing, "Elastic Clusters". */
export const documentDbElastic = meter({
  reads: {
    'AWS::DocDBElastic::Cluster': (r) => ({
      vcpus: lift2(
        lift2(
          given(r.number('ShardCapacity'), 'ShardCapacity'),
          given(r.number('ShardCount'), 'ShardCount'),
          (each, shards) => each * shards,
        ),
        r.number('ShardInstanceCount') ?? 2,
        (perCopy, copies) => perCopy * copies,
      ),
    }),
  },
  usage: { storedGb: { unit: 'GB-month', assume: 10 } },
  charges: ({ vcpus }, use) => [
    perHour('Virtual processors', 'documentdb/elastic-cluster-vcpu', vcpus),
    perUse('Storage', 'documentdb/elastic-cluster-storage', use.storedGb),
  ],
});

function planOf(cluster: Resource): Maybe<string> {
  return lift(cluster.text('StorageType') ?? 'standard', (type) => (type === 'iopt1' ? 'io-optimized' : 'standard'));
}
