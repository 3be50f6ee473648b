import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import { twiceProblems } from '../listed-once';
import { listedBlockProblems, overlap } from '../network/address-space';
import type { NetworkPlan } from '../network/network-plan';
import type { Ends } from './ends';
import { BLOCK, connectForm } from './form';
import { otherSideProblems } from './other-side';
import { DEFAULT_TIERS, isHub, type ConnectProps, type HubProps, type SpokeProps } from './props';

/** Everything that does not fit: in the props alone, beside the network, or with what the other side asks for. */
export function connectProblems(props: ConnectProps, ends: Ends): readonly Problem[] {
  const alone = problemsOf(connectForm, props);
  const wrong = new Set(alone.map(({ path: [key] }) => key));
  const together = [
    ...(ends.network === undefined ? [] : networkProblems(props, ends)),
    ...otherSideProblems(props, ends),
    ...(isHub(props) ? serverProblems(props) : listProblems(props)),
    ...(isHub(props) ? [] : blockProblems(props, ends)),
  ];
  return [...alone, ...together.filter(({ path: [key] }) => !wrong.has(key))];
}

function networkProblems(props: ConnectProps, { network }: Ends): readonly Problem[] {
  if (network?.kind !== 'new') {
    const expected = 'a network that Groundplan made, because nobody knows the route tables of one that stands already';
    return [{ path: [], found: 'a connection of an existing network', expected }];
  }
  const missing = (props.tiers ?? DEFAULT_TIERS).flatMap((tier, at) => {
    if (network.tiers.includes(tier)) return [];
    const path = props.tiers === undefined ? ['tiers'] : ['tiers', at];
    return [{ path, found: tier, expected: `a tier of the network: ${network.tiers.join(', ')}` }];
  });
  return [...missing, ...(isHub(props) ? hubProblems(props, network) : spokeProblems(props, network))];
}

const THROUGH_A_GATEWAY =
  'topology: transit-gateway, because peering leads to the network on the other side and no further';

function hubProblems({ topology, outboundInternet, domains }: HubProps, network: NetworkPlan): readonly Problem[] {
  const problems: Problem[] = [];
  if (outboundInternet === true && topology === 'peering') {
    problems.push({ path: ['outboundInternet'], found: 'true beside peering', expected: THROUGH_A_GATEWAY });
  }
  if (outboundInternet === true && network.natGateways === 0) {
    const expected = 'a network with NAT gateways: egress shared or per-zone';
    problems.push({ path: ['outboundInternet'], found: 'true beside no NAT gateway', expected });
  }
  if (domains !== undefined && network.zones < 2) {
    const found = 'domains in a network of one zone';
    problems.push({
      path: ['domains'],
      found,
      expected: 'two zones or more, so that names are found when one is lost',
    });
  }
  return problems;
}

function spokeProblems(props: SpokeProps, network: NetworkPlan): readonly Problem[] {
  const { topology, tiers = DEFAULT_TIERS, outboundInternet, networks } = props;
  const problems: Problem[] = [];
  if (networks !== undefined && topology === 'peering') {
    problems.push({ path: ['networks'], found: 'blocks behind the hub, beside peering', expected: THROUGH_A_GATEWAY });
  }
  if (outboundInternet !== true) return problems;
  const path = ['outboundInternet'];
  if (topology === 'peering') problems.push({ path, found: 'true beside peering', expected: THROUGH_A_GATEWAY });
  if (network.egress !== 'none') {
    const expected = 'egress: none in the network, as private subnets have one default route';
    problems.push({ path, found: 'true beside NAT gateways of its own', expected });
  }
  if (!tiers.includes('private')) {
    const expected = 'private among tiers, which alone reaches the internet through the hub';
    problems.push({ path, found: `true for ${tiers.join(', ')}`, expected });
  }
  return problems;
}

function serverProblems({ domains = {} }: HubProps): readonly Problem[] {
  return Object.entries(domains).flatMap(([domain, servers]) =>
    twiceProblems(servers, ['domains', domain], 'each server once'),
  );
}

function listProblems({ networks = [], domains = [] }: SpokeProps): readonly Problem[] {
  const blocks = networks.every((block) => problemsOf(BLOCK, block).length === 0) ? listedBlockProblems(networks) : [];
  return [...blocks, ...twiceProblems(domains, ['domains'], 'each domain once')];
}

/** What is behind the hub is neither in this network nor in another of the client. */
function blockProblems({ networks = [] }: SpokeProps, { name, network, taken }: Ends): readonly Problem[] {
  const blocks = Object.entries({ ...(network && { [name]: network.cidr }), ...taken });
  return networks.flatMap((block, at) => {
    const [other] = problemsOf(BLOCK, block).length > 0 ? [] : blocks.filter(([, cidr]) => overlap(block, cidr));
    if (other === undefined) return [];
    const found = `"${block}", which overlaps ${other[1]} of ${other[0]}`;
    return [{ path: ['networks', at], found, expected: 'a block behind the hub that no environment has' }];
  });
}
