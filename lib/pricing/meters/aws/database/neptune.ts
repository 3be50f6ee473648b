import { Unknown, lift, lift2 } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad } from '../../facts/load';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { addressesIf } from '../facts/public-address';
import { exportedLogs, logCharges, PUBLISHED_GB } from '../facts/published-logs';
import { shareRunning, whileRunning } from '../facts/start-stop';

import { ADDED_REPLICAS, addedReplicas } from './added-replicas';
import { scalingBounds } from './aurora';
import { databaseRunning } from './stopping';

/** Billed by the hour, by class, or by capacity units (NCU). Source: Amazon Neptune pricing. */
export const neptuneInstance = meter({
  reads: {
    'AWS::Neptune::DBInstance': (r) => {
      const cluster = r.target('DBClusterIdentifier');
      return {
        instanceClass: given(r.text('DBInstanceClass'), 'DBInstanceClass'),
        capacity:
          cluster === undefined
            ? fixed(new Unknown('its cluster is not among the inputs'))
            : scalingBounds(cluster, 'ServerlessScalingConfiguration'),
        isPublic: r.flag('PubliclyAccessible') ?? false,
        running: databaseRunning(r),
      };
    },
  },
  usage: { load: LOAD, runningHours: RUNNING_HOURS },
  charges: ({ instanceClass, capacity, isPublic, running }, use) => [
    whileRunning(
      instanceClass === 'db.serverless'
        ? perHourOfLoad('Capacity units', 'neptune/serverless-standard', capacity, use.load)
        : perHour(
            'Instance hours',
            lift(instanceClass, (size) => `neptune/standard/${size}`),
          ),
      running,
      use.runningHours,
    ),
    ...addressesIf(isPublic),
  ],
});

/**
 * Billed for its storage, I/O and backups; instances are billed by themselves. CloudFormation makes clusters of standard storage alone.
 * Source: Amazon Neptune pricing.
 */
export const neptuneCluster = meter({
  reads: {
    'AWS::Neptune::DBCluster': (r) => ({
      replicas: addedReplicas(r, 'AWS::Neptune::DBInstance', 'neptune:cluster:ReadReplicaCount'),
      running: shareRunning(r),
      logs: exportedLogs(r, 'EnableCloudwatchLogsExports'),
    }),
  },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    ioRequests: { unit: 'million I/O requests per month', assume: 10 },
    backupGb: { unit: 'GB-month of backups beyond the size of the database', assume: 0 },
    load: LOAD,
    runningHours: RUNNING_HOURS,
    publishedGb: PUBLISHED_GB,
  },
  charges: ({ replicas, running, logs }, use) => [
    ...(replicas === undefined
      ? []
      : [
          whileRunning(
            perHourOfLoad(
              ADDED_REPLICAS,
              lift(replicas.instanceClass, (size) => `neptune/standard/${size}`),
              replicas.count,
              use.load,
            ),
            running,
            use.runningHours,
          ),
        ]),
    perUse('Storage', 'neptune/storage-standard', use.storedGb),
    perUse('I/O requests', 'neptune/io-requests-standard', use.ioRequests),
    perUse('Backups', 'neptune/backup-storage', use.backupGb),
    ...logCharges(logs, use.publishedGb),
  ],
});

/** Neptune Analytics: billed by memory-optimised capacity units, once more for each replica. Source: Amazon Neptune pricing, "Neptune Analytics". */
export const neptuneGraph = meter({
  reads: {
    'AWS::NeptuneGraph::Graph': (r) => ({
      units: lift2(
        given(r.number('ProvisionedMemory'), 'ProvisionedMemory'),
        r.number('ReplicaCount') ?? 1,
        (memory, replicas) => memory * (1 + replicas),
      ),
    }),
  },
  charges: ({ units }) => [perHour('Capacity units', 'neptune-analytics/m-ncu', units)],
});
