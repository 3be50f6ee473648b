import type { Decision } from '../../profile/decision';
import { describeProfile, type Profile } from '../../profile/profile';
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
  const decision = (what: string, choice: string, asked: unknown): Decision => ({
    pattern: 'network',
    what,
    choice,
    because: asked === undefined ? describeProfile(profile) : 'client file',
  });
  return [
    decision('zones', String(zones), props.zones),
    ...tiers.map((tier) => {
      const blocks = subnets.filter((subnet) => subnet.tier === tier && !subnet.draining).map(({ cidr }) => cidr);
      return decision(`${tier} subnets`, blocks.join(', '), props.cidr);
    }),
    ...(leaving.length > 0 ? [decision('draining', leaving.map(({ cidr }) => cidr).join(', '), props.draining)] : []),
    decision('outbound internet', describeEgress({ egress, natGateways }), props.egress),
    decision('endpoints', endpoints.map(describeEndpoint).join(', ') || 'none', props.endpoints),
    decision('flow logs', `kept ${describeRetention(flowLogs.keepDays)}`, props.flowLogRetentionDays),
  ];
}

/** An endpoint for people: its name, or the cloud's own. */
export function describeEndpoint(endpoint: Endpoint): string {
  return typeof endpoint === 'string' ? endpoint : endpoint.aws;
}

function describeEgress({ egress, natGateways }: Pick<NetworkPlan, 'egress' | 'natGateways'>): string {
  if (egress === 'none') return 'none';
  if (egress === 'shared') return 'one shared NAT gateway';
  return natGateways === 1 ? '1 NAT gateway' : `${natGateways} NAT gateways, one per Availability Zone`;
}
