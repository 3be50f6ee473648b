import { isUnknown, lift } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

const ENGINE = 'WorkGroupConfiguration.EngineVersion.SelectedEngineVersion';

/** Billed by the data that queries scan, or by the hours that Spark runs. Source: Amazon Athena pricing. */
export const athenaWorkGroup = meter({
  reads: {
    'AWS::Athena::WorkGroup': (r) => ({
      isSpark: lift(r.text(ENGINE) ?? 'AUTO', (engine) => /spark/i.test(engine)),
    }),
  },
  usage: {
    scannedTb: { unit: 'TB scanned per month', assume: 0.1 },
    sparkHours: { unit: 'processing unit-hours (DPU) of Spark per month', assume: 10 },
  },
  charges: ({ isSpark }, use) => {
    if (isUnknown(isSpark)) return [perHour('Queries', isSpark)];
    return isSpark
      ? [perUse('Spark', 'athena/spark', use.sparkHours)]
      : [perUse('Data scanned', 'athena/sql-data-scanned', use.scannedTb)];
  },
});

/** Billed for each hour of its processing units, used or not. Source: Amazon Athena pricing, "Provisioned Capacity". */
export const athenaCapacity = meter({
  reads: { 'AWS::Athena::CapacityReservation': (r) => ({ units: given(r.number('TargetDpus'), 'TargetDpus') }) },
  charges: ({ units }) => [perHour('Processing units', 'athena/provisioned-capacity', units)],
});
