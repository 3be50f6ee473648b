import { Unknown } from '../../../../../lib/pricing/readers/unknown';

import { Program, properties } from './written';

const BUCKET = 'aws:s3/bucket:Bucket';

/** A bucket with one resource beside it. */
function bucketWith(token: string, side: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const program = new Program();
  const bucket = program.add(BUCKET, {});
  program.add(token, { bucket: bucket.id, ...side });
  return bucket.presented.properties;
}

test('rules of the bucket itself say whether they are on, those beside it which status they have', () => {
  const Rules = [
    {
      Id: 'logs',
      Status: 'Enabled',
      Prefix: 'logs/',
      Transitions: [{ TransitionInDays: 30, StorageClass: 'STANDARD_IA' }],
      ExpirationInDays: 365,
    },
  ];
  const rest = { id: 'logs', transitions: [{ days: 30, storageClass: 'STANDARD_IA' }], expiration: { days: 365 } };
  const inline = properties(BUCKET, { lifecycleRules: [{ ...rest, enabled: true, prefix: 'logs/' }] });
  expect(inline).toEqual({ LifecycleConfiguration: { Rules } });
  const rules = [{ ...rest, status: 'Enabled', filter: { prefix: 'logs/' } }];
  const token = 'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration';
  expect(bucketWith(token, { rules })).toEqual({ LifecycleConfiguration: { Rules } });
  expect(bucketWith(`${token}V2`.replace('ion:', 'ionV2:'), { rules })).toEqual({ LifecycleConfiguration: { Rules } });
});

test('encryption is called alike in each of its three forms', () => {
  const expected = {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms:dsse', KMSMasterKeyID: 'key-1' },
          BucketKeyEnabled: true,
        },
      ],
    },
  };
  const byDefault = { sseAlgorithm: 'aws:kms:dsse', kmsMasterKeyId: 'key-1' };
  const rule = { applyServerSideEncryptionByDefault: byDefault, bucketKeyEnabled: true };
  expect(properties(BUCKET, { serverSideEncryptionConfiguration: { rule } })).toEqual(expected);
  expect(
    properties('aws:s3/bucketV2:BucketV2', {
      serverSideEncryptionConfigurations: [
        { rules: [{ applyServerSideEncryptionByDefaults: [byDefault], bucketKeyEnabled: true }] },
      ],
    }),
  ).toEqual(expected);
  expect(
    bucketWith('aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration', {
      rules: [rule],
    }),
  ).toEqual(expected);
});

test('versioning is a flag of the bucket, and a status beside it', () => {
  const enabled = { VersioningConfiguration: { Status: 'Enabled' } };
  expect(properties(BUCKET, { versioning: { enabled: true } })).toEqual(enabled);
  expect(
    bucketWith('aws:s3/bucketVersioning:BucketVersioning', { versioningConfiguration: { status: 'Enabled' } }),
  ).toEqual(enabled);
});

test.each([
  [
    'aws:s3/inventory:Inventory',
    { name: 'all', includedObjectVersions: 'All', schedule: { frequency: 'Daily' } },
    {
      InventoryConfigurations: [
        { Enabled: true, Name: 'all', IncludedObjectVersions: 'All', ScheduleFrequency: 'Daily' },
      ],
    },
  ],
  [
    'aws:s3/analyticsConfiguration:AnalyticsConfiguration',
    { name: 'all' },
    { AnalyticsConfigurations: [{ Id: 'all' }] },
  ],
  ['aws:s3/bucketMetric:BucketMetric', { name: 'all' }, { MetricsConfigurations: [{ Id: 'all' }] }],
  [
    'aws:s3/bucketAccelerateConfiguration:BucketAccelerateConfiguration',
    { status: 'Enabled' },
    { AccelerateConfiguration: { AccelerationStatus: 'Enabled' } },
  ],
  [
    'aws:s3/bucketReplicationConfig:BucketReplicationConfig',
    {
      role: 'arn:role',
      rules: [{ status: 'Enabled', destination: { bucket: 'arn:copy', replicationTime: { status: 'Enabled' } } }],
    },
    {
      ReplicationConfiguration: {
        Role: 'arn:role',
        Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:copy', ReplicationTime: { Status: 'Enabled' } } }],
      },
    },
  ],
  [
    'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock',
    { blockPublicAcls: true, ignorePublicAcls: true },
    { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true } },
  ],
  [
    'aws:s3/bucketOwnershipControls:BucketOwnershipControls',
    { rule: { objectOwnership: 'BucketOwnerEnforced' } },
    { OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] } },
  ],
  [
    'aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration',
    { metadataConfiguration: { journalTableConfiguration: { recordExpiration: { expiration: 'DISABLED' } } } },
    { MetadataConfiguration: { JournalTableConfiguration: { RecordExpiration: { Expiration: 'DISABLED' } } } },
  ],
])('%s is part of its bucket', (token, side, expected) => {
  expect(bucketWith(token, side)).toEqual(expected);
});

test('rules that are known only after deployment leave the whole unknown', () => {
  const unknown = new Unknown('known after deployment');
  expect(properties(BUCKET, { lifecycleRules: unknown })).toEqual({ LifecycleConfiguration: { Rules: unknown } });
});
