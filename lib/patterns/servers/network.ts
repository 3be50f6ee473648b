import type { Problem } from '../../problem';
import { NETWORK } from '../network/plan';
import type { Tier } from '../network/props';
import type { PlansBeside } from '../pattern';
import type { ServersProps } from './props';

/** What is asked of subnets that the network beside the fleet does not have. */
export function networkProblems(props: ServersProps, beside: PlansBeside): readonly Problem[] {
  return Object.values(beside.of(NETWORK)).flatMap(({ tiers, zones }) => [
    ...tierProblems(props, tiers),
    ...zoneProblems(props, zones),
  ]);
}

function tierProblems({ tier = 'private', loadBalancer }: ServersProps, tiers: readonly Tier[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (!tiers.includes(tier)) {
    const offered = tiers.length > 0 ? `: ${tiers.join(', ')}` : ', which has no subnets';
    const expected = `a tier of the network${offered}`;
    problems.push({ path: ['tier'], found: `"${tier}"`, expected });
  }
  if (loadBalancer?.public === true && !tiers.includes('public')) {
    const found = 'a public load balancer in a network without public subnets';
    problems.push({ path: ['loadBalancer', 'public'], found, expected: 'public among network.tiers' });
  }
  return problems;
}

/** Every cloud wants a load balancer in two zones, or makes no promise for it. */
function zoneProblems({ loadBalancer }: ServersProps, zones: number): readonly Problem[] {
  if (loadBalancer === undefined || zones > 1) return [];
  const found = 'a load balancer in a network of one zone';
  return [{ path: ['loadBalancer'], found, expected: 'a network of at least two zones' }];
}
