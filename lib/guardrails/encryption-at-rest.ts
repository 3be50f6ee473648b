import { foundIf, foundUnless, unlessFrom } from './checks';
import type { Check, Guardrail } from './guardrail';
import { inEach } from './judge';

/** Asks for a switch to be on. */
const on = (property: string, what: string): Check =>
  foundUnless(property, true, `${what} not encrypted: set \`${property}\` to true`);

/** Asks that a switch that is on by default is not turned off. */
const notOff = (property: string, what: string): Check =>
  foundIf(property, false, `${what} not encrypted: leave \`${property}\` on`);

const storage = on('storageEncrypted', 'storage is');
const COPIES = ['snapshotIdentifier', 'replicationSourceIdentifier', 'restoreToPointInTime', 'globalClusterIdentifier'];

const root = on('rootBlockDevice.encrypted', 'the root volume is');

/** A volume that is made from a snapshot cannot be asked to differ from it in a launch configuration. */
const devices: Check = ({ properties }) =>
  inEach(properties.objects('ebsBlockDevices'), (device) =>
    device.flag('encrypted') === true || device.text('snapshotId') !== undefined || device.flag('noDevice') === true
      ? undefined
      : `volume ${device.text('deviceName') ?? ''} is not encrypted: set \`encrypted\` of the block device to true`,
  );

const templateDevices: Check = ({ properties }) => {
  const mapped = properties.objects('blockDeviceMappings').filter((device) => device.value('ebs') !== undefined);
  if (mapped.length === 0)
    return 'the volumes of its image are encrypted only if the image or the account says so: map them in `blockDeviceMappings`, with `ebs.encrypted`';
  return inEach(mapped, (device) =>
    device.flag('ebs.encrypted') === true
      ? undefined
      : `volume ${device.text('deviceName') ?? ''} is not encrypted: set \`ebs.encrypted\` of the block device to true`,
  );
};

/** What an instance leaves to its launch template has been looked at there. */
const rootOfInstance: Check = (resource, settings) =>
  resource.properties.value('launchTemplate') !== undefined &&
  resource.properties.value('rootBlockDevice') === undefined
    ? undefined
    : root(resource, settings);

const queue: Check = ({ properties }) =>
  properties.flag('sqsManagedSseEnabled') === false && properties.text('kmsMasterKeyId') === undefined
    ? 'messages of the queue are not encrypted: leave `sqsManagedSseEnabled` on, or set `kmsMasterKeyId`'
    : undefined;

const topic: Check = ({ properties }) =>
  properties.text('kmsMasterKeyId') === undefined
    ? 'messages of the topic are not encrypted: set `kmsMasterKeyId`'
    : undefined;

/**
 * Data at rest is encrypted. What AWS always encrypts is not asked about: objects of S3, tables of DynamoDB, CloudWatch logs, file
 * systems of FSx, MSK and MemoryDB.
 */
export const encryptionAtRest: Guardrail = {
  name: 'encryption-at-rest',
  title: 'Encryption at rest',
  description: 'Volumes, databases, caches, file systems, topics, queues and streams are encrypted at rest.',
  severity: 'high',
  resources: {
    'aws:ebs/volume:Volume': [on('encrypted', 'the volume is')],
    'aws:ebs/snapshotCopy:SnapshotCopy': [on('encrypted', 'the copy is')],
    'aws:ebs/encryptionByDefault:EncryptionByDefault': [notOff('enabled', 'new volumes of the account are')],
    'aws:ec2/instance:Instance': [rootOfInstance, devices],
    'aws:ec2/launchConfiguration:LaunchConfiguration': [root, devices],
    'aws:ec2/launchTemplate:LaunchTemplate': [templateDevices],
    'aws:rds/instance:Instance': [
      unlessFrom(['replicateSourceDb', 'snapshotIdentifier', 'restoreToPointInTime'], storage),
    ],
    'aws:rds/cluster:Cluster': [unlessFrom(COPIES, storage)],
    'aws:rds/globalCluster:GlobalCluster': [unlessFrom(['sourceDbClusterIdentifier'], storage)],
    'aws:docdb/cluster:Cluster': [unlessFrom(COPIES, storage)],
    'aws:docdb/globalCluster:GlobalCluster': [unlessFrom(['sourceDbClusterIdentifier'], storage)],
    'aws:neptune/cluster:Cluster': [unlessFrom(COPIES, storage)],
    'aws:redshift/cluster:Cluster': [notOff('encrypted', 'storage is')],
    'aws:efs/fileSystem:FileSystem': [on('encrypted', 'the file system is')],
    'aws:elasticache/replicationGroup:ReplicationGroup': [
      unlessFrom(['globalReplicationGroupId'], on('atRestEncryptionEnabled', 'the cache is')),
    ],
    'aws:dax/cluster:Cluster': [on('serverSideEncryption.enabled', 'the cache is')],
    'aws:opensearch/domain:Domain': [on('encryptAtRest.enabled', 'the index is')],
    'aws:sns/topic:Topic': [topic],
    'aws:sqs/queue:Queue': [queue],
    'aws:kinesis/stream:Stream': [
      foundUnless('encryptionType', 'KMS', "records of the stream are not encrypted: set `encryptionType` to 'KMS'"),
    ],
    'aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream': [
      unlessFrom(
        ['kinesisSourceConfiguration', 'mskSourceConfiguration'],
        on('serverSideEncryption.enabled', 'records of the stream are'),
      ),
    ],
    'aws:workspaces/workspace:Workspace': [
      on('rootVolumeEncryptionEnabled', 'the root volume is'),
      on('userVolumeEncryptionEnabled', 'the user volume is'),
    ],
  },
};
