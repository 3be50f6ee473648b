import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB taken in, by how long it is kept, and per GB that queries scan. Source: AWS CloudTrail pricing, "CloudTrail Lake". */
export const eventDataStore = meter({
  reads: {
    'AWS::CloudTrail::EventDataStore': (r) => ({
      isExtendable: lift(
        r.text('BillingMode') ?? 'EXTENDABLE_RETENTION_PRICING',
        (mode) => mode === 'EXTENDABLE_RETENTION_PRICING',
      ),
    }),
  },
  usage: {
    ingestedGb: { unit: 'GB per month', assume: 10 },
    scannedGb: { unit: 'GB that queries scan per month', assume: 100 },
  },
  charges: ({ isExtendable }, use) => [
    perUse(
      'Events ingested',
      lift(isExtendable, (extendable) =>
        extendable
          ? 'cloudtrail/lake-ingestion-1-year-extendable-retention'
          : 'cloudtrail/lake-ingestion-7-year-retention',
      ),
      use.ingestedGb,
    ),
    perUse('Queries', 'cloudtrail/lake-query-scanned', use.scannedGb),
  ],
});
