import { replacementRules, type ReplacementRules } from '../replacement-rules';
import { differences, type Difference } from './differences';
import type { Values } from './values';

const RULES = replacementRules();

test('what differs is told by its path, in lists and maps too', () => {
  const before = { blockDeviceMappings: [{ ebs: { volumeSize: 20 } }], tags: { 'cost-centre': 'a' } };
  const after: Values = { blockDeviceMappings: [{ ebs: { volumeSize: 30 } }, { deviceName: '/dev/xvdf' }], tags: {} };
  expect(differences(before, after, rulesOf('aws:ec2/launchTemplate:LaunchTemplate'))).toEqual([
    change('blockDeviceMappings[0].ebs.volumeSize', 'update'),
    change('blockDeviceMappings[1].deviceName', 'add'),
    change('tags["cost-centre"]', 'delete'),
  ]);
});

test('what replaces is what the sources of the provider say, however deep', () => {
  const flowLog = rulesOf('aws:ec2/flowLog:FlowLog');
  expect(
    differences({ tags: {} }, { trafficType: 'ALL', destinationOptions: { fileFormat: 'parquet' } }, flowLog),
  ).toEqual(
    expect.arrayContaining([
      { ...change('trafficType', 'add'), replaces: true },
      { ...change('destinationOptions.fileFormat', 'add'), replaces: true },
    ]),
  );
  const bucket = rulesOf('aws:s3/bucket:Bucket');
  const locked = { objectLockConfiguration: { objectLockEnabled: 'Enabled' } };
  expect(differences({}, locked, bucket)).toEqual([
    { ...change('objectLockConfiguration.objectLockEnabled', 'add'), replaces: true },
  ]);
});

test('another region replaces everything', () => {
  expect(differences({ region: 'eu-west-1' }, { region: 'eu-west-2' }, rulesOf('aws:sns/topic:Topic'))).toEqual([
    { ...change('region', 'update'), replaces: true },
  ]);
});

test('what is kept for the engine and its provider is no difference', () => {
  expect(differences({ __defaults: ['name'] }, { __defaults: [] }, rulesOf('aws:sns/topic:Topic'))).toEqual([]);
});

test('an input whose rule was not read fails when it changes', () => {
  const gateway = rulesOf('aws:ec2/natGateway:NatGateway');
  expect(() => differences({}, { availabilityMode: 'regional' }, gateway)).toThrow(
    'what becomes of aws_nat_gateway when availabilityMode changes was not read',
  );
});

function change(path: string, kind: Difference['kind']): Difference {
  return { path, kind, replaces: false };
}

function rulesOf(type: string): ReplacementRules {
  const found = RULES[type];
  if (found === undefined) throw new Error(`there are no rules of ${type}`);
  return found;
}
