import { costs, priceOf, usd } from '../../price';

/** Properties that choose between rates, and those by which nothing runs; prices of us-east-1 unless said. */
function priced(
  Type: string,
  Properties: object,
  others: object = {},
  region = 'us-east-1',
): ReturnType<typeof priceOf> {
  return priceOf({ Type, Properties }, others, region);
}

function missing(Type: string, Properties: object, others: object = {}, region?: string): (string | undefined)[] {
  return (priced(Type, Properties, others, region).missing ?? []).map(({ rate, because }) => rate ?? because);
}

describe('SQL Server', () => {
  const database = (properties: object, others: object = {}): Record<string, number> =>
    costs(
      priced(
        'AWS::RDS::DBInstance',
        { Engine: 'sqlserver-se', DBInstanceClass: 'db.m5.xlarge', AllocatedStorage: '100', ...properties },
        others,
        'eu-west-1',
      ),
    );
  const Options = (OptionName: string): object => ({
    Type: 'AWS::RDS::OptionGroup',
    Properties: { EngineName: 'sqlserver-se', OptionConfigurations: [{ OptionName }] },
  });
  const grouped = { OptionGroupName: { Ref: 'Options' } };

  test('has a standby by its own property, or by the option that mirrors it', () => {
    const both = { 'Instance hours': usd(730 * 2.52), Storage: usd(100 * 0.254) };
    expect(database({ MultiAZ: true })).toMatchObject(both);
    expect(database(grouped, { Options: Options('Mirroring') })).toMatchObject(both);
  });

  test('has none by another option', () => {
    expect(database(grouped, { Options: Options('SQLSERVER_AUDIT') })['Instance hours']).toBe(usd(730 * 1.26));
  });
});

test('a licence of Db2 that is bought by the hour is named, and one that is brought is not', () => {
  const db2 = (LicenseModel: string): object => ({
    Engine: 'db2-se',
    DBInstanceClass: 'db.m6i.large',
    AllocatedStorage: '20',
    LicenseModel,
  });
  const because = 'licences of Db2 are billed through AWS Marketplace';
  expect(missing('AWS::RDS::DBInstance', db2('marketplace-license'))).toContain(because);
  expect(missing('AWS::RDS::DBInstance', db2('bring-your-own-license'))).not.toContain(because);
});

describe('a vector collection', () => {
  const collection = (StandbyReplicas: string): Record<string, number> =>
    costs(priced('AWS::OpenSearchServerless::Collection', { Name: 'v', Type: 'VECTORSEARCH', StandbyReplicas }));

  test('has a unit for indexing and one for search at least, half of each without a standby', () => {
    expect(collection('ENABLED')).toMatchObject({
      'Indexing units': usd(730 * 0.24),
      'Search units': usd(730 * 0.24),
    });
    expect(collection('disabled')).toMatchObject({
      'Indexing units': usd(0.5 * 730 * 0.24),
      'Search units': usd(0.5 * 730 * 0.24),
    });
  });
});

test('nodes of a search domain that keep their data in S3 have managed storage', () => {
  const domain = (InstanceType: string): object => ({
    EngineVersion: 'OpenSearch_2.19',
    ClusterConfig: { InstanceType },
  });
  const type = 'AWS::OpenSearchService::Domain';
  expect(costs(priced(type, domain('or1.large.search')))).toEqual({ 'Data nodes': usd(730 * 0.209) });
  expect(missing(type, domain('or1.large.search'))).toEqual(['opensearch/managed-storage']);
  expect(missing(type, domain('m6g.large.search'))).toEqual([]);
});

test.each([
  [
    { ExtendedS3DestinationConfiguration: { DynamicPartitioningConfiguration: { Enabled: true } } },
    ['data', 'objects'],
  ],
  [{ ExtendedS3DestinationConfiguration: { DynamicPartitioningConfiguration: { Enabled: false } } }, []],
])('a delivery stream pays for partitions where it makes them: %j', (properties, expected) => {
  expect(missing('AWS::KinesisFirehose::DeliveryStream', properties)).toEqual(
    expected.map((what) => `data-firehose/dynamic-partitioning-${what}`),
  );
});

test('a delivery stream pays for opening compressed logs', () => {
  const ProcessingConfiguration = { Enabled: true, Processors: [{ Type: 'Decompression' }] };
  const stream = { ExtendedS3DestinationConfiguration: { ProcessingConfiguration } };
  expect(missing('AWS::KinesisFirehose::DeliveryStream', stream)).toEqual([
    'data-firehose/cloudwatch-logs-decompression',
  ]);
});

test('brokers that are monitored closely send custom metrics, 30 each as is assumed', () => {
  const cluster = (EnhancedMonitoring?: string): Record<string, number> =>
    costs(
      priced('AWS::MSK::Cluster', {
        NumberOfBrokerNodes: 3,
        BrokerNodeGroupInfo: { InstanceType: 'kafka.m5.large', StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } } },
        EnhancedMonitoring,
      }),
    );
  expect(cluster('PER_BROKER')['Enhanced monitoring']).toBe(usd(3 * 30 * 0.3));
  expect(cluster('DEFAULT')).not.toHaveProperty('Enhanced monitoring');
  expect(cluster()).not.toHaveProperty('Enhanced monitoring');
});

test('a bucket pays for a second layer of encryption', () => {
  const bucket = (SSEAlgorithm: string): Record<string, number> => {
    const ServerSideEncryptionConfiguration = [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }];
    return costs(priced('AWS::S3::Bucket', { BucketEncryption: { ServerSideEncryptionConfiguration } }));
  };
  expect(bucket('aws:kms:dsse')['Double encryption']).toBe(usd(10 * 0.003));
  expect(bucket('aws:kms')).not.toHaveProperty('Double encryption');
});

test('a bucket pays for acceleration while it is on', () => {
  const bucket = (AccelerationStatus: string): object => ({ AccelerateConfiguration: { AccelerationStatus } });
  expect(missing('AWS::S3::Bucket', bucket('Enabled'))).toEqual(['s3/transfer-acceleration']);
  expect(missing('AWS::S3::Bucket', bucket('Suspended'))).toEqual([]);
});

test.each([
  ['AWS::ElastiCache::ReplicationGroup', { Engine: 'valkey', CacheNodeType: 'cache.t3.micro', Durability: 'sync' }],
  ['AWS::DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST', VectorIndexes: [{ IndexName: 'v' }] }],
])('%s names what is billed in a way that is not known', (type, properties) => {
  expect(priced(type, properties)).toMatchObject({ status: 'unpriced' });
});

describe('logs', () => {
  const GROUP = 'arn:aws:logs:us-east-1:111111111111:log-group:given';

  test.each([
    ['AWS::Transfer::Server', { StructuredLogDestinations: [GROUP] }, {}],
    [
      'AWS::DataSync::Task',
      { CloudWatchLogGroupArn: GROUP },
      { CloudWatchLogGroupArn: GROUP, Options: { LogLevel: 'OFF' } },
    ],
    [
      'AWS::OSIS::Pipeline',
      { MinUnits: 1, MaxUnits: 1, LogPublishingOptions: { IsLoggingEnabled: true } },
      { MinUnits: 1, MaxUnits: 1 },
    ],
    [
      'AWS::FSx::FileSystem',
      {
        FileSystemType: 'WINDOWS',
        StorageCapacity: 100,
        WindowsConfiguration: {
          ThroughputCapacity: 8,
          AuditLogConfiguration: { FileAccessAuditLogLevel: 'FAILURE_ONLY' },
        },
      },
      { FileSystemType: 'WINDOWS', StorageCapacity: 100, WindowsConfiguration: { ThroughputCapacity: 8 } },
    ],
  ])('of %s are billed where they are on', (type, on, off) => {
    expect(costs(priced(type, on))['Logs written']).toBe(usd(5 * 0.5));
    expect(costs(priced(type, off))).not.toHaveProperty('Logs written');
  });
});

describe('what does not run', () => {
  test('of Athena scans nothing', () => {
    expect(costs(priced('AWS::Athena::WorkGroup', { Name: 'w', State: 'ENABLED' }))).toEqual({
      'Data scanned': usd(0.1 * 5),
    });
    expect(priced('AWS::Athena::WorkGroup', { Name: 'w', State: 'DISABLED' })).toMatchObject({ status: 'free' });
  });

  test('of Redshift has storage, and no node hours', () => {
    const cluster = { ClusterType: 'single-node', NodeType: 'ra3.xlplus', ResourceAction: 'pause-cluster' };
    expect(costs(priced('AWS::Redshift::Cluster', cluster))).toEqual({ 'Managed storage': usd(100 * 0.024) });
  });
});

describe('Lustre', () => {
  const lustre = (LustreConfiguration: object): (string | undefined)[] =>
    missing('AWS::FSx::FileSystem', {
      FileSystemType: 'LUSTRE',
      StorageCapacity: 6000,
      StorageType: 'HDD',
      LustreConfiguration,
    });
  const DISKS = { DeploymentType: 'PERSISTENT_1', PerUnitStorageThroughput: 12 };

  test('names the cache before its disks, and the metadata IOPS that it asks for', () => {
    expect(lustre({ ...DISKS, DriveCacheType: 'READ' })).toContain('fsx-for-lustre/ssd-read-cache');
    expect(lustre({ ...DISKS, DriveCacheType: 'NONE' })).not.toContain('fsx-for-lustre/ssd-read-cache');
    const asked = { MetadataConfiguration: { Mode: 'USER_PROVISIONED', Iops: 6000 } };
    expect(lustre({ ...DISKS, ...asked })).toContain('fsx-for-lustre/metadata-iops');
    expect(lustre({ ...DISKS, MetadataConfiguration: { Mode: 'AUTOMATIC' } })).not.toContain(
      'fsx-for-lustre/metadata-iops',
    );
  });
});

test('use that a property opens is named where it has no price', () => {
  const aurora = (EnableHttpEndpoint: boolean): object => ({ Engine: 'aurora-mysql', EnableHttpEndpoint });
  expect(missing('AWS::RDS::DBCluster', aurora(true))).toEqual(['aurora/data-api-requests']);
  expect(missing('AWS::RDS::DBCluster', aurora(false))).toEqual([]);
  expect(missing('AWS::S3::Bucket', { MetadataConfiguration: {} })).toEqual(['s3/metadata-updates']);
});
