import { isObject, own as property, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';
import type { Written } from '../../written';

import { namesIn } from '../names';
import { renamed, renamedValue } from '../rename';
import { concatenated, given, sidesOf, single, withProperties, type Presenter } from './presenter';

/** Rules as the bucket itself may write them, and as a resource of their own does. */
const INLINE_RULES = namesIn([
  '.enabled=Status?Enabled:Disabled',
  '.abortIncompleteMultipartUploadDays=AbortIncompleteMultipartUpload.DaysAfterInitiation',
  '.tags=TagFilters[]',
  '.expiration=.',
  '.expiration.days=ExpirationInDays',
  '.expiration.date=ExpirationDate',
  '.transitions.days=TransitionInDays',
  '.transitions.date=TransitionDate',
  '.noncurrentVersionExpiration.days=NoncurrentDays',
  '.noncurrentVersionTransitions.days=TransitionInDays',
]);
const RULES = namesIn([
  '.filter=.',
  '.filter.tag=TagFilters+',
  '.filter.and=.',
  '.filter.and.tags=TagFilters[]',
  '.expiration=.',
  '.expiration.days=ExpirationInDays',
  '.expiration.date=ExpirationDate',
  '.transitions.days=TransitionInDays',
  '.transitions.date=TransitionDate',
  '.noncurrentVersionTransitions.noncurrentDays=TransitionInDays',
]);
const ENCRYPTION = namesIn([
  '.applyServerSideEncryptionByDefault=ServerSideEncryptionByDefault',
  '.applyServerSideEncryptionByDefaults=ServerSideEncryptionByDefault-',
  'kmsMasterKeyId=KMSMasterKeyID',
  'sseAlgorithm=SSEAlgorithm',
]);
const REPLICATION = namesIn([
  '.rules.destination.replicaKmsKeyId=EncryptionConfiguration.ReplicaKmsKeyID',
  '.rules.destinations=Destination-',
  '.rules.destinations.metrics=Metrics-',
  '.rules.destinations.replicationTimes=ReplicationTime-',
  '.rules.filters=Filter-',
  'replicaKmsKeyId=ReplicaKmsKeyID',
]);
const LOGGING = namesIn(['.bucket=#', '.targetBucket=DestinationBucketName', '.targetPrefix=LogFilePrefix']);
const INVENTORY = namesIn(['.schedule=.', '.schedule.frequency=ScheduleFrequency', '.filter=.', '.destination=.']);

/** A bucket with all that stands beside it. */
export const s3Bucket: Presenter = (own, named) => {
  const { inputs } = own;
  return withProperties(named, {
    BucketName: inputs['bucket'],
    LifecycleConfiguration: bagOf('Rules', lifecycleRules(own)),
    BucketEncryption: bagOf('ServerSideEncryptionConfiguration', encryptionRules(own)),
    VersioningConfiguration: versioning(own),
    ReplicationConfiguration: replication(own),
    AccelerateConfiguration: bagOf(
      'AccelerationStatus',
      inputs['accelerationStatus'] ?? sideOf(own, 'Accelerate')?.['status'],
    ),
    LoggingConfiguration: renamedObject(
      single(inputs['logging'] ?? inputs['loggings']) ?? sideOf(own, 'Logging'),
      LOGGING,
    ),
    InventoryConfigurations: beside(own, 'aws:s3/inventory:Inventory').map(inventory),
    AnalyticsConfigurations: beside(own, 'aws:s3/analyticsConfiguration:AnalyticsConfiguration').map(identified),
    MetricsConfigurations: beside(own, 'aws:s3/bucketMetric:BucketMetric').map(identified),
    IntelligentTieringConfigurations: beside(
      own,
      'aws:s3/bucketIntelligentTieringConfiguration:BucketIntelligentTieringConfiguration',
    ).map(identified),
    MetadataConfiguration: renamedObject(
      beside(own, 'aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration')[0]?.['metadataConfiguration'],
    ),
    PublicAccessBlockConfiguration: renamedObject(
      beside(own, 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock')[0],
    ),
    OwnershipControls: bagOf(
      'Rules',
      concatenated(
        ...beside(own, 'aws:s3/bucketOwnershipControls:BucketOwnershipControls').map(({ rule }) => renamedObject(rule)),
      ),
    ),
    NotificationConfiguration: renamedObject(beside(own, 'aws:s3/bucketNotification:BucketNotification')[0]),
    ObjectLockConfiguration: renamedObject(inputs['objectLockConfiguration'] ?? sideOf(own, 'ObjectLock')),
  });
};

function lifecycleRules(own: Written): unknown {
  const inline = own.inputs['lifecycleRules'];
  const apart = configurations(own, 'Lifecycle').map((side) => renamedValue(side['rules'], RULES));
  return concatenated(inline === undefined ? undefined : renamedValue(inline, INLINE_RULES), ...apart);
}

function encryptionRules(own: Written): unknown {
  const inline = single(
    own.inputs['serverSideEncryptionConfiguration'] ?? own.inputs['serverSideEncryptionConfigurations'],
  );
  const rule = isUnknown(inline) ? inline : (partOf(inline, 'rule') ?? partOf(inline, 'rules'));
  const apart = configurations(own, 'ServerSideEncryption').map(({ rules }) => rules);
  return renamedValue(concatenated(rule, ...apart), ENCRYPTION);
}

function versioning(own: Written): unknown {
  const inline = single(own.inputs['versioning'] ?? own.inputs['versionings']);
  if (isUnknown(inline)) return inline;
  const enabled = partOf(inline, 'enabled');
  if (enabled !== undefined) return renamed({ enabled }, namesIn(['enabled=Status?Enabled:Suspended']));
  const [side] = sides(own, 'BucketVersioning', 'BucketVersioningV2');
  return bagOf('Status', partOf(side?.['versioningConfiguration'], 'status'));
}

function replication(own: Written): unknown {
  const inline = single(own.inputs['replicationConfiguration'] ?? own.inputs['replicationConfigurations']);
  const [apart] = beside(own, 'aws:s3/bucketReplicationConfig:BucketReplicationConfig');
  return renamedObject(inline ?? apart, REPLICATION);
}

/** A list of objects that is on unless it says otherwise. */
function inventory(side: JsonObject): JsonObject {
  return { Enabled: true, ...renamed(side, INVENTORY) };
}

function identified({ name, ...side }: JsonObject): JsonObject {
  return given({ Id: name, ...renamed(side) });
}

function renamedObject(value: unknown, names?: Parameters<typeof renamed>[1]): unknown {
  return isObject(value) && !isUnknown(value) ? renamed(value, names) : value;
}

function partOf(value: unknown, key: string): unknown {
  return isUnknown(value) ? value : isObject(value) ? property(value, key) : undefined;
}

function bagOf(key: string, value: unknown): JsonObject | undefined {
  return value === undefined ? undefined : { [key]: value };
}

/** The configuration of a kind that stands beside the bucket, under the token of today or of version 6. */
function sideOf(own: Written, kind: string): JsonObject | undefined {
  return sides(
    own,
    `Bucket${kind}`,
    `Bucket${kind}V2`,
    `Bucket${kind}Configuration`,
    `Bucket${kind}ConfigurationV2`,
  )[0];
}

function configurations(own: Written, kind: string): readonly JsonObject[] {
  return sides(own, `Bucket${kind}Configuration`, `Bucket${kind}ConfigurationV2`);
}

function sides(own: Written, ...types: readonly string[]): readonly JsonObject[] {
  return beside(own, ...types.map((type) => `aws:s3/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`));
}

function beside(own: Written, ...tokens: readonly string[]): readonly JsonObject[] {
  return sidesOf(own, 'bucket', ...tokens).map(({ inputs }) =>
    Object.fromEntries(Object.entries(inputs).filter(([input]) => input !== 'bucket')),
  );
}
