import { CfnResource, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Network } from '../../../../lib/patterns/network/aws-cdk';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../../engines/aws-cdk/gate';

const cidr = '10.20.0.0/16';
const existing = {
  vpcId: 'vpc-0123456789abcdef0',
  cidr,
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  subnets: {
    private: ['subnet-0123456789abcdef1', 'subnet-0123456789abcdef2'],
    data: ['subnet-0123456789abcdef3', 'subnet-0123456789abcdef4'],
  },
};

test('an existing network is described by its IDs', () => {
  const stack = new TestStack(testApp(), 'existing');
  const network = Network.fromAttributes(stack, 'network', existing);
  expect(network.vpc.vpcId).toBe('vpc-0123456789abcdef0');
  expect(network.vpc.vpcCidrBlock).toBe(cidr);
  expect(network.vpc.selectSubnets(network.subnets('private')).subnetIds).toEqual([
    'subnet-0123456789abcdef1',
    'subnet-0123456789abcdef2',
  ]);
  expect(network.vpc.selectSubnets(network.subnets('data')).subnetIds).toEqual([
    'subnet-0123456789abcdef3',
    'subnet-0123456789abcdef4',
  ]);
  expect(() => network.subnets('public')).toThrow(
    'network existing/network has no public subnets; name them, or choose another tier',
  );
  expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
});

test('an existing network has one subnet of a tier in each zone', () => {
  const network = Network.fromAttributes(new TestStack(testApp(), 'existing'), 'network', existing);
  const { subnetId, availabilityZone } = network.subnet('data', 1);
  expect([subnetId, availabilityZone]).toEqual(['subnet-0123456789abcdef4', 'eu-west-1b']);
  expect(() => network.subnet('data', 2)).toThrow(
    'network existing/network has no data subnet in zone 2; its zones are 0 to 1',
  );
  expect(() => network.subnet('public', 0)).toThrow('has no public subnets');
});

test('an existing network that has several subnets of a tier in a zone gives the first', () => {
  const subnetConfiguration = ['one', 'other'].map((name) => ({ name, subnetType: ec2.SubnetType.PRIVATE_ISOLATED }));
  const vpc = new ec2.Vpc(new TestStack(testApp(), 'existing'), 'vpc', { maxAzs: 2, subnetConfiguration });
  const network = Network.fromVpc(vpc);
  expect(vpc.isolatedSubnets).toHaveLength(4);
  expect(network.subnet('data', 1).node.id).toBe('oneSubnet2');
  expect(() => network.subnet('data', 2)).toThrow('its zones are 0 to 1');
});

test('an existing network makes no warning of what nobody needs to know', () => {
  const build = (app: App): void => {
    const stack = new TestStack(app, 'existing');
    const network = Network.fromAttributes(stack, 'network', existing);
    new ec2.SecurityGroup(stack, 'stands-in-it', { vpc: network.vpc, allowAllOutbound: false });
  };
  expect(findings(build)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
});

test('an existing network is any VPC of the program, with tiers by what its subnets reach', () => {
  const stack = new TestStack(testApp(), 'existing');
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
  const network = Network.fromVpc(vpc);
  expect(network.vpc.selectSubnets(network.subnets('private')).subnets).toEqual(vpc.privateSubnets);
  expect(network.vpc.selectSubnets(network.subnets('public')).subnets).toEqual(vpc.publicSubnets);
  expect(() => network.subnets('data')).toThrow('network existing/vpc has no data subnets');
});

test('an existing network may name the subnets of each tier', () => {
  const stack = new TestStack(testApp(), 'existing');
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
  const network = Network.fromVpc(vpc, { data: { subnets: vpc.privateSubnets } });
  expect(network.subnets('data')).toEqual({ subnets: vpc.privateSubnets });
});
