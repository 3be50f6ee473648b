import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per gateway-hour and per GB processed; its Elastic IP is billed by itself. Source: Amazon VPC pricing, "NAT gateway". */
export const natGateway = meter({
  reads: {
    'AWS::EC2::NatGateway': (r) => ({ zones: zones(r.text('AvailabilityMode')) }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ zones: count }, use) => [
    perHour('NAT gateway', 'nat-gateway/gateway', count),
    perUse('Data processed', 'nat-gateway/data-processed', use.processedGb),
  ],
});

/** A regional gateway is billed in each zone that it grows into, which the template does not tell. */
function zones(mode: Maybe<string> | undefined): Maybe<number> {
  return lift(mode ?? 'zonal', (known) =>
    known === 'regional' ? new Unknown('a regional NAT gateway is billed in each zone that it grows into') : 1,
  );
}
