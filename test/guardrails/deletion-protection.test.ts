import { Vault } from '@pulumi/aws/backup';
import { UserPool } from '@pulumi/aws/cognito';
import { Table } from '@pulumi/aws/dynamodb';
import { Volume } from '@pulumi/aws/ebs';
import { Repository } from '@pulumi/aws/ecr';
import { FileSystem } from '@pulumi/aws/efs';
import { LoadBalancer } from '@pulumi/aws/lb';
import { Cluster, Instance } from '@pulumi/aws/rds';
import { Bucket } from '@pulumi/aws/s3';
import { Secret } from '@pulumi/aws/secretsmanager';
import { findings, resource, unknown, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('deletion-protection', resources);

const PAIRS: readonly (readonly [string, Told, Told])[] = [
  [
    'a database',
    resource(Instance, 'd', { deletionProtection: true }),
    resource(Instance, 'd', { engine: 'postgres' }),
  ],
  ['a cluster of databases', resource(Cluster, 'd', { deletionProtection: true }), resource(Cluster, 'd', {})],
  ['a table', resource(Table, 't', { deletionProtectionEnabled: true }), resource(Table, 't', {})],
  ['a user pool', resource(UserPool, 'u', { deletionProtection: 'ACTIVE' }), resource(UserPool, 'u', {})],
  ['a load balancer', resource(LoadBalancer, 'l', { enableDeletionProtection: true }), resource(LoadBalancer, 'l', {})],
  ['a volume', resource(Volume, 'v', {}, { protect: true }), resource(Volume, 'v', {})],
  ['a file system', resource(FileSystem, 'f', {}, { protect: true }), resource(FileSystem, 'f', {})],
  ['a bucket', resource(Bucket, 'b', {}), resource(Bucket, 'b', { forceDestroy: true })],
  ['a repository', resource(Repository, 'r', {}), resource(Repository, 'r', { forceDelete: true })],
  ['a vault', resource(Vault, 'v', {}), resource(Vault, 'v', { forceDestroy: true })],
  ['a secret', resource(Secret, 's', {}), resource(Secret, 's', { recoveryWindowInDays: 0 })],
];

test.each(PAIRS)('%s that is protected is fine, and one that is not is found', async (_, kept, open) => {
  expect(await of(kept)).toEqual([]);
  expect(await of(open)).toHaveLength(1);
});

test('says who has to refuse: AWS where it can, the engine where it cannot', async () => {
  expect(await of(resource(Instance, 'd', { deletionProtection: false }))).toEqual([
    'AWS does not refuse to delete it: set `deletionProtection` to true',
  ]);
  expect(await of(resource(Volume, 'v', {}))).toEqual([
    'it holds data and `pulumi destroy` deletes it: give it the option `protect: true`',
  ]);
});

test('a replica holds nothing that its source does not', async () => {
  expect(await of(resource(Instance, 'replica', { replicateSourceDb: 'records' }))).toEqual([]);
});

test('what only the deployment will tell is not held against anybody', async () => {
  expect(await of(resource(Table, 't', { deletionProtectionEnabled: unknown }))).toEqual([]);
});
