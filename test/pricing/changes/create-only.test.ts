import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { readFileSync } from 'node:fs';
import { replacementOf } from '../../../lib/pricing/changes/create-only';
import { DATA_TYPES } from '../../../lib/pricing/changes/data-types';
import { TABLE } from '../../../scripts/create-only/build';
import { createOnlyTable } from '../../../scripts/create-only/table';

test('the table in the package is what the specification says; npm run create-only makes it anew', () => {
  expect(readFileSync(TABLE, 'utf8') === createOnlyTable()).toBe(true);
});

test.each([
  ['AWS::EC2::Subnet', 'CidrBlock', 'certain'],
  ['AWS::EC2::Subnet', 'MapPublicIpOnLaunch', undefined],
  ['AWS::EC2::Instance', 'InstanceType', 'conditional'],
  ['AWS::EC2::Instance', 'BlockDeviceMappings.0.Ebs.KmsKeyId', 'certain'],
  ['AWS::EC2::Instance', 'BlockDeviceMappings.0.Ebs.VolumeSize', 'conditional'],
  ['AWS::EC2::Instance', 'NetworkInterfaces.0.SubnetId', 'certain'],
  ['AWS::EC2::LaunchTemplate', 'LaunchTemplateData.ImageId', undefined],
  ['AWS::EFS::AccessPoint', 'CreationInfo.OwnerUid', 'certain'],
  ['AWS::EFS::AccessPoint', 'CreationInfo', undefined],
  ['AWS::EC2::Sub', 'CidrBlock', undefined],
  ['Custom::Anything', 'ServiceToken', 'certain'],
  ['Custom::Anything', 'Value', undefined],
  ['No::Such::Type', 'Name', undefined],
] as const)('%s %s: %s', (type, path, expected) => {
  expect(replacementOf(type, path)).toBe(expected);
});

test('every type that holds data is in the specification', () => {
  const types = new Set([...loadAwsServiceSpecSync().all('resource')].map((type) => type.cloudFormationType));
  expect(DATA_TYPES.filter((type) => !types.has(type))).toEqual([]);
});
