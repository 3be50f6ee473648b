import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeFlowLogsCommand,
  DescribeNatGatewaysCommand,
  DescribeRouteTablesCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  type RouteTable,
  type Subnet,
} from '@aws-sdk/client-ec2';
import { awsNewNetwork } from '../../lib/patterns/network/aws';
import type { NetworkPlan } from '../../lib/patterns/network/plan';
import { given, type Account } from './account';

/** What can be seen of a network from outside: the same for a plan and for what stands in an account. */
export interface NetworkFacts {
  readonly cidr: string;
  /** In address order. */
  readonly subnets: readonly SubnetFacts[];
  /** The zone of each NAT gateway. */
  readonly natGateways: readonly string[];
  /** Services reached by endpoints, with the number of route tables or subnets that lead there. */
  readonly endpoints: Readonly<Record<string, number>>;
  readonly flowLogs: { readonly of: string; readonly retentionDays: number };
}

interface SubnetFacts {
  readonly cidr: string;
  readonly zone: string;
  /** Where traffic to the internet goes. */
  readonly wayOut: string;
  readonly publicAddresses: boolean;
}

export function plannedNetwork(plan: NetworkPlan, region: string): NetworkFacts {
  const words = awsNewNetwork(plan, { region });
  const zones = given(words.zoneNames);
  const natZones = zones.slice(0, plan.natGateways);
  const wayOut = {
    public: () => 'internet gateway',
    private: (zone: string) => throughNat(natZones.includes(zone) ? zone : natZones[0]),
    data: () => 'none',
  };
  return {
    cidr: plan.cidr,
    subnets: plan.subnets.map(({ tier, zone, cidr }) => {
      const name = given(zones[zone]);
      return { cidr, zone: name, wayOut: wayOut[tier](name), publicAddresses: false };
    }),
    natGateways: natZones,
    endpoints: Object.fromEntries(
      words.endpoints.map(({ kind, service }) => [
        serviceName(region, service),
        kind === 'gateway' ? plan.subnets.length : plan.zones,
      ]),
    ),
    flowLogs: { of: 'ALL', retentionDays: words.flowLogRetentionDays },
  };
}

function throughNat(zone: string | undefined): string {
  return zone === undefined ? 'none' : `NAT gateway in ${zone}`;
}

export async function deployedNetwork(account: Account, cidr: string): Promise<NetworkFacts> {
  const { ec2 } = account;
  const { Vpcs: [vpc] = [] } = await ec2.send(new DescribeVpcsCommand({ Filters: [{ Name: 'cidr', Values: [cidr] }] }));
  const inVpc = { Filters: [{ Name: 'vpc-id', Values: [given(vpc?.VpcId)] }] };
  const { Subnets: subnets = [] } = await ec2.send(new DescribeSubnetsCommand(inVpc));
  const { RouteTables: tables = [] } = await ec2.send(new DescribeRouteTablesCommand(inVpc));
  const { NatGateways: nats = [] } = await ec2.send(new DescribeNatGatewaysCommand({ Filter: inVpc.Filters }));
  const { VpcEndpoints: endpoints = [] } = await ec2.send(new DescribeVpcEndpointsCommand(inVpc));
  const zoneOfSubnet = new Map(subnets.map((subnet) => [subnet.SubnetId, given(subnet.AvailabilityZone)]));
  const zoneOfNat = new Map(nats.map((nat) => [nat.NatGatewayId, given(zoneOfSubnet.get(nat.SubnetId))]));
  return {
    cidr: given(vpc?.CidrBlock),
    subnets: inAddressOrder(subnets).map((subnet) => ({
      cidr: given(subnet.CidrBlock),
      zone: given(subnet.AvailabilityZone),
      wayOut: wayOutOf(subnet, tables, zoneOfNat),
      publicAddresses: given(subnet.MapPublicIpOnLaunch),
    })),
    natGateways: [...zoneOfNat.values()].sort(),
    endpoints: Object.fromEntries(
      endpoints.map(({ ServiceName, VpcEndpointType, RouteTableIds = [], SubnetIds = [] }) => [
        given(ServiceName),
        VpcEndpointType === 'Gateway' ? RouteTableIds.length : SubnetIds.length,
      ]),
    ),
    flowLogs: await flowLogsOf(account, given(vpc?.VpcId)),
  };
}

function wayOutOf(subnet: Subnet, tables: readonly RouteTable[], zoneOfNat: Map<string | undefined, string>): string {
  const table = tables.find(({ Associations = [] }) =>
    Associations.some(({ SubnetId }) => SubnetId === subnet.SubnetId),
  );
  const route = table?.Routes?.find(({ DestinationCidrBlock }) => DestinationCidrBlock === '0.0.0.0/0');
  if (route?.NatGatewayId) return throughNat(zoneOfNat.get(route.NatGatewayId));
  return route?.GatewayId?.startsWith('igw-') ? 'internet gateway' : (route?.GatewayId ?? 'none');
}

async function flowLogsOf({ ec2, logs }: Account, vpcId: string): Promise<NetworkFacts['flowLogs']> {
  const { FlowLogs: [flowLog] = [] } = await ec2.send(
    new DescribeFlowLogsCommand({ Filter: [{ Name: 'resource-id', Values: [vpcId] }] }),
  );
  const { logGroups: [group] = [] } = await logs.send(
    new DescribeLogGroupsCommand({ logGroupNamePrefix: given(flowLog?.LogGroupName) }),
  );
  return { of: given(flowLog?.TrafficType), retentionDays: given(group?.retentionInDays) };
}

function inAddressOrder(subnets: readonly Subnet[]): readonly Subnet[] {
  const order = ({ CidrBlock }: Subnet): number =>
    given(CidrBlock)
      .split(/[./]/)
      .reduce((sum, part) => sum * 256 + Number(part), 0);
  return [...subnets].sort((one, other) => order(one) - order(other));
}

function serviceName(region: string, service: string): string {
  return `com.amazonaws.${region}.${service}`;
}
