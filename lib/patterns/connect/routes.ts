import type { NetworkPlan } from '../network/network-plan';
import type { Tier } from '../network/props';
import type { SubnetRoute } from './connect-plan';

/** Where routes of a tier lead. */
export interface Leads {
  /** What the block is known by in the IDs of routes. */
  readonly called: string;
  readonly destination: string;
  /** Environment whose connection is taken. */
  readonly by: string;
}

/** Routes of all subnets of some tiers, those included that are draining: what still stands in them is still connected. */
export function routesOf(
  { subnets }: Pick<NetworkPlan, 'subnets'>,
  ways: Readonly<Partial<Record<Tier, readonly Leads[]>>>,
): readonly SubnetRoute[] {
  return subnets.flatMap(({ tier, zone }) =>
    (ways[tier] ?? []).map(({ called, destination, by }) => ({
      id: `${tier}-${zone + 1}-to-${called}`,
      tier,
      zone,
      destination,
      by,
    })),
  );
}
