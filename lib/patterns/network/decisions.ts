import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import { reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { NetworkPlan } from './network-plan';
import type { Endpoint, NetworkProps } from './props';

/** What was decided about a new network, and why. */
export function decisionsOf(
  plan: Omit<NetworkPlan, 'decisions'>,
  props: NetworkProps,
  profile: Profile,
): readonly Decision[] {
  const { zones, tiers, subnets, egress, natGateways, endpoints, flowLogs } = plan;
  const leaving = subnets.filter(({ draining }) => draining);
  const decision = (what: string, choice: string, because: string): Decision => ({
    pattern: 'network',
    what,
    choice,
    because,
  });
  return [
    decision('zones', String(zones), reasonFor(props.zones, reasonOf(profile, 'zones'))),
    ...tiers.map((tier) => {
      const blocks = subnets.filter((subnet) => subnet.tier === tier && !subnet.draining).map(({ cidr }) => cidr);
      return decision(`${tier} subnets`, blocks.join(', '), CLIENT_FILE);
    }),
    ...(leaving.length > 0 ? [decision('draining', leaving.map(({ cidr }) => cidr).join(', '), CLIENT_FILE)] : []),
    decision('outbound internet', describeEgress({ egress, natGateways }), egressFrom(props, plan, profile)),
    decision('endpoints', endpoints.map(describeEndpoint).join(', ') || 'none', reasonFor(props.endpoints, 'default')),
    decision(
      'flow logs',
      `kept ${describeRetention(flowLogs.keepDays)}`,
      reasonFor(props.flowLogRetentionDays, reasonOf(profile, 'logRetentionDays')),
    ),
  ];
}

/** An endpoint for people: its name, or the cloud's own. */
export function describeEndpoint(endpoint: Endpoint): string {
  return typeof endpoint === 'string' ? endpoint : endpoint.aws;
}

/** Without public subnets there is nowhere for a NAT gateway to stand, whatever the profile says. */
function egressFrom(
  { egress, tiers }: NetworkProps,
  { standing }: Pick<NetworkPlan, 'standing'>,
  profile: Profile,
): string {
  return standing.tiers.includes('public')
    ? reasonFor(egress, reasonOf(profile, 'egress'))
    : reasonFor(egress ?? tiers, 'default');
}

function describeEgress({ egress, natGateways }: Pick<NetworkPlan, 'egress' | 'natGateways'>): string {
  if (egress === 'none') return 'none';
  if (egress === 'shared') return 'one shared NAT gateway';
  return natGateways === 1 ? '1 NAT gateway' : `${natGateways} NAT gateways, one per Availability Zone`;
}
