import { CfnResource } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Built } from '../../../../lib/engines/built';
import { renderNetwork } from '../../../../lib/patterns/network/aws-cdk/render';
import { passedNetwork } from '../../../../lib/patterns/network/asked';
import { planExistingNetwork } from '../../../../lib/patterns/network/existing';
import { planNetwork } from '../../../../lib/patterns/network/plan';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';

const existing = {
  vpcId: 'vpc-0123456789abcdef0',
  cidr: '172.31.0.0/16',
  availabilityZones: ['eu-west-1a', 'eu-west-1b'],
  subnets: { private: ['subnet-0123456789abcdef1', 'subnet-0123456789abcdef2'] },
};

test('an existing network is described once something stands in one of its subnets', () => {
  const stack = new TestStack(testApp(), 'workload');
  const site = { stack: () => stack, built: new Built<never>() };
  const network = renderNetwork(site, 'network', { plan: planExistingNetwork({ existing }), passed: { existing } });
  expect([network.cidr, stack.node.children.length]).toEqual(['172.31.0.0/16', 0]);
  const { subnetId, availabilityZone } = network.subnet('private', 1);
  expect([subnetId, availabilityZone]).toEqual(['subnet-0123456789abcdef2', 'eu-west-1b']);
  expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
});

test('a new network stands in the zones that the client file names', () => {
  const stack = new TestStack(testApp(), 'network');
  const asked = { cidr: '10.20.0.0/16', tiers: ['data'], zones: ['euw1-az3', 'euw1-az1'] } as const;
  const plan = planNetwork(asked, clinicContext());
  renderNetwork({ stack: () => stack, built: new Built<never>() }, 'network', { plan, passed: passedNetwork(asked) });
  const subnets = Template.fromStack(stack).findResources('AWS::EC2::Subnet') as Readonly<
    Record<string, { readonly Properties: Readonly<Record<string, unknown>> }>
  >;
  expect(Object.values(subnets).map(({ Properties }) => Properties.AvailabilityZoneId)).toEqual([
    'euw1-az3',
    'euw1-az1',
  ]);
});
