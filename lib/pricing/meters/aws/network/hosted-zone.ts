import { mapRange } from '../../../../range';
import { perMonth, perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { chargesOfParts, usageOfParts, type OptionalPart } from '../../facts/optional-parts';

const queries = (name: string, rate: string): OptionalPart => ({
  name,
  rate,
  unit: 'queries per month',
  perUnit: 1e-6,
});

/** Queries that routing policies answer, each kind at a rate of its own. Source: Amazon Route 53 pricing, "Queries". */
const ROUTED = {
  latencyQueries: queries('Latency-based queries', 'route-53/latency-based-routing-queries'),
  geoQueries: queries('Geolocation queries', 'route-53/geolocation-queries'),
  geoproximityQueries: queries('Geoproximity queries', 'route-53/geoproximity-queries'),
  ipBasedQueries: queries('IP-based queries', 'route-53/ip-based-routing-queries'),
} as const;

/** Records of a zone that come with it. Source: Amazon Route 53 pricing, "Hosted Zones and Records". */
const INCLUDED_RECORDS = 10_000;

/** Billed per zone-month, per query by how it is routed, and for records beyond ten thousand. Source: Amazon Route 53 pricing. */
export const hostedZone = meter({
  reads: { 'AWS::Route53::HostedZone': (r) => ({ isPrivate: r.value('VPCs') !== undefined }) },
  usage: {
    queries: { unit: 'queries per month that no routing policy answers', assume: 1_000_000 },
    ...usageOfParts(ROUTED),
    records: { unit: 'records', assume: 0 },
  },
  charges: ({ isPrivate }, use) => [
    perMonth('Hosted zone', 'route-53/hosted-zone'),
    // Queries from inside a VPC to its private zones are not billed.
    ...(isPrivate
      ? []
      : [
          perUse('Queries', 'route-53/standard-queries', use.queries, { perUnit: 1e-6 }),
          ...chargesOfParts(ROUTED, use),
        ]),
    ...perOptionalUse('Records beyond 10,000', 'route-53/records-over-10k-per-hosted-zone', extra(use.records)),
  ],
});

function extra(records: UsageAmount): UsageAmount {
  return { ...records, amount: mapRange(records.amount, (count) => Math.max(0, count - INCLUDED_RECORDS)) };
}
