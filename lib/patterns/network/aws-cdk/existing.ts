import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { ROUTE_TABLES_UNKNOWN } from '../exceptions';
import type { ExistingNetworkProps, Tier } from '../props';

/** A network that other patterns stand in: a new one, or one that stands already. */
export interface INetwork {
  readonly vpc: ec2.IVpc;
  /** IPv4 block of the network. */
  readonly cidr: string;
  /**
   * Subnets of a tier.
   * @throws Error when the network has none in that tier
   */
  subnets(tier: Tier): ec2.SubnetSelection;
  /**
   * The subnet of a tier in one zone, for what stays in its zone: a volume, a server that keeps its data. Its `availabilityZone` is a
   * name where the zone is known by its letter, and else an attribute that is known at deployment.
   * @param zone - counted from 0
   * @throws Error when the network has none there
   */
  subnet(tier: Tier, zone: number): ec2.ISubnet;
}

/** Subnets of a VPC by tier. */
export type SubnetsByTier = Readonly<Partial<Record<Tier, ec2.SubnetSelection>>>;

export function networkOf(vpc: ec2.IVpc, tiers: SubnetsByTier): INetwork {
  return {
    vpc,
    get cidr() {
      return vpc.vpcCidrBlock;
    },
    subnets: (tier) => tiers[tier] ?? missing(tier, vpc.node.path),
    subnet(tier, zone) {
      const { subnets } = vpc.selectSubnets(this.subnets(tier));
      return inZone(onePerZone(subnets), { tier, zone, path: vpc.node.path });
    },
  };
}

/** The first subnet of each zone: a VPC that others made may have several. */
function onePerZone(subnets: readonly ec2.ISubnet[]): readonly ec2.ISubnet[] {
  const zones = subnets.map(({ availabilityZone }) => availabilityZone);
  return subnets.filter((_, at) => zones.indexOf(zones[at] ?? '') === at);
}

/** A VPC that is described by its IDs; nothing is looked up. */
export function vpcFromAttributes(scope: Construct, id: string, props: ExistingNetworkProps): ec2.IVpc {
  const { vpcId, cidr, availabilityZones, subnets } = props;
  const vpc = ec2.Vpc.fromVpcAttributes(scope, id, {
    vpcId,
    vpcCidrBlock: cidr,
    availabilityZones: [...availabilityZones],
    ...(subnets.public && { publicSubnetIds: [...subnets.public] }),
    ...(subnets.private && { privateSubnetIds: [...subnets.private] }),
    ...(subnets.data && { isolatedSubnetIds: [...subnets.data] }),
  });
  accept(vpc, ROUTE_TABLES_UNKNOWN);
  return vpc;
}

/** Tiers by what the subnets of a VPC reach. */
export function tiersOf(vpc: ec2.IVpc): SubnetsByTier {
  return {
    ...(vpc.publicSubnets.length > 0 && { public: { subnets: vpc.publicSubnets } }),
    ...(vpc.privateSubnets.length > 0 && { private: { subnets: vpc.privateSubnets } }),
    ...(vpc.isolatedSubnets.length > 0 && { data: { subnets: vpc.isolatedSubnets } }),
  };
}

/** A tier's subnet in a zone, of those in zone order. */
export function inZone(
  subnets: readonly ec2.ISubnet[],
  { tier, zone, path }: { readonly tier: Tier; readonly zone: number; readonly path: string },
): ec2.ISubnet {
  const found = subnets[zone];
  if (found) return found;
  throw new Error(`network ${path} has no ${tier} subnet in zone ${zone}; its zones are 0 to ${subnets.length - 1}`);
}

export function missing(tier: Tier, path: string): never {
  throw new Error(`network ${path} has no ${tier} subnets; name them, or choose another tier`);
}
