import type { Template } from 'aws-cdk-lib/assertions';
import { nameOf, type Recorded } from '../../engines/pulumi-aws/fixture';

/** What a connection is, read back from what was rendered: the same for every engine. */
export interface Described {
  /** `destination`, as often as a subnet leads there, with what it leads to: a gateway or a peering. */
  readonly routes: readonly string[];
  /** Subnets that attachments stand in. */
  readonly attachedSubnets: readonly number[];
  /** `10.0.0.0/8 dropped`, of the tables of gateways. */
  readonly gatewayRoutes: readonly string[];
  readonly associations: number;
  readonly propagations: number;
  readonly gateways: readonly unknown[];
  readonly peerings: readonly string[];
  readonly published: readonly string[];
  readonly sharedWith: readonly unknown[];
  /** `domain at servers` */
  readonly domains: readonly string[];
  readonly lookedUpFrom: readonly number[];
  readonly rulesInUse: number;
  /** `udp 53 to block` */
  readonly openPorts: readonly string[];
}

type Inputs = Readonly<Record<string, unknown>>;

/** A connection as CloudFormation is told. */
export function describeTemplate(template: Template): Described {
  const all = (type: string): readonly Inputs[] =>
    Object.values(template.findResources(type) as Readonly<Record<string, { readonly Properties: Inputs }>>).map(
      ({ Properties }) => Properties,
    );
  return {
    routes: all('AWS::EC2::Route')
      .filter((route) => 'TransitGatewayId' in route || 'VpcPeeringConnectionId' in route)
      .map((route) => `${String(route.DestinationCidrBlock)} by ${'TransitGatewayId' in route ? 'gateway' : 'peering'}`)
      .toSorted(),
    attachedSubnets: all('AWS::EC2::TransitGatewayAttachment').map(({ SubnetIds }) => (SubnetIds as []).length),
    gatewayRoutes: all('AWS::EC2::TransitGatewayRoute')
      .map((route) => `${String(route.DestinationCidrBlock)} ${route.Blackhole === true ? 'dropped' : 'led on'}`)
      .toSorted(),
    associations: all('AWS::EC2::TransitGatewayRouteTableAssociation').length,
    propagations: all('AWS::EC2::TransitGatewayRouteTablePropagation').length,
    gateways: all('AWS::EC2::TransitGateway').map((gateway) => [
      gateway.AutoAcceptSharedAttachments,
      gateway.DefaultRouteTableAssociation,
      gateway.DefaultRouteTablePropagation,
      gateway.DnsSupport,
      gateway.VpnEcmpSupport,
      gateway.Description,
    ]),
    peerings: all('AWS::EC2::VPCPeeringConnection').map(({ PeerRegion = 'here' }) => String(PeerRegion)),
    published: all('AWS::SSM::Parameter')
      .map(({ Name }) => String(Name))
      .toSorted(),
    sharedWith: all('AWS::RAM::ResourceShare').flatMap(({ Principals }) => Principals as string[]),
    domains: all('AWS::Route53Resolver::ResolverRule').map(({ DomainName, TargetIps }) => {
      const targets = TargetIps as readonly { readonly Ip: string; readonly Port: string }[];
      return `${String(DomainName)} at ${targets.map(({ Ip, Port }) => `${Ip}:${Port}`).join(', ')}`;
    }),
    lookedUpFrom: all('AWS::Route53Resolver::ResolverEndpoint').map(({ IpAddresses }) => (IpAddresses as []).length),
    rulesInUse: all('AWS::Route53Resolver::ResolverRuleAssociation').length,
    openPorts: all('AWS::EC2::SecurityGroup')
      .flatMap(({ SecurityGroupEgress = [] }) => SecurityGroupEgress as readonly Inputs[])
      .map(({ IpProtocol, FromPort, CidrIp }) => `${String(IpProtocol)} ${String(FromPort)} to ${String(CidrIp)}`)
      .toSorted(),
  };
}

/** A connection as the Pulumi engine is told. */
export function describeRecording(made: Recorded): Described {
  const all = (type: string): readonly Inputs[] => made.ofType(`aws:${type}`).map(({ inputs }) => inputs);
  return {
    routes: made
      .ofType('aws:ec2/route:Route')
      .filter((route) => nameOf(route).startsWith('connect-'))
      .map(
        ({ inputs }) =>
          `${String(inputs.destinationCidrBlock)} by ${'transitGatewayId' in inputs ? 'gateway' : 'peering'}`,
      )
      .toSorted(),
    attachedSubnets: all('ec2transitgateway/vpcAttachment:VpcAttachment').map(
      ({ subnetIds }) => (subnetIds as []).length,
    ),
    gatewayRoutes: all('ec2transitgateway/route:Route')
      .map((route) => `${String(route.destinationCidrBlock)} ${route.blackhole === true ? 'dropped' : 'led on'}`)
      .toSorted(),
    associations: all('ec2transitgateway/routeTableAssociation:RouteTableAssociation').length,
    propagations: all('ec2transitgateway/routeTablePropagation:RouteTablePropagation').length,
    gateways: all('ec2transitgateway/transitGateway:TransitGateway').map((gateway) => [
      gateway.autoAcceptSharedAttachments,
      gateway.defaultRouteTableAssociation,
      gateway.defaultRouteTablePropagation,
      gateway.dnsSupport,
      gateway.vpnEcmpSupport,
      gateway.description,
    ]),
    peerings: all('ec2/vpcPeeringConnection:VpcPeeringConnection').map(({ peerRegion = 'here' }) => String(peerRegion)),
    published: all('ssm/parameter:Parameter')
      .map(({ name }) => String(name))
      .toSorted(),
    sharedWith: all('ram/principalAssociation:PrincipalAssociation').map(({ principal }) => principal),
    domains: all('route53/resolverRule:ResolverRule').map(({ domainName, targetIps }) => {
      const targets = targetIps as readonly { readonly ip: string; readonly port: number }[];
      return `${String(domainName)} at ${targets.map(({ ip, port }) => `${ip}:${port}`).join(', ')}`;
    }),
    lookedUpFrom: all('route53/resolverEndpoint:ResolverEndpoint').map(({ ipAddresses }) => (ipAddresses as []).length),
    rulesInUse: all('route53/resolverRuleAssociation:ResolverRuleAssociation').length,
    openPorts: all('vpc/securityGroupEgressRule:SecurityGroupEgressRule')
      .map(({ ipProtocol, fromPort, cidrIpv4 }) => `${String(ipProtocol)} ${String(fromPort)} to ${String(cidrIpv4)}`)
      .toSorted(),
  };
}
