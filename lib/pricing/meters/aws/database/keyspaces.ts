import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { scaledOr } from '../facts/scalable-target';

/** Billed for capacity, provisioned or used, and for storage. Source: Amazon Keyspaces pricing. */
export const keyspacesTable = meter({
  reads: {
    'AWS::Cassandra::Table': (r) => {
      return {
        onDemand: lift(r.text('BillingMode.Mode') ?? 'ON_DEMAND', (mode) => mode === 'ON_DEMAND'),
        reads: units(r, 'ReadCapacityUnits'),
        writes: units(r, 'WriteCapacityUnits'),
        continuousBackup: r.flag('PointInTimeRecoveryEnabled') ?? false,
      };
    },
  },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    reads: { unit: 'million read request units per month', assume: 10 },
    writes: { unit: 'million write request units per month', assume: 2 },
    load: LOAD,
  },
  charges: ({ onDemand, reads, writes, continuousBackup }, use) => [
    ...(onDemand === true
      ? [
          perUse('Read requests', 'keyspaces/on-demand-reads', use.reads),
          perUse('Write requests', 'keyspaces/on-demand-writes', use.writes),
        ]
      : [
          perHourOfLoad('Read capacity', 'keyspaces/provisioned-reads', provisioned(onDemand, reads), use.load),
          perHourOfLoad('Write capacity', 'keyspaces/provisioned-writes', provisioned(onDemand, writes), use.load),
        ]),
    perUse('Storage', 'keyspaces/storage', use.storedGb),
    ...provided(continuousBackup, [perUse('Point-in-time recovery', 'keyspaces/pitr-continuous-backup', use.storedGb)]),
  ],
});

type Unit = 'ReadCapacityUnits' | 'WriteCapacityUnits';

function units(r: Resource, unit: Unit): Bounds {
  const path = `BillingMode.ProvisionedThroughput.${unit}`;
  return scaledOr(r, `cassandra:table:${unit}`, given(r.number(path), path));
}

function provisioned(onDemand: Maybe<boolean>, capacity: Bounds): Bounds {
  return isUnknown(onDemand) ? fixed(onDemand) : capacity;
}
