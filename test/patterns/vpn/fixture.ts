import type { ConnectProps } from '../../../lib/patterns/connect/props';
import { CONNECT } from '../../../lib/patterns/connect/plan';
import { NETWORK } from '../../../lib/patterns/network/plan';
import { NOTHING_BESIDE, type Beside } from '../../../lib/patterns/pattern';
import { planVpn, type VpnPlan } from '../../../lib/patterns/vpn/plan';
import type { VpnProps } from '../../../lib/patterns/vpn/props';
import { BANK, connected, environments, type Asked } from '../connect/fixture';

export const VPN_ATTACHMENT = 'tgw-attach-0c1d2e3f405162738';

/** A data centre behind a device, connected. */
export const DUBLIN = {
  address: '198.51.100.10',
  routing: 'bgp',
  asn: 65_010,
  networks: ['10.200.0.0/16'],
  connection: VPN_ATTACHMENT,
} as const satisfies VpnProps;

/** What stands beside a VPN of an environment. */
function besideOf(
  client: Readonly<Record<string, Asked>>,
  name: string,
  devices: Readonly<Record<string, VpnProps>> = {},
): Beside<VpnProps> {
  const standing = environments(client);
  const connect = client[name]?.connect ? connected(client, name) : undefined;
  const others = Object.entries(standing).filter(([other]) => other !== name);
  const plans = (pattern: string): object =>
    pattern === NETWORK ? { network: standing[name]?.network } : pattern === CONNECT && connect ? { connect } : {};
  return {
    ...NOTHING_BESIDE,
    siblings: Object.fromEntries(Object.entries(devices).map(([device, props]) => [device, { name: device, props }])),
    of: (pattern) => plans(pattern) as never,
    elsewhere: () => Object.fromEntries(others.map(([other, { network }]) => [other, { network }])) as never,
  };
}

/** A VPN of the hub of a bank, or of another environment. */
export function vpnPlan(
  props: Partial<VpnProps> = {},
  client: Readonly<Record<string, Asked>> = BANK,
  name = 'shared',
): VpnPlan {
  const context = environments(client)[name]?.context;
  if (context === undefined) throw new Error(`there is no ${name}`);
  return planVpn(
    'dublin',
    props.routing === 'static' ? { ...STATIC, ...props } : { ...DUBLIN, ...props },
    context,
    besideOf(client, name),
  );
}

/** Static routes, which have no autonomous system. */
export const STATIC: VpnProps = {
  address: DUBLIN.address,
  routing: 'static',
  networks: ['10.200.0.0/16', '172.20.0.0/16'],
  connection: VPN_ATTACHMENT,
};

/** The same before its attachment is known. */
export function unconnected(): VpnPlan {
  const context = environments(BANK).shared?.context;
  if (context === undefined) throw new Error('the bank has a hub');
  const { address, routing, asn, networks } = DUBLIN;
  return planVpn('dublin', { address, routing, asn, networks }, context, besideOf(BANK, 'shared'));
}

/** A hub that only has VPNs. */
export const ALONE = {
  shared: { connect: { topology: 'transit-gateway', spokes: {} } satisfies ConnectProps },
} as const satisfies Readonly<Record<string, Asked>>;

/** All devices of the hub of a bank, planned as client files are. */
export function vpnPlans(devices: Readonly<Record<string, VpnProps>>): readonly VpnPlan[] {
  const context = environments(BANK).shared?.context;
  if (context === undefined) throw new Error('the bank has a hub');
  return Object.entries(devices).map(([name, props]) =>
    planVpn(name, props, context, besideOf(BANK, 'shared', devices)),
  );
}

/** A second device at the data centre, with the same behind it. */
export const SECOND: VpnProps = { ...DUBLIN, address: '198.51.100.11', connection: 'tgw-attach-0d1e2f30415263748' };
