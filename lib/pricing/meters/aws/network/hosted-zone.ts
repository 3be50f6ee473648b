import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per zone-month and per query. Source: Amazon Route 53 pricing. */
export const hostedZone = meter({
  reads: { 'AWS::Route53::HostedZone': (r) => ({ isPrivate: r.value('VPCs') !== undefined }) },
  usage: { queries: { unit: 'queries per month', assume: 1_000_000 } },
  charges: ({ isPrivate }, use) => [
    perMonth('Hosted zone', 'route-53/hosted-zone'),
    // Queries from inside a VPC to its private zones are not billed.
    ...(isPrivate ? [] : [perUse('Queries', 'route-53/standard-queries', use.queries, { perUnit: 1e-6 })]),
  ],
});
