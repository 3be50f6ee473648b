import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import type { HubPlan, PlannedSpoke, SpokePlan } from './connect-plan';
import type { HubProps, SpokeProps, Topology } from './props';

const TOPOLOGY: Readonly<Record<Topology, string>> = {
  peering: 'peering',
  'transit-gateway': 'transit gateway',
};

/** What was decided about a hub, and why. */
export function hubDecisions(plan: Omit<HubPlan, 'decisions' | 'warnings'>, props: HubProps): readonly Decision[] {
  const { topology, spokes, tiers, outboundInternet, domains, domainZones } = plan;
  return [
    decision(
      'topology',
      `${TOPOLOGY[topology]}, hub of ${spokes.map(describeSpoke).join(', ') || 'no spoke'}`,
      CLIENT_FILE,
    ),
    decision('reachable tiers', tiers.join(', '), reasonFor(props.tiers, 'default')),
    ...(topology === 'transit-gateway'
      ? [decision('between spokes', 'nothing: each spoke reaches the hub alone', 'default')]
      : []),
    ...(outboundInternet
      ? [decision('outbound internet of spokes', 'through the NAT gateways of this environment', CLIENT_FILE)]
      : []),
    ...domains.map(({ domain, servers }) =>
      decision('DNS', `${domain} is looked up at ${servers.join(', ')}, from ${domainZones} zones`, CLIENT_FILE),
    ),
  ];
}

function describeSpoke({ environment, connected }: PlannedSpoke): string {
  return connected ? environment : `${environment} (not connected yet)`;
}

/** What was decided about a spoke, and why. */
export function spokeDecisions(
  plan: Omit<SpokePlan, 'decisions' | 'warnings'>,
  props: SpokeProps,
): readonly Decision[] {
  const { topology, hub, tiers, outboundInternet, domains } = plan;
  return [
    decision('topology', `${TOPOLOGY[topology]}, spoke of ${hub.environment}, which is deployed first`, CLIENT_FILE),
    decision('reachable tiers', tiers.join(', '), reasonFor(props.tiers, 'default')),
    ...(props.networks ? [decision('networks behind the hub', props.networks.join(', '), CLIENT_FILE)] : []),
    ...(outboundInternet ? [decision('outbound internet', describeOutbound(hub.environment), CLIENT_FILE)] : []),
    ...domains.map((domain) => decision('DNS', `${domain} is looked up through ${hub.environment}`, CLIENT_FILE)),
  ];
}

/** Whether that is cheaper depends on the traffic: what it is billed for stands in the README. */
function describeOutbound(hub: string): string {
  return `through ${hub}: no NAT gateway here, and each GB is billed by the transit gateway as well as by NAT`;
}

function decision(what: string, choice: string, because: string): Decision {
  return { pattern: 'connect', what, choice, because };
}
