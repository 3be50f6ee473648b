import type { LogGroup } from '@pulumi/aws/cloudwatch';
import {
  DefaultSecurityGroup,
  Vpc,
  type InternetGateway,
  type NatGateway,
  type RouteTable,
  type VpcEndpoint,
} from '@pulumi/aws/ec2';
import { output, type ComponentResourceOptions, type Output } from '@pulumi/pulumi';
import { leaving } from '../../../engines/pulumi-aws/lasting';
import { Location } from '../../../engines/pulumi-aws/location';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import { natKey } from '../alarms';
import { passedNetwork } from '../asked';
import { awsNewNetwork } from '../aws';
import { planNetwork, type NetworkPlan } from '../plan';
import type { NamedZones, NetworkProps, Tier } from '../props';
import { gatewayEndpoint, interfaceEndpoint } from './endpoints';
import { existingNetwork, networkOf, type ExistingNetworkArgs, type INetwork, type ISubnet } from './existing';
import { addFlowLogs } from './flow-logs';
import { leadOut } from './routes';
import { laySubnets } from './subnets';

export type { ExistingNetworkArgs, INetwork, ISubnet };

/** What {@link Network} is made from: what is asked of it, or a plan that is made already. */
export type NetworkArgs = (NetworkProps | PlannedNetworkArgs) & PatternArgs;

/** A plan that is made already, and what it does not hold: the names of its zones. */
export interface PlannedNetworkArgs extends NamedZones {
  readonly plan: NetworkPlan;
}

/** A VPC laid out by a {@link NetworkPlan}: tiers of subnets whose blocks never move, outbound internet, endpoints, flow logs. */
export class Network extends PatternComponent implements INetwork, IWatched {
  /** A VPC that stands already, described by its IDs; nothing is looked up. */
  static fromAttributes(args: ExistingNetworkArgs): INetwork {
    return existingNetwork(args);
  }

  readonly plan: NetworkPlan;
  readonly vpc: Vpc;
  readonly vpcId: Output<string>;
  readonly cidr: Output<string>;
  /** One for each subnet that stands, in address order. */
  readonly routeTables: readonly RouteTable[];
  /** @default - it has no public tier */
  readonly internetGateway?: InternetGateway;
  readonly natGateways: readonly NatGateway[];
  readonly endpoints: readonly VpcEndpoint[];
  readonly flowLogGroup: LogGroup;
  readonly watchName = 'network';
  readonly alarms: readonly BoundAlarm[];

  private readonly placed: INetwork;

  /** @throws InputError with everything in the args that cannot be had */
  constructor(name: string, args: NetworkArgs, options?: ComponentResourceOptions) {
    super('groundplan:network:Network', name, args, options);
    const plan = 'plan' in args ? args.plan : planNetwork(args, this.context);
    const words = awsNewNetwork(plan, this.context.places.home, 'plan' in args ? args : passedNetwork(args));
    const below = { parent: this };
    const tags = (Name: string): Record<string, string> => this.tags(this.watchName, { Name });
    const location = new Location(this, this.context.places.home);

    this.plan = plan;
    this.vpc = new Vpc(
      `${name}-vpc`,
      { cidrBlock: plan.cidr, enableDnsHostnames: true, enableDnsSupport: true, tags: tags(name) },
      { ...below, ...leaving(plan.retain) },
    );
    const vpcId = this.vpc.id;
    new DefaultSecurityGroup(`${name}-default`, { vpcId, tags: tags(`${name}-default`) }, below);
    const subnets = laySubnets(name, { vpcId, plan, words, tags }, below);
    const { internetGateway, natGateways } = leadOut(name, { vpcId, plan, subnets, tags }, below);
    const endpointParts = { vpcId, region: location.region, cidr: plan.cidr, subnets, tags };
    this.endpoints = words.endpoints.map((endpoint) =>
      endpoint.kind === 'gateway'
        ? gatewayEndpoint(name, endpoint, endpointParts, below)
        : interfaceEndpoint(name, endpoint, endpointParts, below),
    );
    this.flowLogGroup = addFlowLogs(name, { vpcId, plan, words, location, tags: tags(name) }, below);

    this.vpcId = vpcId;
    this.cidr = this.vpc.cidrBlock;
    this.routeTables = subnets.map(({ routeTable }) => routeTable);
    if (internetGateway) this.internetGateway = internetGateway;
    this.natGateways = natGateways;
    const inUse = subnets.filter(({ planned }) => !planned.draining);
    const tiers = new Map(
      plan.tiers.map((tier) => [
        tier,
        inUse.filter(({ planned }) => planned.tier === tier).map(({ subnet }) => subnet),
      ]),
    );
    this.placed = networkOf({ vpcId, cidr: this.cidr, tiers, called: `network ${name}` });
    this.alarms = bindAlarms(words.alarms, Object.fromEntries(natGateways.map(({ id }, at) => [natKey(at), id])));
    this.registerOutputs({
      vpcId,
      cidr: this.cidr,
      subnetIds: Object.fromEntries([...tiers].map(([tier, all]) => [tier, all.map(({ id }) => id)])),
      natGatewayIds: output(natGateways.map(({ id }) => id)),
      flowLogGroupName: this.flowLogGroup.name,
    });
  }

  subnets(tier: Tier): readonly ISubnet[] {
    return this.placed.subnets(tier);
  }

  subnet(tier: Tier, zone: number): ISubnet {
    return this.placed.subnet(tier, zone);
  }

  /**
   * The route table of a subnet that stands, those included that are draining.
   * @param zone - counted from 0
   * @throws Error when the network has no subnet there
   */
  routeTable(tier: Tier, zone: number): RouteTable {
    const found =
      this.routeTables[this.plan.subnets.findIndex((subnet) => subnet.tier === tier && subnet.zone === zone)];
    if (found) return found;
    throw new Error(`the network has no ${tier} subnet in zone ${zone}`);
  }
}
