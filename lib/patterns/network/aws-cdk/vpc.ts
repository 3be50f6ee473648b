import { Fn, Lazy, RemovalPolicy, Stack, Tags, Token, type Resource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { identify, keepOutput } from '../../../engines/aws-cdk/identity';
import type { AwsNetwork } from '../aws';
import { FIXED_ZONE, FUNCTION_OF_THE_CDK, PUBLIC_ROUTE } from '../exceptions';
import type { NetworkPlan, PlannedSubnet } from '../plan';
import type { Tier } from '../props';

/** On subnets that are draining: it shows in consoles, and their deletion policy does not change alone, which CloudFormation may pass over. */
const DRAINING_TAG = 'draining';

/** A VPC with the subnets of a plan. The NAT provider learns of its gateways. */
export function layVpc(
  scope: Construct,
  plan: NetworkPlan,
  { zoneNames, zoneIds }: AwsNetwork,
  natGatewayProvider: ec2.NatProvider,
): ec2.Vpc {
  const vpc = new ec2.Vpc(scope, 'Resource', {
    ipAddresses: plannedAddresses(plan),
    availabilityZones: (zoneNames ?? zoneIds)?.map(unread) ?? zonesAtDeployment(plan.standing.zones),
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
  acceptFunction(vpc);
  for (const { tier, zone, cidr, draining } of plan.subnets) {
    const subnet = subnetOf(vpc, { tier, zone });
    identify(subnet, [cidr, ...(zoneNames ?? zoneIds ?? []).slice(zone, zone + 1)].join(' '));
    if (tier === 'public') accept(subnet.node.findChild('DefaultRoute'), PUBLIC_ROUTE);
    if (zoneNames) accept(subnet, FIXED_ZONE);
    tellZone(subnet, { name: zoneNames?.[zone], id: zoneIds?.[zone] });
    if (draining) drain(subnet);
    else if (plan.retain) retain(subnet);
  }
  if (plan.retain) retain(vpc);
  return vpc;
}

/** From here on whoever is given the VPC finds the subnets in use alone, and the names of their zones. */
export function hideDraining(vpc: ec2.Vpc, plan: NetworkPlan): void {
  const inUse = plan.subnets.filter(({ draining }) => !draining);
  const shown = new Set<ec2.ISubnet>(inUse.map((planned) => subnetOf(vpc, planned)));
  for (const group of [vpc.publicSubnets, vpc.privateSubnets, vpc.isolatedSubnets]) {
    group.splice(0, Infinity, ...group.filter((subnet) => shown.has(subnet)));
  }
  const onePerZone = inUse.filter(({ tier }) => tier === plan.tiers[0]);
  const names = onePerZone.map((planned) => subnetOf(vpc, planned).availabilityZone);
  vpc.availabilityZones.splice(0, Infinity, ...names);
}

/** The CDK's Vpc counts the subnets of each tier from 1, so that one more or less renames none. */
export function subnetOf(vpc: ec2.IVpc, { tier, zone }: Pick<PlannedSubnet, 'tier' | 'zone'>): ec2.Subnet {
  const id = `${tier}Subnet${zone + 1}`;
  const subnet = vpc.node.tryFindChild(id);
  if (subnet instanceof ec2.Subnet) return subnet;
  throw new Error(`${vpc.node.path} has no ${id}`);
}

/** What stood in it may be rolled back to it until it goes. */
function drain(subnet: ec2.Subnet): void {
  Tags.of(subnet).add(DRAINING_TAG, 'true', { includeResourceTypes: [ec2.CfnSubnet.CFN_RESOURCE_TYPE_NAME] });
  keepOutput(subnet, 'DrainingId', subnet.subnetId);
  if (Token.isUnresolved(subnet.availabilityZone)) keepOutput(subnet, 'DrainingZone', subnet.availabilityZone);
}

/** The CDK empties the default security group by a function that all networks of a stack share. */
function acceptFunction(vpc: ec2.Vpc): void {
  const provider = Stack.of(vpc).node.tryFindChild('Custom::VpcRestrictDefaultSGCustomResourceProvider');
  const handler = provider?.node.tryFindChild('Handler');
  if (handler) accept(handler, FUNCTION_OF_THE_CDK);
}

/** A first deployment that fails can still be rolled back. */
function retain(resource: Resource): void {
  resource.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
}

/** The CDK holds zones that it can read to those that the stack tells, and an account may have others. */
function unread(zone: string): string {
  return Lazy.string({ produce: () => zone });
}

/**
 * Where the name of the zone is not known it is read from the subnet: an ID is no name, and the list that Fn::GetAZs gives may differ by
 * the time that somebody else asks.
 */
function tellZone(subnet: ec2.Subnet, { name, id }: Readonly<Record<'name' | 'id', string | undefined>>): void {
  Object.assign(subnet, { availabilityZone: name ?? subnet.subnetAvailabilityZone });
  const resource = subnet.node.defaultChild;
  if (id === undefined || !(resource instanceof ec2.CfnSubnet)) return;
  resource.availabilityZone = undefined;
  resource.availabilityZoneId = id;
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
