import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Days of retention that come with what is taken in, where it can be extended. Source: AWS CloudTrail pricing, "CloudTrail Lake". */
const INCLUDED_DAYS = 366;

/**
 * Billed per GB taken in, by how long it is kept, per GB-month that is kept beyond the first year, and per GB that queries scan.
 * Source: AWS CloudTrail pricing, "CloudTrail Lake".
 */
export const eventDataStore = meter({
  reads: {
    'AWS::CloudTrail::EventDataStore': (r) => ({
      takesIn: r.flag('IngestionEnabled') ?? true,
      isExtendable: isExtendable(r),
      extraMonths: lift(isExtendable(r), (extendable) => (extendable ? extraMonths(r) : 0)),
    }),
  },
  usage: {
    ingestedGb: { unit: 'GB per month', assume: 10 },
    scannedGb: { unit: 'GB that queries scan per month', assume: 100 },
  },
  charges: ({ takesIn, isExtendable: extendable, extraMonths: months }, use) => [
    ...provided(takesIn, [
      perUse('Events ingested', lift(extendable, ingestionRate), use.ingestedGb),
      ...(months === 0
        ? []
        : [
            perUse('Extended retention', 'cloudtrail/lake-extended-retention-storage', use.ingestedGb, {
              perUnit: months,
              note: 'what is there once the retention is over',
            }),
          ]),
    ]),
    perUse('Queries', 'cloudtrail/lake-query-scanned', use.scannedGb),
  ],
});

function isExtendable(r: Resource): Maybe<boolean> {
  return lift(
    r.text('BillingMode') ?? 'EXTENDABLE_RETENTION_PRICING',
    (mode) => mode === 'EXTENDABLE_RETENTION_PRICING',
  );
}

function extraMonths(r: Resource): Maybe<number> {
  return lift(
    r.number('RetentionPeriod') ?? INCLUDED_DAYS,
    (days) => Math.max(0, days - INCLUDED_DAYS) / DAYS_PER_MONTH,
  );
}

function ingestionRate(extendable: boolean): string {
  return extendable
    ? 'cloudtrail/lake-ingestion-1-year-extendable-retention'
    : 'cloudtrail/lake-ingestion-7-year-retention';
}
