import { refuse } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { CONNECT, type HubPlan, type PlannedSpoke } from '../connect/plan';
import { routesOf } from '../connect/routes';
import { blockName, overlap } from '../network/address-space';
import { NETWORK } from '../network/plan';
import type { Beside, PlansBeside } from '../pattern';
import { TUNNEL_ALARMS } from './alarms';
import { decisionsOf, warningsOf } from './decisions';
import { devicesBefore } from './devices';
import { vpnProblems } from './problems';
import { DEFAULT_ASN, type VpnProps } from './props';
import type { Proposal, VpnPlan } from './vpn-plan';

export type * from './vpn-plan';

export { VPN } from './vpn-key';

/** The strongest that both phases of current devices have in common. Source: NIST SP 800-77 Rev. 1, "Guide to IPsec VPNs". */
const PROPOSAL: Proposal = {
  ike: 2,
  aesGcmBits: 256,
  sha2Bits: 384,
  groups: [20, 21],
  ikeSeconds: 28_800,
  ipsecSeconds: 3_600,
};

/**
 * Decides a connection with a device elsewhere.
 * @throws InputError with everything in the props that cannot be had
 */
export function planVpn(name: string, props: VpnProps, context: EnvironmentContext, beside: Beside<VpnProps>): VpnPlan {
  const hub = hubBeside(beside);
  const before = devicesBefore(name, beside.siblings);
  refuse(vpnProblems(props, { hub, before, beside }));
  const [network] = Object.values(beside.of(NETWORK));
  if (hub === undefined || network?.kind !== 'new') throw new Error('a VPN is planned without its hub');
  const { address, routing, asn = DEFAULT_ASN, networks, connection, logRetentionDays } = props;
  const { profile } = context;
  const connected = connection !== undefined;
  const spokes = spokesBehind(hub, networks);
  const led = before.flatMap((device) => device.networks);
  const leads = networks
    .filter((block) => !led.includes(block))
    .map((block) => ({ called: blockName(block), destination: block, by: name }));
  const plan: Omit<VpnPlan, 'decisions' | 'warnings'> = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    address,
    routing,
    asn,
    networks,
    connected,
    routes: connected ? routesOf(network, Object.fromEntries(hub.tiers.map((tier) => [tier, leads]))) : [],
    spokes: connected ? spokes.map(({ environment }) => environment) : [],
    reaches: [network.cidr, ...spokes.map(({ cidr }) => cidr)],
    proposal: PROPOSAL,
    logs: {
      keepDays: logRetentionDays ?? profile.logRetentionDays,
      customerKey: profile.keys === 'customer-managed',
      retain: profile.deletionProtection,
    },
    alarms: TUNNEL_ALARMS,
  };
  return { ...plan, decisions: decisionsOf(plan, props, profile), warnings: warningsOf(plan, hub) };
}

/** The hub that the environment is. @default - it is none */
function hubBeside(beside: PlansBeside): HubPlan | undefined {
  const [connect] = Object.values(beside.of(CONNECT));
  return connect?.kind === 'hub' ? connect : undefined;
}

/** Connected spokes that name a block behind the device. */
function spokesBehind({ spokes }: HubPlan, blocks: readonly string[]): readonly PlannedSpoke[] {
  return spokes.filter(
    (spoke) => spoke.connected && spoke.networks.some((named) => blocks.some((block) => overlap(named, block))),
  );
}
