import { isUnknown, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Keys of the rates, by type of endpoint. */
const RATES: Readonly<Record<string, string>> = {
  Interface: 'vpc/interface-endpoint',
  GatewayLoadBalancer: 'vpc/gateway-load-balancer-endpoint',
};

/** Gateway endpoints are free; the others are billed by the hour in each zone and by the GB. Source: AWS PrivateLink pricing. */
export const vpcEndpoint = meter({
  reads: {
    'AWS::EC2::VPCEndpoint': (r) => ({
      type: r.text('VpcEndpointType') ?? 'Gateway',
      zones: zones(countOf(r, 'SubnetIds')),
    }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 10 } },
  charges: ({ type, zones: count }, use) => {
    if (type === 'Gateway') return [];
    const rate = isUnknown(type) ? type : (RATES[type] ?? `vpc/${type.toLowerCase()}-endpoint`);
    const dataRate = isUnknown(rate) ? rate : `${rate}-data-processed`;
    return [perHour('Endpoint hours', rate, count), perUse('Data processed', dataRate, use.processedGb)];
  },
});

function zones(subnets: Maybe<number>): Maybe<number> {
  return subnets === 0 ? new Unknown('no subnets are given: the default ones are not in the template') : subnets;
}
