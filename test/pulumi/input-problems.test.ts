import { inputProblems, type InputProblem } from './input-problems';
import { DeclaredTypes } from './sdk-types';
import { OUTPUT, SECRET, SIGNATURE, UNKNOWN } from './wire';

const types = new DeclaredTypes('@pulumi/aws');
const problems = (token: string, inputs: Readonly<Record<string, unknown>>): readonly InputProblem[] =>
  inputProblems(types, token, inputs);
const VPC = 'aws:ec2/vpc:Vpc';
const TEMPLATE = 'aws:ec2/launchTemplate:LaunchTemplate';

test('inputs that the SDK declares have no problem', () => {
  expect(problems(VPC, { cidrBlock: '10.20.0.0/16', enableDnsHostnames: true, tags: { Name: 'main' } })).toEqual([]);
  expect(problems(TEMPLATE, { blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 20 } }] })).toEqual(
    [],
  );
});

test('a key that the SDK does not know is named, at any depth', () => {
  expect(problems(VPC, { cidr: '10.20.0.0/16' })).toEqual([{ path: 'cidr', reason: 'expected no such key' }]);
  const inputs = { blockDeviceMappings: [{ ebs: { volumeSize: 20 } }, { ebs: { size: 20 } }] };
  expect(problems(TEMPLATE, inputs)).toEqual([
    {
      path: 'blockDeviceMappings[1].ebs.size',
      reason:
        'expected no such key; there are deleteOnTermination, encrypted, iops, kmsKeyId, snapshotId, throughput, ' +
        'volumeInitializationRate, volumeSize, volumeType',
    },
  ]);
});

test('a value of another type is named with what was expected', () => {
  expect(problems(VPC, { enableDnsSupport: 'yes', tags: ['main'], cidrBlock: 10 })).toEqual([
    { path: 'cidrBlock', reason: 'found 10; expected a string' },
    { path: 'enableDnsSupport', reason: 'found "yes"; expected a boolean' },
    { path: 'tags', reason: 'found ["main"]; expected a map' },
  ]);
  expect(problems(VPC, { tags: { Name: 1 } })).toEqual([{ path: 'tags.Name', reason: 'found 1; expected a string' }]);
  expect(problems(TEMPLATE, { metadataOptions: true })).toEqual([
    { path: 'metadataOptions', reason: 'found true; expected an object (ec2.LaunchTemplateMetadataOptions)' },
  ]);
});

test('what is required is asked for', () => {
  expect(problems('aws:ec2/subnet:Subnet', { cidrBlock: '10.20.0.0/20' })).toEqual([
    { path: 'vpcId', reason: 'expected a value, found none' },
  ]);
});

test('an enum is closed, although the SDK takes any text, but for sizes of machines', () => {
  const parameter = (type: string): Readonly<Record<string, unknown>> => ({ name: '/agent', type, value: '{}' });
  expect(problems('aws:ssm/parameter:Parameter', parameter('String'))).toEqual([]);
  expect(problems('aws:ssm/parameter:Parameter', parameter('Text'))).toEqual([
    { path: 'type', reason: 'found "Text"; expected one of String, StringList, SecureString (ssm.ParameterType)' },
  ]);
  expect(problems('aws:ec2/instance:Instance', { instanceType: 'm99g.large' })).toEqual([]);
});

test('what is known only after deployment is taken for right, as are what is secret and what depends on something', () => {
  const secret = (value: unknown): unknown => ({ [SIGNATURE]: SECRET, value });
  const output = (rest: object): unknown => ({ [SIGNATURE]: OUTPUT, dependencies: [], ...rest });
  expect(problems(VPC, { enableDnsSupport: UNKNOWN, tags: UNKNOWN, ipv4NetmaskLength: output({}) })).toEqual([]);
  expect(problems(VPC, { enableDnsSupport: secret(true), tags: secret({ Name: output({ value: 'main' }) }) })).toEqual(
    [],
  );
  expect(problems(VPC, { enableDnsSupport: secret(output({ value: 3 })) })).toEqual([
    { path: 'enableDnsSupport', reason: 'found 3; expected a boolean' },
  ]);
});

test('what the engine adds under two underscores is left alone', () => {
  expect(problems(VPC, { __defaults: [], __internal: {} })).toEqual([]);
});

test('a provider has what is no text as JSON', () => {
  const provider = 'pulumi:providers:aws';
  const inputs = {
    region: 'eu-west-1',
    allowedAccountIds: '["111111111111"]',
    skipRegionValidation: 'true',
    version: '7.48.0',
  };
  expect(problems(provider, inputs)).toEqual([]);
  expect(problems(provider, { defaultTags: '{"tag":{}}', allowedAccountIds: '[1]' }).map(({ path }) => path)).toEqual([
    'allowedAccountIds[0]',
    'defaultTags.tag',
  ]);
});

test('a type that the SDK does not declare is a problem by itself', () => {
  expect(problems('aws:ec2/castle:Castle', {})).toEqual([
    { path: '', reason: 'found aws:ec2/castle:Castle; expected a type of the SDK' },
  ]);
});
