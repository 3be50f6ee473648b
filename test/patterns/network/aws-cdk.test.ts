import path from 'node:path';
import { Stack, type App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Network, type NetworkProps } from '../../../lib/patterns/network/aws-cdk';
import { planNetwork } from '../../../lib/patterns/network/plan';
import { clinicContext, dimensionsOf, expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';

const cidr = '10.20.0.0/16';

function build(props: Partial<NetworkProps> = {}, context = clinicContext()): { stack: Stack; network: Network } {
  const stack = new TestStack(testApp(), 'network', context);
  return { stack, network: new Network(stack, 'network', { cidr, ...props }) };
}

function synthesise(props: Partial<NetworkProps> = {}, context = clinicContext()): Template {
  return Template.fromStack(build(props, context).stack);
}

/** Logical ID, block and zone of every subnet. */
function subnetsOf(template: Template): Readonly<Record<string, string>> {
  const subnets = template.findResources('AWS::EC2::Subnet') as Readonly<Record<string, SubnetResource>>;
  return Object.fromEntries(
    Object.entries(subnets).map(([id, { Properties }]) => [
      id,
      `${Properties.CidrBlock} ${Properties.AvailabilityZone}`,
    ]),
  );
}

interface SubnetResource {
  readonly Properties: { readonly CidrBlock: string; readonly AvailabilityZone: string };
}

test('gold production: nine subnets over three zones, with the blocks of the plan', () => {
  expect(Object.values(subnetsOf(synthesise()))).toEqual([
    '10.20.0.0/20 eu-west-1a',
    '10.20.16.0/20 eu-west-1b',
    '10.20.32.0/20 eu-west-1c',
    '10.20.64.0/20 eu-west-1a',
    '10.20.80.0/20 eu-west-1b',
    '10.20.96.0/20 eu-west-1c',
    '10.20.128.0/20 eu-west-1a',
    '10.20.144.0/20 eu-west-1b',
    '10.20.160.0/20 eu-west-1c',
  ]);
});

test('a third zone leaves every subnet where it was', () => {
  const two = subnetsOf(synthesise({ zones: 2 }));
  const three = subnetsOf(synthesise({ zones: 3 }));
  expect(Object.keys(two)).toHaveLength(6);
  expect(Object.keys(three)).toHaveLength(9);
  expect(three).toMatchObject(two);
});

test('a data tier leaves every subnet where it was', () => {
  const without = subnetsOf(synthesise({ tiers: ['public', 'private'] }));
  const all = subnetsOf(synthesise());
  expect(Object.keys(without)).toHaveLength(6);
  expect(Object.keys(all)).toHaveLength(9);
  expect(all).toMatchObject(without);
});

test('a public tier that comes last leaves every subnet where it was', () => {
  expect(subnetsOf(synthesise())).toMatchObject(subnetsOf(synthesise({ tiers: ['private', 'data'] })));
});

/** The NAT gateway, by its place, that each private subnet's default route leads to. */
function natRoutes(template: Template): readonly number[] {
  const gateways = Object.keys(template.findResources('AWS::EC2::NatGateway'));
  const routes = template.findResources('AWS::EC2::Route', {
    Properties: { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: Match.anyValue() },
  }) as Readonly<Record<string, { Properties: { NatGatewayId: { Ref: string } } }>>;
  return Object.values(routes).map(({ Properties }) => gateways.indexOf(Properties.NatGatewayId.Ref));
}

test.each([
  ['none', 0, []],
  ['shared', 1, [0, 0, 0]],
  ['per-zone', 3, [0, 1, 2]],
] as const)('outbound internet: %s', (egress, gateways, routes) => {
  const template = synthesise({ egress });
  template.resourceCountIs('AWS::EC2::NatGateway', gateways);
  template.resourceCountIs('AWS::EC2::EIP', gateways);
  expect(natRoutes(template)).toEqual(routes);
});

test('data subnets have no outbound internet, and public ones give no public address', () => {
  const template = synthesise();
  // Three public routes to the internet gateway and three private ones to NAT gateways.
  template.resourceCountIs('AWS::EC2::Route', 6);
  template.allResourcesProperties('AWS::EC2::Subnet', { MapPublicIpOnLaunch: false });
});

test('a network without a public tier has no internet gateway', () => {
  const template = synthesise({ tiers: ['private', 'data'] });
  template.resourceCountIs('AWS::EC2::InternetGateway', 0);
  template.resourceCountIs('AWS::EC2::Route', 0);
});

test('gateway endpoints for S3 and DynamoDB, in every route table', () => {
  const template = synthesise();
  template.resourceCountIs('AWS::EC2::VPCEndpoint', 2);
  template.allResourcesProperties('AWS::EC2::VPCEndpoint', {
    VpcEndpointType: 'Gateway',
    RouteTableIds: Array.from({ length: 9 }, () => ({ Ref: Match.stringLikeRegexp('RouteTable') })),
  });
  synthesise({ endpoints: [] }).resourceCountIs('AWS::EC2::VPCEndpoint', 0);
});

test('interface endpoints stand in private subnets and answer the network alone', () => {
  const template = synthesise({ endpoints: [{ aws: 'ssm' }] });
  template.hasResourceProperties('AWS::EC2::VPCEndpoint', {
    VpcEndpointType: 'Interface',
    ServiceName: 'com.amazonaws.eu-west-1.ssm',
    PrivateDnsEnabled: true,
    SubnetIds: Array.from({ length: 3 }, () => ({ Ref: Match.stringLikeRegexp('privateSubnet') })),
  });
  template.hasResourceProperties('AWS::EC2::SecurityGroup', {
    SecurityGroupIngress: [{ CidrIp: cidr, FromPort: 443, ToPort: 443, IpProtocol: 'tcp' }],
  });
});

test('endpoints keep their construct IDs', () => {
  const template = synthesise({ endpoints: ['registry', 'storage', 'tables', { aws: 'ssm' }] });
  expect(Object.keys(template.findResources('AWS::EC2::VPCEndpoint'))).toEqual([
    expect.stringMatching(/^networkGateways3[0-9A-F]{8}$/),
    expect.stringMatching(/^networkGatewaydynamodb[0-9A-F]{8}$/),
    expect.stringMatching(/^networkInterfaceecrapi[0-9A-F]{8}$/),
    expect.stringMatching(/^networkInterfaceecrdkr[0-9A-F]{8}$/),
    expect.stringMatching(/^networkInterfacessm[0-9A-F]{8}$/),
  ]);
});

test('flow logs are kept for the shortest period that CloudWatch Logs has and that covers what is asked for', () => {
  synthesise({ flowLogRetentionDays: 100 }).hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 120 });
});

test('flow logs of all traffic are kept six years under HIPAA, under a key of the client', () => {
  const template = synthesise();
  template.hasResourceProperties('AWS::EC2::FlowLog', { TrafficType: 'ALL', LogDestinationType: 'cloud-watch-logs' });
  template.hasResource('AWS::Logs::LogGroup', {
    DeletionPolicy: 'Retain',
    Properties: { RetentionInDays: 2192, KmsKeyId: Match.anyValue() },
  });
  template.hasResource('AWS::KMS::Key', {
    DeletionPolicy: 'RetainExceptOnCreate',
    Properties: { EnableKeyRotation: true },
  });
});

test('flow logs are written under a managed policy that names their log group alone', () => {
  const template = synthesise();
  template.resourceCountIs('AWS::IAM::Policy', 0);
  template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
    Roles: [{ Ref: Match.stringLikeRegexp('^networkFlowLogIAMRole') }],
    PolicyDocument: {
      Statement: [
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
          Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^networkFlowLogGroup'), 'Arn'] },
        },
      ],
    },
  });
});

test('the log key serves the log groups of this account and region', () => {
  synthesise().hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
          Condition: {
            ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:aws:logs:eu-west-1:123456789012:*' },
          },
        }),
      ]),
    },
  });
});

test('flow logs of an unregulated staging go with their stack, and need no key', () => {
  const template = synthesise({}, clinicContext({ kind: 'staging', regulations: [] }));
  template.hasResource('AWS::Logs::LogGroup', { DeletionPolicy: 'Delete', Properties: { RetentionInDays: 30 } });
  template.resourceCountIs('AWS::KMS::Key', 0);
});

test.each([
  ['production', { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' }],
  ['staging', { DeletionPolicy: Match.absent(), UpdateReplacePolicy: Match.absent() }],
] as const)('the VPC and the subnets of %s, and what outlives their stack', (kind, policies) => {
  const template = synthesise({}, clinicContext({ kind }));
  template.allResources('AWS::EC2::VPC', policies);
  template.allResources('AWS::EC2::Subnet', policies);
  template.allResources('AWS::EC2::EIP', { DeletionPolicy: Match.absent() });
});

test('the default security group is closed', () => {
  synthesise().hasResourceProperties('Custom::VpcRestrictDefaultSG', {
    DefaultSecurityGroupId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^network'), 'DefaultSecurityGroup'] },
    Account: '123456789012',
  });
});

test('everything carries the tag of the pattern', () => {
  const template = synthesise();
  for (const type of ['AWS::EC2::VPC', 'AWS::EC2::Subnet', 'AWS::EC2::NatGateway', 'AWS::Logs::LogGroup']) {
    template.allResourcesProperties(type, { Tags: Match.arrayWith([{ Key: 'pattern', Value: 'network' }]) });
  }
});

test('alarms are bound to the NAT gateways, in zone order', () => {
  const { stack, network } = build();
  const gateways = Object.keys(Template.fromStack(stack).findResources('AWS::EC2::NatGateway'));
  const watched = network.alarms.map((bound) => [
    bound.alarm.plan.id,
    'metric' in bound ? (stack.resolve(dimensionsOf(bound.metric)) as unknown) : bound.resource,
  ]);
  expect(watched).toEqual(
    gateways.flatMap((gateway, at) => [
      [`NatPortsExhausted${at + 1}`, { NatGatewayId: { Ref: gateway } }],
      [`NatPacketsDropped${at + 1}`, { NatGatewayId: { Ref: gateway } }],
    ]),
  );
});

test('a stack without a region takes the first zones at deployment', () => {
  const stack = new Stack(testApp(), 'anywhere');
  new Network(stack, 'network', { cidr });
  Template.fromStack(stack).hasResourceProperties('AWS::EC2::Subnet', {
    CidrBlock: '10.20.16.0/20',
    AvailabilityZone: { 'Fn::Select': [1, { 'Fn::GetAZs': '' }] },
  });
});

describe('the subnet of a tier in a zone', () => {
  test('is one of the subnets of the tier, with the name of its zone', () => {
    const { stack, network } = build();
    const found = [0, 1, 2].map((zone) => network.subnet('private', zone));
    expect(found.map(({ subnetId }) => subnetId)).toEqual(network.vpc.privateSubnets.map(({ subnetId }) => subnetId));
    expect(found.map(({ availabilityZone }) => availabilityZone)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
    expect(stack.resolve(network.subnet('data', 1).subnetId)).toEqual({
      Ref: expect.stringMatching(/^networkdataSubnet2Subnet/) as string,
    });
  });

  test('tells its zone by itself where the letter is not known', () => {
    const stack = new Stack(testApp(), 'anywhere');
    const { availabilityZone } = new Network(stack, 'network', { cidr }).subnet('data', 1);
    expect(stack.resolve(availabilityZone)).toEqual({
      'Fn::GetAtt': [expect.stringMatching(/^networkdataSubnet2Subnet/), 'AvailabilityZone'],
    });
  });

  test.each([3, -1, 0.5])('is not there in zone %d', (zone) => {
    expect(() => build().network.subnet('private', zone)).toThrow(
      `network network/network has no private subnet in zone ${zone}; its zones are 0 to 2`,
    );
  });

  test('is not there in a tier that was left out', () => {
    expect(() => build({ tiers: ['private'] }).network.subnet('data', 0)).toThrow('has no data subnets');
  });
});

test('a plan that is made already gives the same template as what is asked for', () => {
  const stack = new TestStack(testApp(), 'network');
  new Network(stack, 'network', { plan: planNetwork({ cidr }, clinicContext()) });
  expect(Template.fromStack(stack).toJSON()).toEqual(synthesise().toJSON());
});

test('a tier that was left out cannot be stood in', () => {
  expect(() => build({ tiers: ['public', 'private'] }).network.subnets('data')).toThrow(
    'network network/network has no data subnets; name them, or choose another tier',
  );
});

test.each(['production', 'staging'] as const)(
  'rule packs and template validation find nothing, and nothing is excepted in vain: %s',
  (kind) => {
    const build = (app: App): void => {
      const stack = new TestStack(app, 'network', clinicContext({ kind }));
      new Network(stack, 'network', { cidr, endpoints: ['storage', 'tables', 'management', 'keys'] });
    };
    expect(findings(build)).toEqual([]);
    expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
  },
);

test('the golden template', () => {
  expectGolden(build().stack, path.join(__dirname, 'golden/network.template.json'));
});
