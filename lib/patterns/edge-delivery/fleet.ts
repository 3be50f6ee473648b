import { nearest } from '../../located/nearest';
import type { Problem } from '../../problem';
import { isWithin } from '../network/address-space';
import type { PlannedNetwork } from '../network/network-plan';
import type { Entrance } from '../servers/entrance';
import type { ServersPlan } from '../servers/plan';
import type { EdgeDeliveryProps } from './props';

/** Fleets of the environment, the names of those that cannot be had, and the network that they stand in. */
export interface KnownFleets {
  readonly fleets: Readonly<Record<string, ServersPlan>>;
  readonly refused: readonly string[];
  /** @default - it is not known */
  readonly network?: PlannedNetwork;
}

/** Whoever reaches the load balancer from the internet would get round the edge, its firewall and its limits. */
export function serversProblems({ origin }: EdgeDeliveryProps, known: KnownFleets): readonly Problem[] {
  return 'servers' in origin ? fleetProblems(origin.servers, ['origin', 'servers'], known) : [];
}

/** @param path - where the fleet is named */
export function fleetProblems(
  name: string,
  path: Problem['path'],
  { fleets, refused, network }: KnownFleets,
): readonly Problem[] {
  const fleet = fleets[name];
  if (fleet === undefined && refused.includes(name)) return [];
  if (fleet === undefined) return [noSuchFleet(name, path, Object.keys(fleets))];
  return faultsOf(fleet, network).map((fault) => ({ path, ...fault }));
}

function noSuchFleet(name: string, path: Problem['path'], fleets: readonly string[]): Problem {
  const expected =
    fleets.length > 0 ? `a fleet of the environment: ${fleets.join(', ')}` : 'a fleet of the environment';
  const suggestion = nearest(name, fleets);
  return {
    path,
    found: `"${name}"`,
    expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

type Fault = Pick<Problem, 'found' | 'expected'>;

function faultsOf({ name, entrance }: ServersPlan, network: PlannedNetwork | undefined): readonly Fault[] {
  if (entrance === undefined)
    return [{ found: `"${name}", a fleet without a load balancer of its own`, expected: 'one that has one' }];
  if (entrance.public) {
    const found = `"${name}", whose load balancer is reached from the internet`;
    return [{ found, expected: 'one that the edge alone lets in: leave out loadBalancer.public of the fleet' }];
  }
  return network === undefined ? [] : [...gatewayFaults(name, network), ...blockFaults(name, entrance, network)];
}

/** The edge comes in only where the internet could; of a network that stands already nobody knows whether it can. */
function gatewayFaults(name: string, network: PlannedNetwork): readonly Fault[] {
  if (network.kind === 'existing' || network.standing.tiers.includes('public')) return [];
  const found = `"${name}", in a network without an internet gateway`;
  return [{ found, expected: 'a network that has one: public among its tiers, in which nothing has to stand' }];
}

/** It connects from addresses of the network. */
function blockFaults(name: string, { allowFrom }: Entrance, { cidr }: PlannedNetwork): readonly Fault[] {
  if (allowFrom === 'network' || allowFrom.some((block) => isWithin(cidr, block))) return [];
  const found = `"${name}", whose load balancer lets in ${allowFrom.join(', ')} and not the edge`;
  return [{ found, expected: `one that lets in its own network as well: add ${cidr} to loadBalancer.allowFrom` }];
}
