import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed per connection-hour. Source: AWS VPN pricing, "Site-to-Site VPN". */
export const vpnConnection = meter({
  reads: { 'AWS::EC2::VPNConnection': () => ({}) },
  charges: () => [perHour('VPN connection', 'site-to-site-vpn/connection')],
});
