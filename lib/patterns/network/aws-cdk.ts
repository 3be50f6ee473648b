import { Fn, RemovalPolicy, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { awsAlarms } from '../../clouds/aws/signals';
import { PATTERN_TAG } from '../../profile/tags';
import { encryptionKey, letLogsUse } from '../../engines/aws-cdk/encryption-key';
import { accept } from '../../engines/aws-cdk/exceptions';
import { retentionOf } from '../../engines/aws-cdk/log-retention';
import { contextOf } from '../../engines/aws-cdk/context';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../engines/aws-cdk/watched';
import { natKey } from './alarms';
import { FIXED_ZONE, FLOW_LOG_OPTIONS, OWN_POLICY, PUBLIC_ROUTE, ROUTE_TABLES_UNKNOWN } from './exceptions';
import { natGateways, planNetwork, type NetworkPlan } from './plan';
import type { ExistingNetworkProps, NetworkProps, Tier } from './props';

export type { NetworkProps, ExistingNetworkProps };

/** A network that other patterns stand in: made by {@link Network}, or there before us. */
export interface INetwork {
  readonly vpc: ec2.IVpc;
  /** IPv4 block of the network. */
  readonly cidr: string;
  /**
   * Subnets of a tier.
   * @throws Error when the network has none in that tier
   */
  subnets(tier: Tier): ec2.SubnetSelection;
}

/** A VPC laid out by a {@link NetworkPlan}: tiers of subnets whose blocks never move, ways out, endpoints, flow logs. */
export class Network extends Construct implements INetwork, IWatched {
  /** A VPC that is already in the program, with the subnets that each tier uses. */
  static fromVpc(vpc: ec2.IVpc, tiers: Partial<Record<Tier, ec2.SubnetSelection>> = tiersOf(vpc)): INetwork {
    return {
      vpc,
      get cidr() {
        return vpc.vpcCidrBlock;
      },
      subnets: (tier) => tiers[tier] ?? missing(tier, vpc.node.path),
    };
  }

  /** A VPC that exists in the account, described by its IDs; nothing is looked up. */
  static fromAttributes(scope: Construct, id: string, props: ExistingNetworkProps): INetwork {
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
    return Network.fromVpc(vpc);
  }

  readonly vpc: ec2.Vpc;
  readonly cidr: string;
  readonly plan: NetworkPlan;
  readonly watchName = 'network';
  readonly alarms: readonly BoundAlarm[];

  constructor(scope: Construct, id: string, props: NetworkProps) {
    super(scope, id);
    this.plan = planNetwork(props, contextOf(this));
    this.cidr = this.plan.cidr;
    const nat = ec2.NatProvider.gateway();
    this.vpc = this.layVpc(nat);
    this.acceptExceptions();
    this.addEndpoints();
    this.addFlowLogs();
    this.alarms = bindAlarms(
      awsAlarms(this.plan.alarms),
      Object.fromEntries(nat.configuredGateways.map(({ gatewayId }, at) => [natKey(at), gatewayId])),
    );
    Tags.of(this).add(PATTERN_TAG, 'network');
  }

  subnets(tier: Tier): ec2.SubnetSelection {
    return this.plan.tiers.includes(tier) ? { subnetGroupName: tier } : missing(tier, this.node.path);
  }

  private layVpc(nat: ec2.NatProvider): ec2.Vpc {
    const { plan } = this;
    return new ec2.Vpc(this, 'Resource', {
      ipAddresses: plannedAddresses(plan),
      availabilityZones: plan.zoneNames ? [...plan.zoneNames] : zonesAtDeployment(plan.zones),
      natGatewayProvider: nat,
      natGateways: natGateways(plan.egress, plan.zones),
      restrictDefaultSecurityGroup: true,
      subnetConfiguration: plan.tiers.map((tier) => ({
        name: tier,
        subnetType: subnetType(tier, plan),
        ...(tier === 'public' && { mapPublicIpOnLaunch: false }),
      })),
    });
  }

  private acceptExceptions(): void {
    const { publicSubnets, privateSubnets, isolatedSubnets } = this.vpc;
    for (const subnet of publicSubnets) accept(subnet, PUBLIC_ROUTE);
    if (!this.plan.zoneNames) return;
    for (const subnet of [...publicSubnets, ...privateSubnets, ...isolatedSubnets]) accept(subnet, FIXED_ZONE);
  }

  private addEndpoints(): void {
    const gateways = { s3: ec2.GatewayVpcEndpointAwsService.S3, dynamodb: ec2.GatewayVpcEndpointAwsService.DYNAMODB };
    for (const service of this.plan.gatewayEndpoints) {
      this.vpc.addGatewayEndpoint(`Gateway-${service}`, { service: gateways[service] });
    }
    for (const service of this.plan.interfaceEndpoints) {
      const endpoint = this.vpc.addInterfaceEndpoint(`Interface-${service}`, {
        service: new ec2.InterfaceVpcEndpointAwsService(service),
        subnets: this.subnets(this.plan.tiers.includes('private') ? 'private' : 'data'),
        privateDnsEnabled: true,
        open: false,
      });
      endpoint.connections.allowDefaultPortFrom(ec2.Peer.ipv4(this.plan.cidr), 'HTTPS from the network');
    }
  }

  private addFlowLogs(): void {
    const { retentionDays, customerKey, retain } = this.plan.flowLogs;
    const key = customerKey
      ? encryptionKey(this, 'LogKey', { purpose: `Flow logs of ${this.node.path}`, retain })
      : undefined;
    if (key) letLogsUse(key);
    const logGroup = new logs.LogGroup(this, 'FlowLogGroup', {
      retention: retentionOf(retentionDays),
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(key && { encryptionKey: key }),
    });
    const destination = ec2.FlowLogDestination.toCloudWatchLogs(logGroup);
    accept(this.vpc.addFlowLog('FlowLog', { destination }), OWN_POLICY, ...FLOW_LOG_OPTIONS);
  }
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

/** Tiers that a VPC has by what its subnets can reach. */
function tiersOf(vpc: ec2.IVpc): Partial<Record<Tier, ec2.SubnetSelection>> {
  return {
    ...(vpc.publicSubnets.length > 0 && { public: { subnets: vpc.publicSubnets } }),
    ...(vpc.privateSubnets.length > 0 && { private: { subnets: vpc.privateSubnets } }),
    ...(vpc.isolatedSubnets.length > 0 && { data: { subnets: vpc.isolatedSubnets } }),
  };
}

function missing(tier: Tier, path: string): never {
  throw new Error(`network ${path} has no ${tier} subnets; name them, or choose another tier`);
}
