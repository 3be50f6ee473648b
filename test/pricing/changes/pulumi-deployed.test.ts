import { deploymentChanges } from '../../../lib/pricing';
import { from, Program, readDocuments, readProgram, type Options } from '../readers/pulumi/program';

const VPC = 'aws:ec2/vpc:Vpc';
const SUBNET = 'aws:ec2/subnet:Subnet';
const GROUP = 'aws:autoscaling/group:Group';
const TEMPLATE = 'aws:ec2/launchTemplate:LaunchTemplate';

test('what is deployed is what its program says, though only the state knows IDs', () => {
  const recorded = new Program();
  const vpc = recorded.add(VPC, 'vpc', { cidrBlock: '10.0.0.0/16' });
  const role = recorded.add('aws:iam/role:Role', 'role', { assumeRolePolicy: '{}' });
  const template = recorded.add(TEMPLATE, 'template', { imageId: 'ami-1' });
  recorded.add(SUBNET, 'subnet', { vpcId: from(vpc) });
  recorded.add(GROUP, 'servers', {
    launchTemplate: { id: from(template), version: from(template) },
    serviceLinkedRoleArn: from(role),
  });
  const deployed = new Program();
  const known = (id: string, outputs: object = {}): Options => ({ id, outputs: { id, ...outputs } });
  deployed.add(VPC, 'vpc', { cidrBlock: '10.0.0.0/16' }, known('vpc-1'));
  deployed.add(
    'aws:iam/role:Role',
    'role',
    { assumeRolePolicy: '{}' },
    known('role-1', { arn: 'arn:role', name: 'role-1' }),
  );
  deployed.add(TEMPLATE, 'template', { imageId: 'ami-1' }, known('lt-1', { latestVersion: 3 }));
  deployed.add(SUBNET, 'subnet', { vpcId: 'vpc-1' }, { propertyDependencies: { vpcId: [vpc] } });
  deployed.add(
    GROUP,
    'servers',
    { launchTemplate: { id: 'lt-1', version: '3' }, serviceLinkedRoleArn: 'arn:role' },
    {
      propertyDependencies: { launchTemplate: [template], serviceLinkedRoleArn: [role] },
    },
  );
  const state = { version: 3, deployment: { resources: deployed.resources } };
  const before = readDocuments({ 'state.json': state }, 'eu-west-1').resources;
  expect(deploymentChanges(before, readProgram(recorded).resources).changes).toEqual([]);
});
