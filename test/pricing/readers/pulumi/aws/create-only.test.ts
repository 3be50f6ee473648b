import { readFileSync } from 'node:fs';

import { rowOf } from '../../../../../lib/pricing/readers/pulumi/aws/names';
import { TABLE } from '../../../../../scripts/create-only/build';

import { DECLARED, presentedSample, reaches } from './samples';

/** What patterns of this package make with Pulumi, by module. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  alb: ['LoadBalancer', 'TargetGroup'],
  autoscaling: ['Group', 'LifecycleHook', 'Policy', 'Schedule'],
  budgets: ['Budget'],
  cloudwatch: ['CompositeAlarm', 'Dashboard', 'EventRule', 'LogGroup', 'LogResourcePolicy', 'MetricAlarm'],
  ebs: ['Volume'],
  ec2: [
    'Eip',
    'FlowLog',
    'InternetGateway',
    'LaunchTemplate',
    'NatGateway',
    'NetworkInterface',
    'Route',
    'RouteTable',
    'RouteTableAssociation',
    'SecurityGroup',
    'Subnet',
    'Vpc',
    'VpcEndpoint',
  ],
  iam: ['InstanceProfile', 'Policy', 'Role', 'RolePolicy'],
  kms: ['Alias', 'Key'],
  lb: ['Listener', 'ListenerCertificate', 'ListenerRule', 'LoadBalancer', 'TargetGroup'],
  s3: ['Bucket'],
  scheduler: ['Schedule'],
  sns: ['Topic', 'TopicPolicy', 'TopicSubscription'],
  ssm: [
    'Association',
    'Document',
    'MaintenanceWindow',
    'MaintenanceWindowTarget',
    'MaintenanceWindowTask',
    'Parameter',
    'PatchBaseline',
  ],
  vpc: ['SecurityGroupEgressRule', 'SecurityGroupIngressRule'],
  wafv2: ['WebAcl', 'WebAclAssociation', 'WebAclLoggingConfiguration'],
};

/** Create-only properties that the SDK has no input for. */
const NO_INPUT: readonly string[] = [
  'AWS::AutoScaling::AutoScalingGroup InstanceId',
  'AWS::EC2::EIP TransferAddress',
  'AWS::EC2::FlowLog LogGroupName',
  'AWS::EC2::SecurityGroupIngress GroupName',
  'AWS::EC2::SecurityGroupIngress SourceSecurityGroupName',
  'AWS::EC2::SecurityGroupIngress SourceSecurityGroupOwnerId',
  'AWS::EC2::VPC VpcEncryptionControl',
  'AWS::SSM::Association InstanceId',
  'AWS::SSM::Document Attachments',
  'AWS::SSM::Document Attachments.*.Key',
  'AWS::SSM::Document Attachments.*.Name',
  'AWS::SSM::Document Attachments.*.Values',
  'AWS::SSM::Document Requires',
  'AWS::SSM::Document Requires.*.Name',
  'AWS::SSM::Document Requires.*.Version',
];

const CREATE_ONLY = new Map(
  readFileSync(TABLE, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([type = '', ...paths]) => [type, paths.map((path) => path.replace('?', ''))]),
);

test('each create-only property of what patterns make is reached from an input, or has none', () => {
  const tokens = DECLARED.map(({ token }) => token).filter((token) => {
    const [, module = '', type = ''] = /^aws:(\w+)\/\w+:(\w+)$/.exec(token) ?? [];
    return MADE[module]?.includes(type) === true;
  });
  expect(tokens).toHaveLength(Object.values(MADE).flat().length);
  const missing = tokens.flatMap((token) => {
    const type = rowOf(token)?.type ?? '';
    // A table of routes is associated with a subnet or with a gateway.
    const trees = presentedSample(token, { gatewayId: undefined }).filter((each) => each.type === type);
    const paths = CREATE_ONLY.get(type) ?? [];
    return paths
      .filter((path) => !trees.some(({ properties }) => reaches(properties, path.split('.'))))
      .map((path) => `${type} ${path}`);
  });
  expect([...new Set(missing)].sort()).toEqual(NO_INPUT);
});
