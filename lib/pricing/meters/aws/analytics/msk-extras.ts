import type { Resource } from '../../../readers/resource';
import { lift2, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad } from '../../facts/load';
import { logCharges, PUBLISHED_GB } from '../facts/published-logs';

import { kafkaLogs } from './kafka-logs';

/** Billed by the hour, by partition and per GB. Source: Amazon MSK pricing, "MSK Serverless". */
export const mskServerless = meter({
  reads: { 'AWS::MSK::ServerlessCluster': () => ({}) },
  usage: {
    partitions: { unit: 'partitions, on average', assume: 10 },
    storedGb: { unit: 'GB-month', assume: 100 },
    ingestedGb: { unit: 'GB per month', assume: 100 },
    retrievedGb: { unit: 'GB per month', assume: 100 },
  },
  charges: (_, use) => [
    perHour('Cluster', 'msk/serverless-cluster'),
    perUse('Partitions', 'msk/serverless-partition', use.partitions, { perUnit: HOURS_PER_MONTH }),
    perUse('Storage', 'msk/serverless-storage', use.storedGb),
    perUse('Data ingested', 'msk/serverless-data-in', use.ingestedGb),
    perUse('Data retrieved', 'msk/serverless-data-out', use.retrievedGb),
  ],
});

/** Billed by the hour and per GB that it copies. Source: Amazon MSK pricing, "MSK Replicator". */
export const mskReplicator = meter({
  reads: { 'AWS::MSK::Replicator': () => ({}) },
  usage: { replicatedGb: { unit: 'GB per month', assume: 100 } },
  charges: (_, use) => [
    perHour('Replicator', 'msk/replicator'),
    perUse('Data copied', 'msk/replicator-data-processed', use.replicatedGb),
  ],
});

/** Billed for the units (MCU) of its workers. Source: Amazon MSK pricing, "MSK Connect". */
export const kafkaConnector = meter({
  reads: {
    'AWS::KafkaConnect::Connector': (r) => {
      const units = (path: string): Maybe<number> =>
        lift2(given(r.number(path), path), unitsOfWorker(r), (workers, each) => workers * each);
      const bounds =
        r.value('Capacity.AutoScaling') === undefined
          ? {
              minimum: units('Capacity.ProvisionedCapacity.WorkerCount'),
              maximum: units('Capacity.ProvisionedCapacity.WorkerCount'),
            }
          : {
              minimum: units('Capacity.AutoScaling.MinWorkerCount'),
              maximum: units('Capacity.AutoScaling.MaxWorkerCount'),
            };
      return { bounds, logs: kafkaLogs(r, 'LogDelivery.WorkerLogDelivery') };
    },
  },
  usage: { load: LOAD, publishedGb: PUBLISHED_GB },
  charges: ({ bounds, logs }, use) => [
    perHourOfLoad('Worker units', 'msk/msk-connect-mcu', bounds, use.load),
    ...logCharges(logs, use.publishedGb),
  ],
});

function unitsOfWorker(r: Resource): Maybe<number> {
  return r.number('Capacity.AutoScaling.McuCount') ?? r.number('Capacity.ProvisionedCapacity.McuCount') ?? 1;
}
