import { Stack, type App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Network, type NetworkProps } from '../../../../lib/patterns/network/aws-cdk';
import { planNetwork } from '../../../../lib/patterns/network/plan';
import { DEFAULT_CONTEXT } from '../../../../lib/profile/context';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../../engines/aws-cdk/gate';

const cidr = '10.20.0.0/16';
const props: NetworkProps = { cidr, zones: ['use1-az4', 'use1-az6'], tiers: ['private', 'data'] };

function build(region: string, asked: ConstructorParameters<typeof Network>[2] = props): Network {
  return new Network(new Stack(testApp(), 'network', { env: { region } }), 'network', asked);
}

function subnets(network: Network): readonly (readonly [string, unknown])[] {
  const found = Template.fromStack(network.vpc.stack).findResources('AWS::EC2::Subnet') as Readonly<
    Record<string, { readonly Properties: Readonly<Record<string, unknown>> }>
  >;
  return Object.values(found).map(({ Properties }) => [
    `${String(Properties.CidrBlock)} ${String(Properties.AvailabilityZoneId)}`,
    Properties.AvailabilityZone,
  ]);
}

test('subnets stand in zones by ID', () => {
  expect(subnets(build('us-east-1'))).toEqual([
    ['10.20.64.0/20 use1-az4', undefined],
    ['10.20.80.0/20 use1-az6', undefined],
    ['10.20.128.0/20 use1-az4', undefined],
    ['10.20.144.0/20 use1-az6', undefined],
  ]);
});

test('in us-west-1 they do so without being asked', () => {
  expect(subnets(build('us-west-1', { cidr, tiers: ['private'] })).map(([where]) => where)).toEqual([
    '10.20.64.0/20 usw1-az1',
    '10.20.80.0/20 usw1-az3',
  ]);
});

test('zones by name may be others than the stack tells of', () => {
  const stack = new TestStack(testApp(), 'network');
  const network = new Network(stack, 'network', { cidr, zones: ['eu-west-1d', 'eu-west-1a'], tiers: ['private'] });
  expect(subnets(network).map(([, name]) => name)).toEqual(['eu-west-1d', 'eu-west-1a']);
  expect(network.subnet('private', 0).availabilityZone).toBe('eu-west-1d');
  expect(network.vpc.availabilityZones).toEqual(['eu-west-1d', 'eu-west-1a']);
});

test('others learn the name of the zone from the subnet', () => {
  const network = build('us-east-1');
  const { stack } = network.vpc;
  const zoneOf = (id: string): unknown => ({
    'Fn::GetAtt': [expect.stringMatching(new RegExp(`^network${id}Subnet`)) as string, 'AvailabilityZone'],
  });
  expect(stack.resolve(network.subnet('data', 1).availabilityZone)).toEqual(zoneOf('dataSubnet2'));
  expect(stack.resolve(network.vpc.availabilityZones)).toEqual([zoneOf('privateSubnet1'), zoneOf('privateSubnet2')]);
});

test('each zone has a NAT gateway that its private subnet leads to', () => {
  const network = build('us-east-1', { cidr, zones: ['use1-az4', 'use1-az6'], egress: 'per-zone' });
  const routes = Template.fromStack(network.vpc.stack).findResources('AWS::EC2::Route', {
    Properties: { NatGatewayId: Match.anyValue() },
  }) as Readonly<Record<string, { Properties: { NatGatewayId: { Ref: string } } }>>;
  const leadsTo = Object.entries(routes).map(([id, { Properties }]) => [
    id.slice(0, 21),
    Properties.NatGatewayId.Ref.slice(0, 20),
  ]);
  expect(leadsTo).toEqual([
    ['networkprivateSubnet1', 'networkpublicSubnet1'],
    ['networkprivateSubnet2', 'networkpublicSubnet2'],
  ]);
});

test('a plan that is made already is given its zones beside it', () => {
  const plan = planNetwork(props, DEFAULT_CONTEXT);
  expect(subnets(build('us-east-1', { plan, zones: ['use1-az4', 'use1-az6'] }))).toEqual(subnets(build('us-east-1')));
  expect(subnets(build('us-east-1', { plan })).map(([, name]) => name)).toContain('us-east-1b');
});

test('rule packs and template validation find nothing, and nothing is excepted in vain', () => {
  const network = (app: App): void => {
    new Network(new TestStack(app, 'network'), 'network', {
      cidr,
      zones: ['euw1-az1', 'euw1-az3'],
      endpoints: ['keys'],
    });
  };
  expect(findings(network)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(network))).toEqual([]);
});
