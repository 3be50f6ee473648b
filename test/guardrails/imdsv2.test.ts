import { Instance, InstanceMetadataDefaults, LaunchTemplate, SpotInstanceRequest } from '@pulumi/aws/ec2';
import { findings, resource, unknown } from './harness';

const FOUND = [
  "the metadata service answers requests without a session token: set `metadataOptions.httpTokens` to 'required'",
];
const of = (...resources: Parameters<typeof findings>[1]): Promise<readonly string[]> => findings('imdsv2', resources);

test('an instance that requires session tokens is fine', async () => {
  expect(await of(resource(Instance, 'web', { metadataOptions: { httpTokens: 'required' } }))).toEqual([]);
});

test('an instance that says nothing of its metadata service is found', async () => {
  expect(await of(resource(Instance, 'web', { ami: 'ami-1' }))).toEqual(FOUND);
});

test('an instance that makes session tokens optional is found', async () => {
  expect(await of(resource(Instance, 'web', { metadataOptions: { httpTokens: 'optional' } }))).toEqual(FOUND);
});

test('an instance without a metadata service is fine', async () => {
  expect(await of(resource(Instance, 'web', { metadataOptions: { httpEndpoint: 'disabled' } }))).toEqual([]);
});

test('an instance leaves it to its launch template, which is looked at itself', async () => {
  const template = resource(LaunchTemplate, 'web', { imageId: 'ami-1' });
  const instance = resource(Instance, 'web', { launchTemplate: { id: 'lt-1' } });
  expect(await of(instance)).toEqual([]);
  expect(await of(template, instance)).toEqual(FOUND);
});

test('a launch template that requires session tokens is fine', async () => {
  expect(await of(resource(LaunchTemplate, 'web', { metadataOptions: { httpTokens: 'required' } }))).toEqual([]);
});

test('a spot request that says nothing of its metadata service is found', async () => {
  expect(await of(resource(SpotInstanceRequest, 'batch', { ami: 'ami-1' }))).toEqual(FOUND);
});

test('the default of an account may not make session tokens optional', async () => {
  expect(await of(resource(InstanceMetadataDefaults, 'all', { httpTokens: 'required' }))).toEqual([]);
  expect(await of(resource(InstanceMetadataDefaults, 'all', { httpTokens: 'optional' }))).toHaveLength(1);
});

test('what only the deployment will tell is not held against anybody', async () => {
  expect(await of(resource(Instance, 'web', { metadataOptions: { httpTokens: unknown } }))).toEqual([]);
  expect(await of(resource(Instance, 'web', { metadataOptions: unknown }))).toEqual([]);
});
