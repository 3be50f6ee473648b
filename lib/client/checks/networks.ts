import { Address4 } from 'ip-address';
import { TIERS } from '../../patterns/network/props';
import type { Position, Problem } from '../../problem';
import { environmentsOf, type DraftEnvironment } from '../draft';
import { NOTHING, type Path } from '../../located/node';
import type { Sources } from '../../located/sources';
import type { Check } from './check';

/** Networks of one client can be joined one day: no two share an address. Servers need a network to stand in. */
export const checkNetworks: Check = (draft, sources) => [
  ...overlaps(environmentsOf(draft).flatMap(blockOf), sources),
  ...environmentsOf(draft).flatMap(([name, environment]) => [
    ...homelessServers(name, environment, sources),
    ...existingNetworkProblems(name, environment),
  ]),
];

/** An environment's address space. */
interface Block {
  readonly environment: string;
  readonly path: Path;
  readonly cidr: string;
  readonly vpcId: string | undefined;
}

function blockOf([environment, { network }]: readonly [string, DraftEnvironment]): readonly Block[] {
  if (network === undefined) return [];
  const path = ['environments', environment, 'network'];
  if (!('existing' in network)) {
    const cidr = 'cidr' in network ? network.cidr : undefined;
    return cidr === undefined ? [] : [{ environment, path: [...path, 'cidr'], cidr, vpcId: undefined }];
  }
  const { cidr, vpcId } = network.existing ?? {};
  return cidr === undefined ? [] : [{ environment, path: [...path, 'existing', 'cidr'], cidr, vpcId }];
}

/** Each block is reported once, against the first one before it that it shares addresses with. */
function overlaps(blocks: readonly Block[], sources: Sources): readonly Problem[] {
  return blocks.flatMap((block, at) => {
    const first = blocks.slice(0, at).find((other) => !sameVpc(block, other) && overlap(block.cidr, other.cidr));
    return first === undefined ? [] : [overlapProblem(block, first, sources)];
  });
}

function overlapProblem({ environment, path, cidr }: Block, first: Block, sources: Sources): Problem {
  const expected = 'a block of its own';
  if (isSamePlace(sources.position(path), sources.position(first.path))) {
    const position = sources.keyPosition(['environments', environment]);
    return { path, found: `${cidr}, taken over from ${first.environment}`, expected, position };
  }
  return { path, found: `"${cidr}", which overlaps ${first.cidr} of ${first.environment}`, expected };
}

function isSamePlace(one: Position, other: Position): boolean {
  return one.line === other.line && one.column === other.column;
}

function sameVpc(one: Block, other: Block): boolean {
  return one.vpcId !== undefined && one.vpcId === other.vpcId;
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [new Address4(one), new Address4(other)];
  return a.isInSubnet(b) || b.isInSubnet(a);
}

function homelessServers(name: string, environment: DraftEnvironment, sources: Sources): readonly Problem[] {
  const fleets = Object.keys(environment.servers ?? {});
  const path = ['environments', name, 'network'];
  if (fleets.length === 0 || environment.network !== undefined || sources.has(path)) return [];
  return [{ path, found: NOTHING, expected: `a network for the servers ${fleets.join(', ')}` }];
}

function existingNetworkProblems(name: string, { region, network }: DraftEnvironment): readonly Problem[] {
  const existing = network && 'existing' in network ? network.existing : undefined;
  const zones = existing?.availabilityZones;
  if (zones === undefined) return [];
  const path = ['environments', name, 'network', 'existing'];
  const strangers = zones.flatMap((zone, at) =>
    region === undefined || zone.slice(0, -1) === region
      ? []
      : [
          {
            path: [...path, 'availabilityZones', at],
            found: `"${zone}"`,
            expected: `an availability zone of ${region}`,
          },
        ],
  );
  const uneven = TIERS.flatMap((tier) => {
    const subnets = existing?.subnets?.[tier];
    if (subnets === undefined || subnets.length === zones.length) return [];
    const expected = `${zones.length}, one for each availability zone`;
    return [{ path: [...path, 'subnets', tier], found: `${subnets.length} subnets`, expected }];
  });
  return [...strangers, ...uneven];
}
