import { lift } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { addressesIf } from '../facts/public-address';

/** Each connection has two, with an address and, where it is accelerated, an accelerator of its own. */
const TUNNELS = 2;

/** Keys of the rates, by the bandwidth of the tunnels. */
const CONNECTIONS: Readonly<Record<string, string>> = { standard: 'connection', large: 'large-connection' };

/**
 * Billed per connection-hour by its bandwidth, for its addresses and accelerators, and as an attachment where it ends at a transit gateway.
 * Source: AWS VPN pricing, "Site-to-Site VPN" and "Accelerated Site-to-Site VPN"; AWS Transit Gateway pricing.
 */
export const vpnConnection = meter({
  reads: {
    'AWS::EC2::VPNConnection': (r) => ({
      bandwidth: r.text('TunnelBandwidth') ?? 'standard',
      isAccelerated: r.flag('EnableAcceleration') ?? false,
      isPublic: lift(r.text('OutsideIpAddressType') ?? 'PublicIpv4', (type) => type === 'PublicIpv4'),
      attaches: r.value('TransitGatewayId') !== undefined,
    }),
  },
  usage: {
    processedGb: { unit: 'GB per month, at a transit gateway', assume: 100 },
    acceleratedGb: { unit: 'GB per month in the busier direction, over accelerators', assume: 100 },
  },
  charges: ({ bandwidth, isAccelerated, isPublic, attaches }, use) => [
    perHour(
      'VPN connection',
      lift(bandwidth, (name) => `site-to-site-vpn/${CONNECTIONS[name] ?? name}`),
    ),
    ...addressesIf(isPublic, TUNNELS),
    ...provided(isAccelerated, [
      perHour('Accelerators', 'global-accelerator/accelerator', TUNNELS),
      perUse('Data transfer premium', 'global-accelerator/data-transfer-premium', use.acceleratedGb),
    ]),
    ...(attaches
      ? [
          perHour('Transit gateway attachment', 'transit-gateway/vpn-attachment'),
          perUse('Data processed', 'transit-gateway/data-processed-vpn-attachment', use.processedGb),
        ]
      : []),
  ],
});
