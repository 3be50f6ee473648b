import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import { reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { Warning } from '../../profile/warning';
import type { HubPlan, PlannedSpoke } from '../connect/connect-plan';
import type { VpnProps } from './props';
import type { VpnPlan } from './vpn-plan';

type Planned = Omit<VpnPlan, 'decisions' | 'warnings'>;

/** What was decided about a connection, and why. */
export function decisionsOf(plan: Planned, props: VpnProps, profile: Profile): readonly Decision[] {
  const { name, address, routing, asn, networks, spokes, proposal, logs } = plan;
  const decision = (what: string, choice: string, because: string): Decision => ({
    pattern: `vpn/${name}`,
    what,
    choice,
    because,
  });
  const by = routing === 'bgp' ? `BGP with AS ${asn}` : 'static routes';
  return [
    decision('device', `${address}, two tunnels, ${by}`, CLIENT_FILE),
    decision('networks behind it', networks.join(', '), CLIENT_FILE),
    decision('reached by', ['the hub', ...spokes].join(', '), CLIENT_FILE),
    decision('encryption', describeProposal(proposal), 'default'),
    decision('pre-shared keys', 'made by the cloud and kept in its store of secrets', 'default'),
    decision(
      'tunnel logs',
      `kept ${describeRetention(logs.keepDays)}`,
      reasonFor(props.logRetentionDays, reasonOf(profile, 'logRetentionDays')),
    ),
  ];
}

/** `IKEv2, AES-256-GCM, SHA-384, groups 20 and 21, and nothing weaker` */
export function describeProposal({ ike, aesGcmBits, sha2Bits, groups }: VpnPlan['proposal']): string {
  return `IKEv${ike}, AES-${aesGcmBits}-GCM, SHA-${sha2Bits}, groups ${groups.join(' and ')}, and nothing weaker`;
}

/** The step that is left, or who reaches the device without being asked to. */
export function warningsOf(plan: Planned, hub: HubPlan): readonly Warning[] {
  const { name, connected } = plan;
  const says = connected
    ? unnamed(plan, hub).map(
        ({ environment, cidr }) =>
          `${environment} names no block behind ${name}, and what it sends there arrives all the same, because its default route leads to the hub; nothing leads back. Have the device refuse what comes from ${cidr}.`,
      )
    : [
        `Nothing is routed to ${name} yet: deploy this environment, hand the document over to whoever runs the device, write the ID of its attachment as connection, and deploy again.`,
      ];
  return says.map((one) => ({ pattern: `vpn/${name}`, says: one }));
}

/** Spokes share the routes of the gateway, and a default route leads everything to it. */
function unnamed({ spokes: named }: Planned, { spokes }: HubPlan): readonly PlannedSpoke[] {
  return spokes.filter(
    ({ environment, connected, outboundInternet }) => connected && outboundInternet && !named.includes(environment),
  );
}
