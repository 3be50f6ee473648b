import { join } from 'node:path';
import { Network, type NetworkArgs } from '../../../../lib/patterns/network/pulumi-aws';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import {
  expectGoldenRecording,
  knownContext,
  nameOf,
  recorded,
  type Recorded,
} from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';

const SUBNET = 'aws:ec2/subnet:Subnet';
const ROUTE = 'aws:ec2/route:Route';
const NAT = 'aws:ec2/natGateway:NatGateway';

function network(args: Partial<NetworkArgs> = {}): Promise<Recorded> {
  return recorded(() => new Network('network', { cidr: '10.20.0.0/16', context: knownContext(), ...args }));
}

test('is what is on file', async () => {
  expectGoldenRecording(
    await network({ endpoints: ['storage', 'management'] }),
    join(__dirname, '../golden/network.pulumi.json'),
  );
});

test('a /16 with three zones gives nine subnets, the first private one is 10.20.64.0/20 in eu-west-1a', async () => {
  const subnets = (await network()).ofType(SUBNET);
  expect(subnets.length).toBe(9);
  const first = subnets.find((subnet) => nameOf(subnet) === 'network-private-1');
  expect([first?.inputs.cidrBlock, first?.inputs.availabilityZone]).toEqual(['10.20.64.0/20', 'eu-west-1a']);
});

test('zones that are named by ID are asked for by ID', async () => {
  const made = await network({ zones: ['euw1-az3', 'euw1-az1'], tiers: ['data'] });
  expect(made.ofType(SUBNET).map(({ inputs }) => [inputs.availabilityZoneId, inputs.availabilityZone])).toEqual([
    ['euw1-az3', undefined],
    ['euw1-az1', undefined],
  ]);
});

test('before the region is known the zones are those that the provider lists', async () => {
  const made = await recorded(() => new Network('network', { cidr: '10.20.0.0/16' }));
  const zones = made.ofType(SUBNET).map(({ inputs }) => inputs.availabilityZone);
  expect(new Set(zones)).toEqual(new Set(['eu-west-1a', 'eu-west-1b']));
});

test('one NAT gateway for each zone of gold production, each behind an address of its own, and private subnets use that of their zone', async () => {
  const made = await network();
  expect(made.ofType(NAT).map(nameOf)).toEqual(['network-nat-1', 'network-nat-2', 'network-nat-3']);
  expect(made.ofType('aws:ec2/eip:Eip').map(nameOf)).toEqual(['network-nat-1', 'network-nat-2', 'network-nat-3']);
  const privately = made.ofType(ROUTE).filter((route) => nameOf(route).includes('private'));
  expect(privately.map((route) => [nameOf(route), ...made.namesFrom(route, 'natGatewayId')])).toEqual([
    ['network-private-1-default', 'network-nat-1'],
    ['network-private-2-default', 'network-nat-2'],
    ['network-private-3-default', 'network-nat-3'],
  ]);
});

test('elsewhere they share one', async () => {
  const made = await network({ context: knownContext(clinicContext({ tier: 'silver', regulations: [] })) });
  expect(made.ofType(NAT).map(nameOf)).toEqual(['network-nat-1']);
  const privately = made.ofType(ROUTE).filter((route) => nameOf(route).includes('private'));
  expect(privately.flatMap((route) => made.namesFrom(route, 'natGatewayId'))).toEqual([
    'network-nat-1',
    'network-nat-1',
  ]);
});

test('data subnets have no way out', async () => {
  expect((await network()).ofType(ROUTE).filter((route) => nameOf(route).includes('data'))).toEqual([]);
});

test('an interface endpoint lets in HTTPS from the network and nothing else', async () => {
  const made = await network({ endpoints: [{ aws: 'ssm' }] });
  const [rule, ...others] = made.ofType('aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule');
  expect(others).toEqual([]);
  expect(rule?.inputs).toMatchObject({ cidrIpv4: '10.20.0.0/16', ipProtocol: 'tcp', fromPort: 443, toPort: 443 });
});

test('gateway endpoints are in the routes of every subnet', async () => {
  const [gateway] = (await network({ endpoints: ['storage'] })).ofType('aws:ec2/vpcEndpoint:VpcEndpoint');
  expect(gateway?.inputs).toMatchObject({ serviceName: 'com.amazonaws.eu-west-1.s3', vpcEndpointType: 'Gateway' });
  expect(gateway?.propertyDependencies.routeTableIds?.length).toBe(9);
});

test('in production the network stands on when it leaves the program, and its logs are protected', async () => {
  const made = await network();
  const kept = (type: string): unknown =>
    made.ofType(type).map(({ protect = false, retainOnDelete = false }) => [protect, retainOnDelete])[0];
  expect(kept('aws:ec2/vpc:Vpc')).toEqual([false, true]);
  expect(kept(SUBNET)).toEqual([false, true]);
  expect(kept('aws:cloudwatch/logGroup:LogGroup')).toEqual([true, true]);
  expect(kept('aws:kms/key:Key')).toEqual([true, true]);
});

test('a draining zone is tagged, goes when it leaves the program, and nothing is placed in it', async () => {
  let placed: readonly number[] = [];
  const made = await recorded(() => {
    const args = { cidr: '10.20.0.0/16', zones: 2, draining: { zones: 1 }, context: knownContext() };
    const drained = new Network('network', args);
    placed = drained.plan.tiers.map((tier) => drained.subnets(tier).length);
  });
  expect(placed).toEqual([2, 2, 2]);
  const draining = made
    .ofType(SUBNET)
    .filter(({ inputs }) => JSON.stringify(inputs.tags).includes('"draining":"true"'));
  expect(draining.map((subnet) => [nameOf(subnet), subnet.retainOnDelete])).toEqual([
    ['network-data-3', undefined],
    ['network-private-3', undefined],
    ['network-public-3', undefined],
  ]);
});

test('everything stands below the component, and is named after it', async () => {
  const { resources } = await network();
  const component = resources.find(({ type }) => type === 'groundplan:network:Network');
  const others = resources.filter((resource) => resource !== component);
  expect(new Set(others.map(({ parent }) => parent))).toEqual(new Set([component?.urn]));
  expect(others.filter((resource) => !nameOf(resource).startsWith('network-'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {})).toEqual([
    'cidr',
    'flowLogGroupName',
    'natGatewayIds',
    'subnetIds',
    'vpcId',
  ]);
});

test('what cannot be had is one error that says where', () => {
  expect(() => new Network('network', { cidr: '10.20.0.0/29' })).toThrow(/cidr: found "10\.20\.0\.0\/29"/);
});

test("every input is one that the SDK's declarations know", async () => {
  const made = await network({ endpoints: ['storage', 'management'] });
  expect(strictProblems(made.resources)).toEqual([]);
});
