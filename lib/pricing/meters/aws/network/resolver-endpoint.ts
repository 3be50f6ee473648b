import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../facts/count';

/** Billed per network interface-hour and per query. Source: Amazon Route 53 pricing, "Resolver". */
export const resolverEndpoint = meter({
  reads: { 'AWS::Route53Resolver::ResolverEndpoint': (r) => ({ interfaces: countOf(r, 'IpAddresses') }) },
  usage: { queries: { unit: 'queries per month', assume: 1_000_000 } },
  charges: ({ interfaces }, use) => [
    perHour('Network interfaces', 'route-53/resolver-endpoint-eni', interfaces),
    perUse('Queries', 'route-53/resolver-endpoint-queries', use.queries, { perUnit: 1e-6 }),
  ],
});
