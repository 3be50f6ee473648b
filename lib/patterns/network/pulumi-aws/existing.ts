import { output, type Input, type Output } from '@pulumi/pulumi';
import type { Tier } from '../props';

/** A subnet that other patterns stand in. */
export interface ISubnet {
  readonly id: Output<string>;
  /** Name of its zone, e.g. `eu-west-1a`. */
  readonly availabilityZone: Output<string>;
}

/** A network that other patterns stand in: a new one, or one that stands already. */
export interface INetwork {
  readonly vpcId: Output<string>;
  /** IPv4 block of the network. */
  readonly cidr: Output<string>;
  /**
   * Subnets of a tier, in zone order.
   * @throws Error when the network has none in that tier
   */
  subnets(tier: Tier): readonly ISubnet[];
  /**
   * The subnet of a tier in one zone, for what stays in its zone: a volume, a server that keeps its data.
   * @param zone - counted from 0
   * @throws Error when the network has none there
   */
  subnet(tier: Tier, zone: number): ISubnet;
}

/** A network that exists already. How many zones and tiers it has is plain; the names of all may be outputs. */
export interface ExistingNetworkArgs {
  readonly vpcId: Input<string>;
  readonly cidr: Input<string>;
  /** Availability Zones that the subnets are in, by name, in order. */
  readonly availabilityZones: readonly Input<string>[];
  /** Subnet IDs by tier, each list as long as `availabilityZones`. */
  readonly subnets: Readonly<Partial<Record<Tier, readonly Input<string>[]>>>;
}

/** A network that is described by its IDs; nothing is looked up. */
export function existingNetwork({ vpcId, cidr, availabilityZones, subnets }: ExistingNetworkArgs): INetwork {
  const tiers = new Map(
    Object.entries(subnets).map(([tier, ids]) => [
      tier,
      ids.map((id, zone) => ({ id: output(id), availabilityZone: output(availabilityZones[zone] ?? '') })),
    ]),
  );
  return networkOf({ vpcId: output(vpcId), cidr: output(cidr), tiers, called: 'the existing network' });
}

/** What a network is made of for those who stand in it. */
export interface NetworkParts extends Pick<INetwork, 'vpcId' | 'cidr'> {
  readonly tiers: ReadonlyMap<string, readonly ISubnet[]>;
  /** What messages call it. */
  readonly called: string;
}

export function networkOf({ vpcId, cidr, tiers, called }: NetworkParts): INetwork {
  const subnets = (tier: Tier): readonly ISubnet[] => {
    const found = tiers.get(tier) ?? [];
    if (found.length > 0) return found;
    throw new Error(`${called} has no ${tier} subnets; name them, or choose another tier`);
  };
  return {
    vpcId,
    cidr,
    subnets,
    subnet(tier, zone) {
      const all = subnets(tier);
      const found = all[zone];
      if (found) return found;
      throw new Error(`${called} has no ${tier} subnet in zone ${zone}; its zones are 0 to ${all.length - 1}`);
    },
  };
}
