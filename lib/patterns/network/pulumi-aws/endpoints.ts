import { SecurityGroup, VpcEndpoint } from '@pulumi/aws/ec2';
import { SecurityGroupIngressRule } from '@pulumi/aws/vpc';
import { interpolate, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import type { GatewayEndpoint, InterfaceEndpoint } from '../aws';
import type { LaidSubnet } from './subnets';

const HTTPS = 443;

/** What endpoints stand among. */
export interface EndpointParts {
  readonly vpcId: Input<string>;
  readonly region: Input<string>;
  /** IPv4 block of the network. */
  readonly cidr: string;
  readonly subnets: readonly LaidSubnet[];
  readonly tags: (name: string) => Record<string, string>;
}

/** In the routes of every subnet, those included that are draining: it serves what still stands in them. */
export function gatewayEndpoint(
  name: string,
  { service }: GatewayEndpoint,
  { vpcId, region, subnets, tags }: EndpointParts,
  options: CustomResourceOptions,
): VpcEndpoint {
  const endpointName = `${name}-gateway-${service}`;
  return new VpcEndpoint(
    endpointName,
    {
      vpcId,
      vpcEndpointType: 'Gateway',
      serviceName: serviceName(service, region),
      routeTableIds: subnets.map(({ routeTable }) => routeTable.id),
      tags: tags(endpointName),
    },
    options,
  );
}

/** In the subnets of a tier, behind a security group that lets the network in. */
export function interfaceEndpoint(
  name: string,
  { service, tier }: InterfaceEndpoint,
  { vpcId, region, cidr, subnets, tags }: EndpointParts,
  options: CustomResourceOptions,
): VpcEndpoint {
  const endpointName = `${name}-interface-${service}`;
  const group = new SecurityGroup(
    endpointName,
    { vpcId, description: `Endpoint of ${service}`, tags: tags(endpointName) },
    options,
  );
  new SecurityGroupIngressRule(
    `${endpointName}-https`,
    {
      securityGroupId: group.id,
      description: 'HTTPS from the network',
      ipProtocol: 'tcp',
      fromPort: HTTPS,
      toPort: HTTPS,
      cidrIpv4: cidr,
      tags: tags(`${endpointName}-https`),
    },
    options,
  );
  return new VpcEndpoint(
    endpointName,
    {
      vpcId,
      vpcEndpointType: 'Interface',
      serviceName: serviceName(service, region),
      subnetIds: subnets
        .filter(({ planned }) => planned.tier === tier && !planned.draining)
        .map(({ subnet }) => subnet.id),
      securityGroupIds: [group.id],
      privateDnsEnabled: true,
      tags: tags(endpointName),
    },
    options,
  );
}

function serviceName(service: string, region: Input<string>): Input<string> {
  return interpolate`com.amazonaws.${region}.${service}`;
}
