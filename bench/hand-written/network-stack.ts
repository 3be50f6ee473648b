import { Validations } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Environment } from './environments';
import { EnvironmentStack } from './environment-stack';
import { logGroup, logKey } from './keys';

/** Room for zones that are added later. */
const ZONE_SLOTS = 4;

/** Three tiers of subnets, NAT gateways, endpoints and flow logs. */
export class NetworkStack extends EnvironmentStack {
  readonly vpc: ec2.Vpc;
  readonly natGatewayIds: readonly string[];

  constructor(scope: Construct, environment: Environment) {
    super(scope, environment, 'network');
    const { cidr, zones, natGateways } = environment;
    const nat = ec2.NatProvider.gateway();
    this.vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr(cidr),
      availabilityZones: [...zones],
      reservedAzs: ZONE_SLOTS - zones.length,
      natGatewayProvider: nat,
      natGateways,
      restrictDefaultSecurityGroup: true,
      subnetConfiguration: [
        { name: 'public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 20, mapPublicIpOnLaunch: false },
        { name: 'private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
        { name: 'data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 20 },
      ],
    });
    this.natGatewayIds = nat.configuredGateways.map(({ gatewayId }) => gatewayId);
    Validations.of(this.vpc).acknowledge({
      id: 'CloudFormation-Validate::W3010',
      reason: 'Zones are written down, so that no subnet moves.',
    });
    this.addEndpoints(environment);
    const key = logKey(this, 'FlowLogKey', `Flow logs of ${environment.name}`, environment);
    this.vpc.addFlowLog('FlowLog', {
      destination: ec2.FlowLogDestination.toCloudWatchLogs(logGroup(this, 'FlowLogs', environment, key)),
    });
  }

  private addEndpoints({ interfaceEndpoints, cidr }: Environment): void {
    this.vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
    this.vpc.addGatewayEndpoint('DynamoDb', { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB });
    for (const service of interfaceEndpoints) {
      const endpoint = this.vpc.addInterfaceEndpoint(service, {
        service: new ec2.InterfaceVpcEndpointAwsService(service),
        subnets: { subnetGroupName: 'private' },
        open: false,
      });
      endpoint.connections.allowDefaultPortFrom(ec2.Peer.ipv4(cidr), 'HTTPS from the network');
    }
  }
}
