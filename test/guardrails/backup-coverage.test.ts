import { Plan, Selection } from '@pulumi/aws/backup';
import { Trail } from '@pulumi/aws/cloudtrail';
import { LifecyclePolicy } from '@pulumi/aws/dlm';
import { Table } from '@pulumi/aws/dynamodb';
import { Volume } from '@pulumi/aws/ebs';
import { Instance as Server } from '@pulumi/aws/ec2';
import { BackupPolicy, FileSystem } from '@pulumi/aws/efs';
import { Instance } from '@pulumi/aws/rds';
import { Bucket } from '@pulumi/aws/s3';
import { findings, reported, resource, unknown, type Told, type TellOptions } from './harness';

const NO_PLAN = 'no backup plan of the stack selects it: add a `Selection`, or the tag that one goes by';

/** Names of what is found. */
async function found(...resources: readonly Told[]): Promise<readonly string[]> {
  const all = await reported(resources);
  return all
    .filter(({ policy }) => policy === 'backup-coverage-in-stack')
    .map(({ urn }) => urn.split('::').at(-1) ?? '');
}

const plan = resource(Plan, 'daily', { name: 'daily', rules: [] });
const tags = { backup: 'daily' };
const selection = (args: object, options: TellOptions = {}): Told =>
  resource(Selection, 'some', { planId: unknown, iamRoleArn: 'role', name: 'some', ...args }, options);
const byTag = selection({ selectionTags: [{ type: 'STRINGEQUALS', key: 'backup', value: 'daily' }] });

/** A database, two volumes, a file system, a bucket and a table, of which half are tagged. */
const database = resource(Instance, 'database', { instanceClass: 'db.t4g.micro' });
const objects = resource(Bucket, 'objects', { tags });
const STACK = [
  database,
  resource(Volume, 'tagged', { availabilityZone: 'a', tags }),
  resource(Volume, 'untagged', { availabilityZone: 'a' }),
  resource(FileSystem, 'files', { tags }),
  objects,
  resource(Table, 'orders', { tags: { backup: 'weekly' } }),
];

test('a stack without a plan is found as a whole, and told', async () => {
  expect(await findings('backup-coverage', [database])).toEqual([NO_PLAN]);
  expect((await reported([database])).find(({ message }) => message === NO_PLAN)?.level).toBe('advisory');
  const asked = await reported([database], { level: 'mandatory' });
  expect(asked.find(({ message }) => message === NO_PLAN)?.level).toBe('mandatory');
  expect(await found(...STACK)).toEqual(['database', 'tagged', 'untagged', 'files', 'objects', 'orders']);
});

test('of a stack whose plan goes by a tag exactly what does not bear it is found', async () => {
  expect(await found(...STACK, plan, byTag)).toEqual(['database', 'untagged', 'orders']);
});

test('a tag that says why it needs no backup is an answer, and one without a reason is none', async () => {
  const tagged = (reason: string) => resource(Bucket, 'site', { tags: { 'groundplan:no-backup': reason } });
  expect(await found(tagged('put up again by each deployment'))).toEqual([]);
  expect(await found(tagged(''))).toEqual(['site']);
});

test('tags of the provider count', async () => {
  const provider = { defaultTags: JSON.stringify({ tags }) };
  expect(await found(resource(Volume, 'data', { availabilityZone: 'a' }, { provider }), byTag)).toEqual([]);
});

test('a selection names by reference, by ARN and by pattern, and leaves out what else it says', async () => {
  const named = selection({ resources: [unknown, unknown] }, { references: { resources: [database, objects] } });
  expect(await found(database, objects, named)).toEqual([]);
  const answered = { arn: 'arn:aws:rds:eu-west-1:1:db:database' };
  const deployed = resource(Instance, 'database', { instanceClass: 'db.t4g.micro' }, { answered });
  expect(await found(deployed, selection({ resources: ['arn:aws:rds:*:*:db:data*'] }))).toEqual([]);
  expect(await found(deployed, selection({ resources: ['arn:aws:rds:*:*:db:other'] }))).toEqual(['database']);
  const all = selection({ resources: ['*'], notResources: ['arn:aws:s3:::*'] });
  expect(await found(database, objects, all)).toEqual(['objects']);
});

test('conditions narrow a selection', async () => {
  const conditions = [{ stringEquals: [{ key: 'aws:ResourceTag/backup', value: 'daily' }] }];
  expect(await found(...STACK, selection({ resources: ['*'], conditions }))).toEqual([
    'database',
    'untagged',
    'orders',
  ]);
  const others = [{ stringNotLikes: [{ key: 'aws:ResourceTag/backup', value: 'week*' }] }];
  expect(await found(...STACK, selection({ resources: ['*'], conditions: others }))).toEqual(['orders']);
});

test('what only the deployment will tell decides nothing', async () => {
  expect(await found(database, selection({ resources: [unknown] }))).toEqual([]);
  expect(await found(database, selection({ resources: ['arn:aws:rds:eu-west-1:1:db:database'] }))).toEqual([]);
});

test('a plan backs up its own region', async () => {
  const there = { provider: { region: 'us-east-1' } };
  const here = { provider: { region: 'eu-west-1' } };
  const volume = resource(Volume, 'data', { availabilityZone: 'a' }, here);
  expect(await found(volume, selection({ resources: ['*'] }, there))).toEqual(['data']);
  expect(await found(volume, selection({ resources: ['*'] }, here))).toEqual([]);
});

describe('what is backed up without a plan, or holds no data, is fine', () => {
  test('by its service', async () => {
    expect(await found(resource(Instance, 'it', { backupRetentionPeriod: 7 }))).toEqual([]);
    expect(await found(resource(Table, 'it', { pointInTimeRecovery: { enabled: true } }))).toEqual([]);
    const files = resource(FileSystem, 'it', {});
    const backupPolicy = { status: 'ENABLED' };
    const references = { fileSystemId: [files] };
    expect(
      await found(files, resource(BackupPolicy, 'on', { fileSystemId: unknown, backupPolicy }, { references })),
    ).toEqual([]);
  });

  test('by a lifecycle policy', async () => {
    const policyDetails = { resourceTypes: ['VOLUME'], targetTags: tags };
    const policy = resource(LifecyclePolicy, 'nightly', { policyDetails });
    expect(await found(...STACK.filter(({ type }) => type.includes('Volume')), policy)).toEqual(['untagged']);
  });

  test('a replica, a server without data volumes and a bucket for logs', async () => {
    expect(await found(resource(Instance, 'it', { replicateSourceDb: 'source' }))).toEqual([]);
    expect(await found(resource(Server, 'it', { instanceType: 't4g.small' }))).toEqual([]);
    const logs = resource(Bucket, 'logs', {});
    const trail = resource(Trail, 'all', { s3BucketName: unknown }, { references: { s3BucketName: [logs] } });
    expect(await found(logs, trail)).toEqual([]);
  });
});
