import { Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import { natKey } from '../alarms';
import { passedNetwork } from '../asked';
import { awsNewNetwork, type GatewayEndpoint, type InterfaceEndpoint } from '../aws';
import { planNetwork, type NetworkPlan } from '../plan';
import type { ExistingNetworkProps, NamedZones, NetworkProps, Tier } from '../props';
import { inZone, missing, networkOf, tiersOf, vpcFromAttributes, type INetwork, type SubnetsByTier } from './existing';
import { addFlowLogs } from './flow-logs';
import { hideDraining, layVpc, subnetOf } from './vpc';

export type { ExistingNetworkProps, INetwork, NetworkProps, SubnetsByTier };

/** What {@link Network} is made from: what is asked of it, or a plan that is made already. */
export type NetworkConstructProps = NetworkProps | PlannedNetworkProps;

/** A plan that is made already, and what it does not hold: the names of its zones. */
export interface PlannedNetworkProps extends NamedZones {
  readonly plan: NetworkPlan;
}

/** A VPC laid out by a {@link NetworkPlan}: tiers of subnets whose blocks never move, outbound internet, endpoints, flow logs. */
export class Network extends Construct implements INetwork, IWatched {
  /** A VPC that is already in the program, with the subnets that each tier uses. */
  static fromVpc(vpc: ec2.IVpc, tiers: SubnetsByTier = tiersOf(vpc)): INetwork {
    return networkOf(vpc, tiers);
  }

  /** A VPC that exists in the account, described by its IDs; nothing is looked up. */
  static fromAttributes(scope: Construct, id: string, props: ExistingNetworkProps): INetwork {
    return Network.fromVpc(vpcFromAttributes(scope, id, props));
  }

  readonly vpc: ec2.IVpc;
  readonly cidr: string;
  readonly plan: NetworkPlan;
  readonly watchName = 'network';
  readonly alarms: readonly BoundAlarm[];

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: NetworkConstructProps) {
    super(scope, id);
    const context = contextOf(this);
    this.plan = 'plan' in props ? props.plan : planNetwork(props, context);
    this.cidr = this.plan.cidr;
    const words = awsNewNetwork(this.plan, context.places.home, 'plan' in props ? props : passedNetwork(props));
    const nat = ec2.NatProvider.gateway();
    const vpc = layVpc(this, this.plan, words, nat);
    this.vpc = vpc;
    // Gateways serve what still stands in draining subnets; interfaces leave them.
    for (const endpoint of words.endpoints) if (endpoint.kind === 'gateway') this.addGateway(endpoint);
    hideDraining(vpc, this.plan);
    for (const endpoint of words.endpoints) if (endpoint.kind === 'interface') this.addInterface(endpoint);
    addFlowLogs(this, vpc, this.plan, words);
    this.alarms = bindAlarms(
      words.alarms,
      Object.fromEntries(nat.configuredGateways.map(({ gatewayId }, at) => [natKey(at), gatewayId])),
    );
    Tags.of(this).add(PATTERN_TAG, 'network');
  }

  subnets(tier: Tier): ec2.SubnetSelection {
    return this.plan.tiers.includes(tier) ? { subnetGroupName: tier } : missing(tier, this.node.path);
  }

  subnet(tier: Tier, zone: number): ec2.ISubnet {
    const { subnets } = this.vpc.selectSubnets(this.subnets(tier));
    return inZone(subnets, { tier, zone, path: this.node.path });
  }

  /**
   * The route table of a subnet that stands, those included that are draining.
   * @param zone - counted from 0
   * @throws Error when the network has no subnet there
   */
  routeTableId(tier: Tier, zone: number): string {
    return subnetOf(this.vpc, { tier, zone }).routeTable.routeTableId;
  }

  private addGateway({ service }: GatewayEndpoint): void {
    this.vpc.addGatewayEndpoint(`Gateway-${service}`, { service: new ec2.GatewayVpcEndpointAwsService(service) });
  }

  private addInterface({ service, tier }: InterfaceEndpoint): void {
    const endpoint = this.vpc.addInterfaceEndpoint(`Interface-${service}`, {
      service: new ec2.InterfaceVpcEndpointAwsService(service),
      subnets: this.subnets(tier),
      privateDnsEnabled: true,
      open: false,
    });
    endpoint.connections.allowDefaultPortFrom(ec2.Peer.ipv4(this.cidr), 'HTTPS from the network');
  }
}
