import { Fn, RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { AwsNetwork } from '../aws';
import { FIXED_ZONE, PUBLIC_ROUTE } from '../exceptions';
import type { NetworkPlan } from '../plan';
import type { Tier } from '../props';

/** A VPC with the subnets of a plan. The NAT provider learns of its gateways. */
export function layVpc(
  scope: Construct,
  plan: NetworkPlan,
  { zoneNames }: AwsNetwork,
  natGatewayProvider: ec2.NatProvider,
): ec2.Vpc {
  const vpc = new ec2.Vpc(scope, 'Resource', {
    ipAddresses: plannedAddresses(plan),
    availabilityZones: zoneNames ? [...zoneNames] : zonesAtDeployment(plan.zones),
    natGatewayProvider,
    natGateways: plan.natGateways,
    restrictDefaultSecurityGroup: true,
    subnetConfiguration: plan.tiers.map((tier) => ({
      name: tier,
      subnetType: subnetType(tier, plan),
      ...(tier === 'public' && { mapPublicIpOnLaunch: false }),
    })),
  });
  const { publicSubnets, privateSubnets, isolatedSubnets } = vpc;
  for (const subnet of publicSubnets) accept(subnet, PUBLIC_ROUTE);
  for (const subnet of [...publicSubnets, ...privateSubnets, ...isolatedSubnets]) {
    if (zoneNames) accept(subnet, FIXED_ZONE);
    else tellZoneByItself(subnet);
  }
  if (plan.retain) retain(vpc);
  return vpc;
}

/** A first deployment that fails can still be rolled back. */
function retain(vpc: ec2.Vpc): void {
  for (const one of [vpc, ...vpc.publicSubnets, ...vpc.privateSubnets, ...vpc.isolatedSubnets]) {
    one.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }
}

/** The list that Fn::GetAZs gives may differ by the time that somebody else asks: a zone that it gave is read from its subnet. */
function tellZoneByItself(subnet: ec2.ISubnet): void {
  if (subnet instanceof ec2.Subnet) Object.assign(subnet, { availabilityZone: subnet.subnetAvailabilityZone });
}

/** Gives the CDK's Vpc the blocks of the plan instead of letting it count them out. */
function plannedAddresses(plan: NetworkPlan): ec2.IIpAddresses {
  return {
    allocateVpcCidr: () => ({ cidrBlock: plan.cidr }),
    allocateSubnetsCidr: () => ({ allocatedSubnets: plan.subnets.map(({ cidr }) => ({ cidr })) }),
  };
}

function subnetType(tier: Tier, { egress }: NetworkPlan): ec2.SubnetType {
  if (tier === 'public') return ec2.SubnetType.PUBLIC;
  return tier === 'private' && egress !== 'none' ? ec2.SubnetType.PRIVATE_WITH_EGRESS : ec2.SubnetType.PRIVATE_ISOLATED;
}

function zonesAtDeployment(count: number): string[] {
  return Array.from({ length: count }, (_, at) => Fn.select(at, Fn.getAzs()));
}
