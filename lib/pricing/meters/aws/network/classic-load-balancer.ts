import { lift } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { addressesIf } from '../facts/public-address';

/** Billed by the hour and by the GB, with a public address in each zone. Source: Elastic Load Balancing pricing. */
export const classicLoadBalancer = meter({
  reads: {
    'AWS::ElasticLoadBalancing::LoadBalancer': (r) => ({
      isPublic: lift(r.text('Scheme') ?? 'internet-facing', (scheme) => scheme === 'internet-facing'),
      zones: countOf(r, r.value('Subnets') === undefined ? 'AvailabilityZones' : 'Subnets'),
    }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ isPublic, zones }, use) => [
    perHour('Load balancer', 'elb/clb'),
    ...addressesIf(isPublic, zones),
    perUse('Data processed', 'elb/clb-data-processed', use.processedGb),
  ],
});
