import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per connection-hour, and as an attachment where it ends at a transit gateway. Source: AWS VPN pricing, AWS Transit Gateway pricing. */
export const vpnConnection = meter({
  reads: { 'AWS::EC2::VPNConnection': (r) => ({ attaches: r.value('TransitGatewayId') !== undefined }) },
  usage: { processedGb: { unit: 'GB per month, at a transit gateway', assume: 100 } },
  charges: ({ attaches }, use) => [
    perHour('VPN connection', 'site-to-site-vpn/connection'),
    ...(attaches
      ? [
          perHour('Transit gateway attachment', 'transit-gateway/vpn-attachment'),
          perUse('Data processed', 'transit-gateway/data-processed-vpn-attachment', use.processedGb),
        ]
      : []),
  ],
});
