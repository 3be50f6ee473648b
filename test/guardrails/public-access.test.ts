import { SnapshotBlockPublicAccess } from '@pulumi/aws/ebs';
import { AmiLaunchPermission, ImageBlockPublicAccess, Instance, LaunchTemplate, Subnet } from '@pulumi/aws/ec2';
import { Cluster as Kubernetes } from '@pulumi/aws/eks';
import { FunctionUrl } from '@pulumi/aws/lambda';
import { Broker } from '@pulumi/aws/mq';
import { Cluster as Kafka } from '@pulumi/aws/msk';
import { ClusterSnapshot, Instance as Database, Snapshot } from '@pulumi/aws/rds';
import {
  AccountPublicAccessBlock,
  Bucket,
  BucketAcl,
  BucketObjectv2,
  BucketPublicAccessBlock,
  BucketV2,
} from '@pulumi/aws/s3';
import { NotebookInstance } from '@pulumi/aws/sagemaker';
import { Document } from '@pulumi/aws/ssm';
import { findings, resource, unknown, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('public-access', resources);
const BLOCKED = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
};
const UNBLOCKED_BUCKET = 'nothing blocks public access to the bucket: add a `BucketPublicAccessBlock`';
const scans = resource(Bucket, 'scans', { bucket: 'northwind-scans' });

describe('buckets', () => {
  test('a bucket whose public access is blocked is fine', async () => {
    const block = resource(BucketPublicAccessBlock, 'scans', { bucket: 'northwind-scans', ...BLOCKED });
    expect(await of(scans, block)).toEqual([]);
  });

  test('a bucket that nothing blocks is found', async () => {
    expect(await of(scans)).toEqual([UNBLOCKED_BUCKET]);
  });

  test('a block of another bucket is no block of this one', async () => {
    const block = resource(BucketPublicAccessBlock, 'logs', { bucket: 'northwind-logs', ...BLOCKED });
    expect(await of(scans, block)).toEqual([UNBLOCKED_BUCKET]);
  });

  test('in a preview a block is known by the resource that it was made from', async () => {
    const args = { bucket: unknown, ...BLOCKED };
    const block = resource(BucketPublicAccessBlock, 'scans', args, { references: { bucket: [scans] } });
    const other = resource(Bucket, 'other', {});
    expect(await of(scans, block)).toEqual([]);
    expect(await of(scans, other, block)).toEqual([UNBLOCKED_BUCKET]);
  });

  test('a block of which nothing is known yet may be the one', async () => {
    expect(await of(scans, resource(BucketPublicAccessBlock, 'any', { bucket: unknown, ...BLOCKED }))).toEqual([]);
  });

  test('a block of the account blocks all of its buckets', async () => {
    expect(await of(scans, resource(AccountPublicAccessBlock, 'all', BLOCKED))).toEqual([]);
  });

  test('a block with a gap is found', async () => {
    const args = { bucket: 'northwind-scans', ...BLOCKED, restrictPublicBuckets: false };
    expect(await of(scans, resource(BucketPublicAccessBlock, 'scans', args))).toEqual([
      'public access is not blocked: set `restrictPublicBuckets` to true',
    ]);
  });

  test('a bucket by its deprecated name is a bucket', async () => {
    expect(await of(resource(BucketV2, 'scans', {}))).toEqual([UNBLOCKED_BUCKET]);
  });

  test('an ACL for the owner is fine, and one for strangers is found', async () => {
    expect(await of(resource(BucketAcl, 'acl', { acl: 'private' }))).toEqual([]);
    expect(await of(resource(BucketAcl, 'acl', { acl: 'public-read' }))).toEqual([
      "its ACL lets strangers in: 'public-read'",
    ]);
    const grantee = { type: 'Group', uri: 'http://acs.amazonaws.com/groups/global/AllUsers' };
    const accessControlPolicy = { owner: { id: 'o' }, grants: [{ permission: 'READ', grantee }] };
    expect(await of(resource(BucketAcl, 'acl', { accessControlPolicy }))).toEqual([
      'its ACL lets strangers in: a grant is to everyone',
    ]);
    expect(await of(resource(BucketObjectv2, 'page', { acl: 'public-read' }))).toHaveLength(1);
  });
});

const PAIRS: readonly (readonly [string, Told, Told])[] = [
  [
    'a database',
    resource(Database, 'd', { engine: 'postgres' }),
    resource(Database, 'd', { publiclyAccessible: true }),
  ],
  [
    'a broker',
    resource(Broker, 'b', { publiclyAccessible: false }),
    resource(Broker, 'b', { publiclyAccessible: true }),
  ],
  [
    'a Kafka cluster',
    resource(Kafka, 'k', { kafkaVersion: '3.6.0' }),
    resource(Kafka, 'k', {
      brokerNodeGroupInfo: {
        clientSubnets: [],
        instanceType: 'kafka.m7g.large',
        securityGroups: [],
        connectivityInfo: { publicAccess: { type: 'SERVICE_PROVIDED_EIPS' } },
      },
    }),
  ],
  [
    'a snapshot of a database',
    resource(Snapshot, 's', { sharedAccounts: ['123456789012'] }),
    resource(Snapshot, 's', { sharedAccounts: ['all'] }),
  ],
  [
    'a snapshot of a cluster',
    resource(ClusterSnapshot, 's', {}),
    resource(ClusterSnapshot, 's', { sharedAccounts: ['all'] }),
  ],
  [
    'an image',
    resource(AmiLaunchPermission, 'a', { accountId: '123456789012' }),
    resource(AmiLaunchPermission, 'a', { group: 'all' }),
  ],
  [
    'sharing of snapshots',
    resource(SnapshotBlockPublicAccess, 's', { state: 'block-all-sharing' }),
    resource(SnapshotBlockPublicAccess, 's', { state: 'unblocked' }),
  ],
  [
    'sharing of images',
    resource(ImageBlockPublicAccess, 's', { state: 'block-new-sharing' }),
    resource(ImageBlockPublicAccess, 's', { state: 'unblocked' }),
  ],
  [
    'a document of Systems Manager',
    resource(Document, 'd', { permissions: { type: 'Share', account_ids: '123456789012' } }),
    resource(Document, 'd', { permissions: { type: 'Share', account_ids: 'All' } }),
  ],
  [
    'a function with a URL',
    resource(FunctionUrl, 'u', { authorizationType: 'AWS_IAM' }),
    resource(FunctionUrl, 'u', { authorizationType: 'NONE' }),
  ],
  [
    'the API of a Kubernetes cluster',
    resource(Kubernetes, 'k', { vpcConfig: { subnetIds: [], publicAccessCidrs: ['203.0.113.0/28'] } }),
    resource(Kubernetes, 'k', { vpcConfig: { subnetIds: [] } }),
  ],
  [
    'an instance',
    resource(Instance, 'i', { ami: 'ami-1' }),
    resource(Instance, 'i', { associatePublicIpAddress: true }),
  ],
  [
    'a launch template',
    resource(LaunchTemplate, 't', { networkInterfaces: [{ associatePublicIpAddress: 'false' }] }),
    resource(LaunchTemplate, 't', { networkInterfaces: [{ associatePublicIpAddress: 'true' }] }),
  ],
  ['a subnet', resource(Subnet, 's', { vpcId: 'vpc-1' }), resource(Subnet, 's', { mapPublicIpOnLaunch: true })],
  [
    'a notebook',
    resource(NotebookInstance, 'n', { directInternetAccess: 'Disabled' }),
    resource(NotebookInstance, 'n', {}),
  ],
];

test.each(PAIRS)('%s that is private is fine, and one that is public is found', async (_, closed, open) => {
  expect(await of(closed)).toEqual([]);
  expect(await of(open)).toHaveLength(1);
});

test('the API of a Kubernetes cluster without a public endpoint is fine', async () => {
  const vpcConfig = { subnetIds: [], endpointPublicAccess: false, endpointPrivateAccess: true };
  expect(await of(resource(Kubernetes, 'k', { vpcConfig }))).toEqual([]);
});
