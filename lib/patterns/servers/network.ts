import type { Problem } from '../../problem';
import { leadsOutByHub } from '../connect/beside';
import { NETWORK, type PlannedNetwork } from '../network/plan';
import type { PlansBeside } from '../pattern';
import { isShared, type ServersProps } from './props';
import { keepsData } from './state';

/** What is asked of subnets that the network beside the fleet does not have. */
export function networkProblems(props: ServersProps, beside: PlansBeside): readonly Problem[] {
  return Object.values(beside.of(NETWORK)).flatMap((network) => [
    ...tierProblems(props, network),
    ...zoneProblems(props, network.zones),
    ...closedProblems(props, network, beside),
  ]);
}

/** Zones of the network beside a fleet. @default - two: that of a fleet that is planned alone is not known */
export function zonesBeside(beside: PlansBeside): number {
  return Object.values(beside.of(NETWORK))[0]?.zones ?? 2;
}

function tierProblems(
  { tier = 'private', loadBalancer }: ServersProps,
  { kind, tiers }: PlannedNetwork,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!tiers.includes(tier)) {
    const offered =
      tiers.length > 0 ? `: ${tiers.join(', ')}` : ', which has none: list its subnets in network.existing.subnets';
    const expected = `a tier of the network${offered}`;
    problems.push({ path: ['tier'], found: `"${tier}"`, expected });
  }
  if (!isShared(loadBalancer) && loadBalancer?.public === true && !tiers.includes('public')) {
    const found = 'a public load balancer in a network without public subnets';
    const where = kind === 'existing' ? 'network.existing.subnets' : 'network.tiers';
    problems.push({ path: ['loadBalancer', 'public'], found, expected: `public among ${where}` });
  }
  return problems;
}

function zoneProblems(props: ServersProps, offered: number): readonly Problem[] {
  const { loadBalancer, zones = [] } = props;
  const wrong = [...missingZones(zones, offered), ...(keepsData(props) ? [] : repeatedZones(zones))];
  // Every cloud wants a load balancer in two zones, or makes no promise for it.
  if (loadBalancer === undefined || isShared(loadBalancer) || offered > 1) return wrong;
  const found = 'a load balancer in a network of one zone';
  return [...wrong, { path: ['loadBalancer'], found, expected: 'a network of at least two zones' }];
}

function missingZones(zones: readonly number[], offered: number): readonly Problem[] {
  return zones.flatMap((zone, at) =>
    zone <= offered
      ? []
      : [{ path: ['zones', at], found: String(zone), expected: `at most ${offered}, the zones of the network` }],
  );
}

/** Places of servers that keep data take zones in turn, so that one may be told several times; others spread over all of them. */
function repeatedZones(zones: readonly number[]): readonly Problem[] {
  return zones.flatMap((zone, at) =>
    zones.indexOf(zone) < at ? [{ path: ['zones', at], found: `${zone} again`, expected: 'each once' }] : [],
  );
}

/** A new server says that it is up, or its deployment fails: where nothing leads outside, that takes an endpoint. */
function closedProblems(props: ServersProps, network: PlannedNetwork, beside: PlansBeside): readonly Problem[] {
  const { tier = 'private' } = props;
  if (network.kind === 'existing') return [];
  if (tier === 'private' && (network.egress !== 'none' || leadsOutByHub(beside))) return [];
  const needed = keepsData(props) ? (['deployment', 'compute'] as const) : (['deployment'] as const);
  const missing = needed.filter((endpoint) => !network.endpoints.includes(endpoint));
  if (missing.length === 0) return [];
  const found = `a ${tier} tier without outbound internet, from which a new server cannot say that it is up`;
  return [{ path: ['tier'], found, expected: `${missing.join(' and ')} among network.endpoints` }];
}
