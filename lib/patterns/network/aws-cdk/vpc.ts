import { Fn, RemovalPolicy, Tags, type Resource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { identify } from '../../../engines/aws-cdk/identity';
import type { AwsNetwork } from '../aws';
import { FIXED_ZONE, PUBLIC_ROUTE } from '../exceptions';
import type { NetworkPlan, PlannedSubnet } from '../plan';
import type { Tier } from '../props';

/** On subnets that are draining: it shows in consoles, and makes CloudFormation take note that they are not retained any longer. */
const DRAINING_TAG = 'draining';

/** A VPC with the subnets of a plan. The NAT provider learns of its gateways. */
export function layVpc(
  scope: Construct,
  plan: NetworkPlan,
  { zoneNames }: AwsNetwork,
  natGatewayProvider: ec2.NatProvider,
): ec2.Vpc {
  const vpc = new ec2.Vpc(scope, 'Resource', {
    ipAddresses: plannedAddresses(plan),
    availabilityZones: zoneNames ? [...zoneNames] : zonesAtDeployment(plan.standing.zones),
    natGatewayProvider,
    natGateways: plan.natGateways,
    restrictDefaultSecurityGroup: true,
    subnetConfiguration: plan.standing.tiers.map((tier) => ({
      name: tier,
      subnetType: subnetType(tier, plan),
      ...(tier === 'public' && { mapPublicIpOnLaunch: false }),
    })),
  });
  identify(vpc, plan.cidr);
  for (const { tier, zone, cidr, draining } of plan.subnets) {
    const subnet = subnetOf(vpc, { tier, zone });
    const zoneName = zoneNames?.[zone];
    identify(subnet, [cidr, ...(zoneName === undefined ? [] : [zoneName])].join(' '));
    if (tier === 'public') accept(subnet, PUBLIC_ROUTE);
    if (zoneName === undefined) tellZoneByItself(subnet);
    else accept(subnet, FIXED_ZONE);
    if (draining)
      Tags.of(subnet).add(DRAINING_TAG, 'true', { includeResourceTypes: [ec2.CfnSubnet.CFN_RESOURCE_TYPE_NAME] });
    else if (plan.retain) retain(subnet);
  }
  if (plan.retain) retain(vpc);
  return vpc;
}

/** From here on whoever is given the VPC finds the subnets in use alone. */
export function hideDraining(vpc: ec2.Vpc, { subnets, zones }: NetworkPlan): void {
  const hidden = new Set<ec2.ISubnet>(
    subnets.filter(({ draining }) => draining).map((planned) => subnetOf(vpc, planned)),
  );
  for (const group of [vpc.publicSubnets, vpc.privateSubnets, vpc.isolatedSubnets]) {
    group.splice(0, group.length, ...group.filter((subnet) => !hidden.has(subnet)));
  }
  vpc.availabilityZones.splice(zones);
}

/** The CDK's Vpc counts the subnets of each tier from 1, so that one more or less renames none. */
function subnetOf(vpc: ec2.Vpc, { tier, zone }: Pick<PlannedSubnet, 'tier' | 'zone'>): ec2.Subnet {
  const id = `${tier}Subnet${zone + 1}`;
  const subnet = vpc.node.tryFindChild(id);
  if (subnet instanceof ec2.Subnet) return subnet;
  throw new Error(`${vpc.node.path} has no ${id}`);
}

/** A first deployment that fails can still be rolled back. */
function retain(resource: Resource): void {
  resource.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
}

/** The list that Fn::GetAZs gives may differ by the time that somebody else asks: a zone that it gave is read from its subnet. */
function tellZoneByItself(subnet: ec2.Subnet): void {
  Object.assign(subnet, { availabilityZone: subnet.subnetAvailabilityZone });
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
