import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import { reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { Warning } from '../../profile/warning';
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

/** The step that is left. */
export function warningsOf({ name, connected }: Planned): readonly Warning[] {
  if (connected) return [];
  const says = `Nothing is routed to ${name} yet: deploy this environment, hand the document over to whoever runs the device, write the ID of its attachment as connection, and deploy again.`;
  return [{ pattern: `vpn/${name}`, says }];
}
