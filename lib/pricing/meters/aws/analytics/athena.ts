import { isUnknown, lift } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

const ENGINE = 'WorkGroupConfiguration.EngineVersion.SelectedEngineVersion';

/** Billed by the data that queries scan, or by the hours that Spark runs. Source: Amazon Athena pricing. */
export const athenaWorkGroup = meter({
  reads: {
    'AWS::Athena::WorkGroup': (r) => ({
      isOn: lift(r.text('State') ?? 'ENABLED', (state) => state === 'ENABLED'),
      isSpark: lift(r.text(ENGINE) ?? 'AUTO', (engine) => /spark/i.test(engine)),
    }),
  },
  usage: {
    scannedTb: { unit: 'TB scanned per month', assume: 0.1 },
    sparkHours: { unit: 'processing unit-hours (DPU) of Spark per month', assume: 10 },
  },
  charges: ({ isOn, isSpark }, use) => {
    if (isUnknown(isSpark)) return [perHour('Queries', isSpark)];
    const queries = isSpark
      ? perUse('Spark', 'athena/spark', use.sparkHours)
      : perUse('Data scanned', 'athena/sql-data-scanned', use.scannedTb);
    return provided(isOn, [queries]);
  },
});

/** Billed for each hour of its processing units, used or not. Source: Amazon Athena pricing, "Provisioned Capacity". */
export const athenaCapacity = meter({
  reads: { 'AWS::Athena::CapacityReservation': (r) => ({ units: given(r.number('TargetDpus'), 'TargetDpus') }) },
  charges: ({ units }) => [perHour('Processing units', 'athena/provisioned-capacity', units)],
});
