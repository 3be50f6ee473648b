import type { Properties } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { LOGGED_GB } from '../facts/log-delivery';
import { addressesIf } from '../facts/public-address';
import { INGESTED } from '../facts/published-logs';

/** Each connection has two, with an address and, where it is accelerated, an accelerator of its own. */
const TUNNELS = 2;

/** Keys of the rates, by the bandwidth of the tunnels. */
const CONNECTIONS: Readonly<Record<string, string>> = { standard: 'connection', large: 'large-connection' };

/**
 * Billed per connection-hour by its bandwidth, for its addresses and accelerators, for the one secret that holds its keys if they are kept in
 * Secrets Manager, and as an attachment where it ends at a transit gateway. Source: Amazon EC2 API Reference, "VpnConnection"; AWS Secrets
 * Manager pricing; AWS VPN pricing, "Site-to-Site VPN" and "Accelerated Site-to-Site VPN"; AWS Transit Gateway pricing.
 */
export const vpnConnection = meter({
  reads: {
    'AWS::EC2::VPNConnection': (r) => ({
      bandwidth: r.text('TunnelBandwidth') ?? 'standard',
      isAccelerated: r.flag('EnableAcceleration') ?? false,
      isPublic: lift(r.text('OutsideIpAddressType') ?? 'PublicIpv4', (type) => type === 'PublicIpv4'),
      attaches: r.value('TransitGatewayId') !== undefined,
      logsElsewhere: lift(r.list('VpnTunnelOptionsSpecifications'), (tunnels) => tunnels.some(logsElsewhere)),
      keepsSecret: lift(r.text('PreSharedKeyStorage') ?? 'Standard', (storage) => storage === 'SecretsManager'),
    }),
  },
  usage: {
    processedGb: { unit: 'GB per month, at a transit gateway', assume: 100 },
    loggedGb: LOGGED_GB,
    acceleratedGb: { unit: 'GB per month in the busier direction, over accelerators', assume: 100 },
  },
  charges: ({ bandwidth, isAccelerated, isPublic, attaches, logsElsewhere: logs, keepsSecret }, use) => [
    perHour(
      'VPN connection',
      lift(bandwidth, (name) => `site-to-site-vpn/${CONNECTIONS[name] ?? name}`),
    ),
    ...addressesIf(isPublic, TUNNELS),
    ...provided(logs, [perUse('Tunnel logs', INGESTED, use.loggedGb)]),
    ...provided(keepsSecret, [perMonth('Secret of the keys', 'secrets-manager/secret')]),
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

const LOGS = 'LogOptions.CloudwatchLogOptions';

/** Whether a tunnel logs to a group that is not among the inputs: what goes to one of them is billed there. */
function logsElsewhere(tunnel: Properties): boolean {
  const [logs, ofBgp] = [tunnel.flag(`${LOGS}.LogEnabled`), tunnel.flag(`${LOGS}.BgpLogEnabled`)];
  return (
    (isOn(logs) && tunnel.target(`${LOGS}.LogGroupArn`) === undefined) ||
    (isOn(ofBgp) && tunnel.target(`${LOGS}.BgpLogGroupArn`) === undefined)
  );
}

/** What only the deployment knows may be switched on. */
function isOn(flag: Maybe<boolean> | undefined): boolean {
  return flag !== undefined && flag !== false;
}
