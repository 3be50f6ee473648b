import type { Template } from 'aws-cdk-lib/assertions';
import { nameOf, type Recorded } from '../../engines/pulumi-aws/fixture';

/** What a network is, read back from what was rendered: the same for every engine. */
export interface Described {
  readonly cidr: unknown;
  /** Block, zone, and where its default route leads: `internet`, `nat 10.20.0.0/20` by the subnet of the gateway, `nowhere`. */
  readonly subnets: readonly string[];
  /** Kind, service and how many subnets or route tables it is in. */
  readonly endpoints: readonly string[];
  /** `protocol port-port from block` */
  readonly openPorts: readonly string[];
  readonly logRetentionDays: readonly unknown[];
  readonly keys: number;
  readonly addresses: number;
}

interface CfnResource {
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** A network as CloudFormation is told. */
export function describeTemplate(template: Template): Described {
  const all = (type: string): readonly (readonly [string, CfnResource['Properties']])[] =>
    Object.entries(template.findResources(type) as Readonly<Record<string, CfnResource>>).map(
      ([id, { Properties }]) => [id, Properties],
    );
  const blockOf = new Map(all('AWS::EC2::Subnet').map(([id, { CidrBlock }]) => [id, String(CidrBlock)]));
  const natIn = new Map(all('AWS::EC2::NatGateway').map(([id, { SubnetId }]) => [id, blockOf.get(idIn(SubnetId))]));
  const tableOf = new Map(
    all('AWS::EC2::SubnetRouteTableAssociation').map(([, { SubnetId, RouteTableId }]) => [
      idIn(SubnetId),
      idIn(RouteTableId),
    ]),
  );
  const ways = new Map(
    all('AWS::EC2::Route').map(([, { RouteTableId, NatGatewayId }]) => [
      idIn(RouteTableId),
      NatGatewayId === undefined ? 'internet' : `nat ${String(natIn.get(idIn(NatGatewayId)))}`,
    ]),
  );
  return {
    cidr: all('AWS::EC2::VPC').map(([, { CidrBlock }]) => CidrBlock)[0],
    subnets: all('AWS::EC2::Subnet')
      .map(([id, { CidrBlock, AvailabilityZone }]) =>
        [CidrBlock, AvailabilityZone, ways.get(tableOf.get(id) ?? '') ?? 'nowhere'].join(' '),
      )
      .toSorted(),
    endpoints: all('AWS::EC2::VPCEndpoint')
      .map(([, { VpcEndpointType, ServiceName, SubnetIds, RouteTableIds }]) =>
        [VpcEndpointType, serviceIn(ServiceName), ((SubnetIds ?? RouteTableIds) as readonly unknown[]).length].join(
          ' ',
        ),
      )
      .toSorted(),
    openPorts: all('AWS::EC2::SecurityGroup').flatMap(([, { SecurityGroupIngress = [] }]) =>
      (SecurityGroupIngress as readonly Readonly<Record<string, unknown>>[]).map(
        ({ IpProtocol, FromPort, ToPort, CidrIp }) =>
          `${String(IpProtocol)} ${String(FromPort)}-${String(ToPort)} from ${String(CidrIp)}`,
      ),
    ),
    logRetentionDays: all('AWS::Logs::LogGroup').map(([, { RetentionInDays }]) => RetentionInDays),
    keys: all('AWS::KMS::Key').length,
    addresses: all('AWS::EC2::EIP').length,
  };
}

/** A network as the Pulumi engine is told. */
export function describeRecording(made: Recorded): Described {
  const subnetNamed = new Map(made.ofType('aws:ec2/subnet:Subnet').map((one) => [nameOf(one), one]));
  const tableOf = new Map(
    made
      .ofType('aws:ec2/routeTableAssociation:RouteTableAssociation')
      .map((one) => [made.namesFrom(one, 'subnetId')[0], made.namesFrom(one, 'routeTableId')[0]]),
  );
  const natIn = new Map(
    made
      .ofType('aws:ec2/natGateway:NatGateway')
      .map((one) => [nameOf(one), subnetNamed.get(made.namesFrom(one, 'subnetId')[0] ?? '')?.inputs.cidrBlock]),
  );
  const ways = new Map(
    made.ofType('aws:ec2/route:Route').map((one) => {
      const [nat] = made.namesFrom(one, 'natGatewayId');
      return [made.namesFrom(one, 'routeTableId')[0], nat === undefined ? 'internet' : `nat ${String(natIn.get(nat))}`];
    }),
  );
  return {
    cidr: made.ofType('aws:ec2/vpc:Vpc')[0]?.inputs.cidrBlock,
    subnets: [...subnetNamed]
      .map(([name, { inputs }]) =>
        [inputs.cidrBlock, inputs.availabilityZone, ways.get(tableOf.get(name)) ?? 'nowhere'].join(' '),
      )
      .toSorted(),
    endpoints: made
      .ofType('aws:ec2/vpcEndpoint:VpcEndpoint')
      .map(({ inputs: { vpcEndpointType, serviceName, subnetIds, routeTableIds } }) =>
        [vpcEndpointType, serviceName, ((subnetIds ?? routeTableIds) as readonly unknown[]).length].join(' '),
      )
      .toSorted(),
    openPorts: made
      .ofType('aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule')
      .map(
        ({ inputs: { ipProtocol, fromPort, toPort, cidrIpv4 } }) =>
          `${String(ipProtocol)} ${String(fromPort)}-${String(toPort)} from ${String(cidrIpv4)}`,
      ),
    logRetentionDays: made.ofType('aws:cloudwatch/logGroup:LogGroup').map(({ inputs }) => inputs.retentionInDays),
    keys: made.ofType('aws:kms/key:Key').length,
    addresses: made.ofType('aws:ec2/eip:Eip').length,
  };
}

/** The logical ID in a reference. */
function idIn(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = value as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
  };
  return Ref ?? attribute?.[0] ?? '';
}

/** The name of a service, which may be joined from parts. */
function serviceIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': join } = value as { readonly 'Fn::Join': readonly [string, readonly unknown[]] };
  return join[1].map((part) => (typeof part === 'string' ? part : 'eu-west-1')).join(join[0]);
}
