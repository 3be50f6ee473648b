import type { Resource } from '../../../readers/resource';
import { allKnown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Billed per network interface-hour, by what it speaks, and per query. Source: Amazon Route 53 pricing, "Resolver". */
export const resolverEndpoint = meter({
  reads: {
    'AWS::Route53Resolver::ResolverEndpoint': (r) => ({
      interfaces: countOf(r, 'IpAddresses'),
      rate: lift(namesIn(r, 'Protocols'), (protocols) =>
        protocols.some((name) => name.startsWith('DoH'))
          ? 'route-53/resolver-endpoint-eni-doh'
          : 'route-53/resolver-endpoint-eni',
      ),
    }),
  },
  usage: { queries: { unit: 'queries per month', assume: 1_000_000 } },
  charges: ({ interfaces, rate }, use) => [
    perHour('Network interfaces', rate, interfaces),
    perUse('Queries', 'route-53/resolver-endpoint-queries', use.queries, { perUnit: 1e-6 }),
  ],
});

function namesIn(r: Resource, path: string): Maybe<readonly string[]> {
  return lift(r.list(path), (items) => allKnown(items.map((item) => item.text('') ?? '')));
}
