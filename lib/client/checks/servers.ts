import type { Problem } from '../../problem';
import { environmentsOf, type DraftEnvironment } from '../draft';
import type { Path } from '../../located/node';
import type { Check } from './check';

/** A fleet fits into the network that it stands in. */
export const checkServers: Check = (draft) =>
  environmentsOf(draft).flatMap(([name, { servers = {}, network }]) =>
    Object.entries(servers).flatMap(([fleet, props]) =>
      props === undefined ? [] : tierProblems(props, ['environments', name, 'servers', fleet], network),
    ),
  );

type DraftServers = NonNullable<NonNullable<DraftEnvironment['servers']>[string]>;

function tierProblems(
  { tier = 'private', loadBalancer }: DraftServers,
  path: Path,
  network: DraftEnvironment['network'],
): readonly Problem[] {
  const tiers = network && 'tiers' in network ? network.tiers : undefined;
  if (tiers === undefined) return [];
  const problems: Problem[] = [];
  const offered = `a tier of the network: ${tiers.join(', ')}`;
  if (!tiers.includes(tier)) problems.push({ path: [...path, 'tier'], found: `"${tier}"`, expected: offered });
  if (loadBalancer?.public === true && !tiers.includes('public')) {
    const found = 'a public load balancer in a network without public subnets';
    problems.push({ path: [...path, 'loadBalancer', 'public'], found, expected: 'public among network.tiers' });
  }
  return problems;
}
