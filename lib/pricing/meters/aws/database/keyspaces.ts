import { isUnknown, lift } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

/** Billed for capacity, provisioned or used, and for storage. Source: Amazon Keyspaces pricing. */
export const keyspacesTable = meter({
  reads: {
    'AWS::Cassandra::Table': (r) => {
      const throughput = 'BillingMode.ProvisionedThroughput';
      return {
        onDemand: lift(r.text('BillingMode.Mode') ?? 'ON_DEMAND', (mode) => mode === 'ON_DEMAND'),
        reads: given(r.number(`${throughput}.ReadCapacityUnits`), `${throughput}.ReadCapacityUnits`),
        writes: given(r.number(`${throughput}.WriteCapacityUnits`), `${throughput}.WriteCapacityUnits`),
        continuousBackup: r.flag('PointInTimeRecoveryEnabled') ?? false,
      };
    },
  },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    reads: { unit: 'million read request units per month', assume: 10 },
    writes: { unit: 'million write request units per month', assume: 2 },
  },
  charges: ({ onDemand, reads, writes, continuousBackup }, use) => [
    ...(onDemand === true
      ? [
          perUse('Read requests', 'keyspaces/on-demand-reads', use.reads),
          perUse('Write requests', 'keyspaces/on-demand-writes', use.writes),
        ]
      : [
          perHour('Read capacity', 'keyspaces/provisioned-reads', isUnknown(onDemand) ? onDemand : reads),
          perHour('Write capacity', 'keyspaces/provisioned-writes', isUnknown(onDemand) ? onDemand : writes),
        ]),
    perUse('Storage', 'keyspaces/storage', use.storedGb),
    ...provided(continuousBackup, [perUse('Point-in-time recovery', 'keyspaces/pitr-continuous-backup', use.storedGb)]),
  ],
});
