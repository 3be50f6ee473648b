import { EncryptionByDefault, SnapshotCopy, Volume } from '@pulumi/aws/ebs';
import { Instance, LaunchTemplate } from '@pulumi/aws/ec2';
import { FileSystem } from '@pulumi/aws/efs';
import { ReplicationGroup } from '@pulumi/aws/elasticache';
import { FirehoseDeliveryStream, Stream } from '@pulumi/aws/kinesis';
import { Domain } from '@pulumi/aws/opensearch';
import { Cluster, Instance as Database } from '@pulumi/aws/rds';
import { Cluster as Warehouse } from '@pulumi/aws/redshift';
import { Topic } from '@pulumi/aws/sns';
import { Queue } from '@pulumi/aws/sqs';
import { Workspace } from '@pulumi/aws/workspaces';
import { findings, resource, unknown, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('encryption-at-rest', resources);

const PAIRS: readonly (readonly [string, Told, Told])[] = [
  ['a volume', resource(Volume, 'v', { encrypted: true }), resource(Volume, 'v', { size: 100 })],
  ['a copy of a snapshot', resource(SnapshotCopy, 'c', { encrypted: true }), resource(SnapshotCopy, 'c', {})],
  [
    'volumes of an account by default',
    resource(EncryptionByDefault, 'e', {}),
    resource(EncryptionByDefault, 'e', { enabled: false }),
  ],
  [
    'the root volume of an instance',
    resource(Instance, 'i', { rootBlockDevice: { encrypted: true } }),
    resource(Instance, 'i', { rootBlockDevice: { volumeSize: 20 } }),
  ],
  [
    'a further volume of an instance',
    resource(Instance, 'i', {
      rootBlockDevice: { encrypted: true },
      ebsBlockDevices: [{ deviceName: '/dev/sdf', encrypted: true }],
    }),
    resource(Instance, 'i', { rootBlockDevice: { encrypted: true }, ebsBlockDevices: [{ deviceName: '/dev/sdf' }] }),
  ],
  [
    'volumes of a launch template',
    resource(LaunchTemplate, 't', {
      blockDeviceMappings: [
        { deviceName: '/dev/xvda', ebs: { encrypted: 'true' } },
        { deviceName: '/dev/sdb', virtualName: 'ephemeral0' },
      ],
    }),
    resource(LaunchTemplate, 't', { blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { volumeSize: 30 } }] }),
  ],
  ['a database', resource(Database, 'd', { storageEncrypted: true }), resource(Database, 'd', { engine: 'postgres' })],
  ['a cluster of databases', resource(Cluster, 'd', { storageEncrypted: true }), resource(Cluster, 'd', {})],
  ['a warehouse', resource(Warehouse, 'w', {}), resource(Warehouse, 'w', { encrypted: 'false' })],
  ['a file system', resource(FileSystem, 'f', { encrypted: true }), resource(FileSystem, 'f', {})],
  ['a cache', resource(ReplicationGroup, 'r', { atRestEncryptionEnabled: true }), resource(ReplicationGroup, 'r', {})],
  ['an index', resource(Domain, 'o', { encryptAtRest: { enabled: true } }), resource(Domain, 'o', {})],
  ['a topic', resource(Topic, 't', { kmsMasterKeyId: 'alias/aws/sns' }), resource(Topic, 't', {})],
  ['a queue', resource(Queue, 'q', {}), resource(Queue, 'q', { sqsManagedSseEnabled: false })],
  ['a stream', resource(Stream, 's', { encryptionType: 'KMS' }), resource(Stream, 's', {})],
  [
    'a delivery stream',
    resource(FirehoseDeliveryStream, 's', { serverSideEncryption: { enabled: true } }),
    resource(FirehoseDeliveryStream, 's', { destination: 'extended_s3' }),
  ],
];

test.each(PAIRS)('%s that is encrypted is fine, and one that is not is found', async (_, encrypted, plain) => {
  expect(await of(encrypted)).toEqual([]);
  expect(await of(plain)).toHaveLength(1);
});

test('says what is to be set', async () => {
  expect(await of(resource(Volume, 'v', {}))).toEqual(['the volume is not encrypted: set `encrypted` to true']);
  expect(
    await of(
      resource(Instance, 'i', { rootBlockDevice: { encrypted: true }, ebsBlockDevices: [{ deviceName: '/dev/sdf' }] }),
    ),
  ).toEqual(['volume /dev/sdf is not encrypted: set `encrypted` of the block device to true']);
});

test('both volumes of a workspace are asked about', async () => {
  expect(await of(resource(Workspace, 'w', { rootVolumeEncryptionEnabled: true }))).toEqual([
    'the user volume is not encrypted: set `userVolumeEncryptionEnabled` to true',
  ]);
});

test('a template that maps no volume leaves it to image and account, and is found', async () => {
  expect(await of(resource(LaunchTemplate, 't', { imageId: 'ami-1' }))).toEqual([
    'the volumes of its image are encrypted only if the image or the account says so: map them in `blockDeviceMappings`, with `ebs.encrypted`',
  ]);
});

test('a replica and a restored database are encrypted as what they come from', async () => {
  expect(await of(resource(Database, 'replica', { replicateSourceDb: 'records' }))).toEqual([]);
  expect(await of(resource(Cluster, 'restored', { snapshotIdentifier: 'records-1' }))).toEqual([]);
});

test('a queue with a key of its own may leave the key of SQS', async () => {
  expect(await of(resource(Queue, 'q', { sqsManagedSseEnabled: false, kmsMasterKeyId: 'alias/orders' }))).toEqual([]);
});

test('what only the deployment will tell is not held against anybody', async () => {
  expect(await of(resource(Volume, 'v', { encrypted: unknown }))).toEqual([]);
  expect(await of(resource(Topic, 't', { kmsMasterKeyId: unknown }))).toEqual([]);
});
