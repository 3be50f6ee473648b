import { DeclaredTypes, type SdkField } from './sdk-types';

const types = new DeclaredTypes('@pulumi/aws');

test('the inputs of a VPC are those of its arguments, none of them required', () => {
  const { inputs } = vpc();
  expect(inputs.map(({ name }) => name)).toEqual([
    'assignGeneratedIpv6CidrBlock',
    'cidrBlock',
    'enableDnsHostnames',
    'enableDnsSupport',
    'enableNetworkAddressUsageMetrics',
    'instanceTenancy',
    'ipv4IpamPoolId',
    'ipv4NetmaskLength',
    'ipv6CidrBlock',
    'ipv6CidrBlockNetworkBorderGroup',
    'ipv6IpamPoolId',
    'ipv6NetmaskLength',
    'region',
    'tags',
  ]);
  expect(inputs.filter(({ required }) => required)).toEqual([]);
});

test('a VPC always has a block, an ARN and tables of its own, and a tenancy only if it was given one', () => {
  const always = vpc().outputs.filter(({ required }) => required);
  const names = always.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['arn', 'cidrBlock', 'mainRouteTableId', 'defaultSecurityGroupId']));
  expect(names).not.toContain('instanceTenancy');
});

test('types are told apart: scalars, lists, maps, objects, values of an enum, and what stands for an ARN', () => {
  const template = 'aws:ec2/launchTemplate:LaunchTemplate';
  expect(input(template, 'disableApiStop').type).toEqual({ kind: 'boolean' });
  expect(input(template, 'tags').type).toEqual({ kind: 'map', of: { kind: 'string' } });
  expect(input(template, 'metadataOptions').type).toEqual({
    kind: 'object',
    name: 'ec2.LaunchTemplateMetadataOptions',
  });
  expect(input(template, 'vpcSecurityGroupIds').type).toEqual({ kind: 'list', of: { kind: 'string' } });
  expect(input('aws:iam/rolePolicyAttachment:RolePolicyAttachment', 'role')).toEqual({
    name: 'role',
    required: true,
    type: { kind: 'union', of: [{ kind: 'string' }, { kind: 'string' }] },
  });
  expect(input('aws:ssm/parameter:Parameter', 'type').type).toEqual({
    kind: 'union',
    of: [
      { kind: 'string' },
      { kind: 'enum', name: 'ssm.ParameterType', values: ['String', 'StringList', 'SecureString'] },
    ],
  });
});

test('objects are found by name, however deep they stand', () => {
  expect(types.object('ec2.LaunchTemplateBlockDeviceMappingEbs')).toContainEqual({
    name: 'volumeSize',
    required: false,
    type: { kind: 'number' },
  });
});

test('functions and providers have types too', () => {
  expect(types.resource('aws:ssm/getParameter:getParameter')?.inputs.map(({ name }) => name)).toContain('name');
  expect(types.resource('pulumi:providers:aws')?.inputs.map(({ name }) => name)).toContain('allowedAccountIds');
  expect(types.resource('aws:index/getRegion:getRegion')?.outputs.map(({ name }) => name)).toContain('region');
});

test('there is no type that the SDK does not declare', () => {
  expect(types.resource('aws:ec2/vpc:Subnet')).toBeUndefined();
  expect(types.resource('aws:ec2/castle:Castle')).toBeUndefined();
  expect(types.object('ec2.Moat')).toBeUndefined();
});

function vpc(): NonNullable<ReturnType<DeclaredTypes['resource']>> {
  const found = types.resource('aws:ec2/vpc:Vpc');
  if (found === undefined) throw new Error('the SDK has no VPC');
  return found;
}

function input(token: string, name: string): SdkField {
  const found = types.resource(token)?.inputs.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${token} has no input ${name}`);
  return found;
}
