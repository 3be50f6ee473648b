import { Group } from '@pulumi/aws/autoscaling';
import { Vpc } from '@pulumi/aws/ec2';
import { RolePolicyAttachment } from '@pulumi/aws/iam';
import { taggableTypes } from '../../scripts/taggable/table';
import taggable from '../../lib/guardrails/taggable.json';
import { findings, reported, resource, unknown, UNKNOWN, type Told } from './harness';

const requiredTags = ['client', 'environment'];
const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('tags', resources, { requiredTags });
const BOTH = { client: 'northwind', environment: 'production' };

test('a resource with all required tags is fine', async () => {
  expect(await of(resource(Vpc, 'network', { tags: { ...BOTH, Name: 'network' } }))).toEqual([]);
});

test('a resource without them is found, with those that are missing', async () => {
  expect(await of(resource(Vpc, 'network', {}))).toEqual(['tags client, environment are missing']);
  expect(await of(resource(Vpc, 'network', { tags: { client: 'northwind' } }))).toEqual(['tag environment is missing']);
});

test('a tag without a value says nothing', async () => {
  expect(await of(resource(Vpc, 'network', { tags: { ...BOTH, client: '' } }))).toEqual(['tag client is missing']);
});

test('default tags of the provider count', async () => {
  const defaultTags = JSON.stringify({ tags: BOTH });
  expect(await of(resource(Vpc, 'network', {}, { provider: { defaultTags } }))).toEqual([]);
});

test('default tags do not reach an Auto Scaling group, which has a list of its own', async () => {
  const provider = { defaultTags: JSON.stringify({ tags: BOTH }) };
  const tags = Object.entries(BOTH).map(([key, value]) => ({ key, value, propagateAtLaunch: true }));
  expect(await of(resource(Group, 'web', {}, { provider }))).toEqual(['tags client, environment are missing']);
  expect(await of(resource(Group, 'web', { tags }))).toEqual([]);
});

test('what cannot carry tags is not asked for them', async () => {
  expect(await of(resource(RolePolicyAttachment, 'admin', { role: 'r', policyArn: 'p' }))).toEqual([]);
});

test('a tag whose value is known after deployment is there', async () => {
  expect(await of(resource(Vpc, 'network', { tags: { client: UNKNOWN, environment: 'production' } }))).toEqual([]);
  expect(await of(resource(Vpc, 'network', { tags: unknown }))).toEqual([]);
});

test('unless it is said otherwise, the tags are those of our patterns', async () => {
  const found = await reported([resource(Vpc, 'network', {})], { requiredTags: undefined });
  expect(found.filter(({ policy }) => policy === 'tags').map(({ message }) => message)).toEqual([
    'tags client, environment, managed-by are missing',
  ]);
});

test('the list of what can carry tags is that of the installed SDK', () => {
  expect(taggable).toEqual(taggableTypes());
});
