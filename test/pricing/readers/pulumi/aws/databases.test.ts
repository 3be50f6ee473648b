import { Program, presented, properties } from './written';

test.each([
  [
    'aws:rds/instance:Instance',
    'AWS::RDS::DBInstance',
    {
      identifier: 'orders',
      engine: 'postgres',
      instanceClass: 'db.m7g.large',
      allocatedStorage: 100,
      storageType: 'gp3',
      multiAz: true,
      dbName: 'orders',
      username: 'admin',
      backupRetentionPeriod: 7,
      performanceInsightsEnabled: true,
      enabledCloudwatchLogsExports: ['postgresql'],
      vpcSecurityGroupIds: ['sg-1'],
    },
    {
      DBInstanceIdentifier: 'orders',
      Engine: 'postgres',
      DBInstanceClass: 'db.m7g.large',
      AllocatedStorage: 100,
      StorageType: 'gp3',
      MultiAZ: true,
      DBName: 'orders',
      MasterUsername: 'admin',
      BackupRetentionPeriod: 7,
      EnablePerformanceInsights: true,
      EnableCloudwatchLogsExports: ['postgresql'],
      VPCSecurityGroups: ['sg-1'],
    },
  ],
  [
    'aws:rds/instance:Instance',
    'AWS::RDS::DBInstance',
    { replicateSourceDb: 'orders', snapshotIdentifier: 'snap', instanceClass: 'db.t4g.micro' },
    {
      SourceDBInstanceIdentifier: 'orders',
      DBSnapshotIdentifier: 'snap',
      DBInstanceClass: 'db.t4g.micro',
    },
  ],
  [
    'aws:rds/cluster:Cluster',
    'AWS::RDS::DBCluster',
    {
      clusterIdentifier: 'shop',
      engine: 'aurora-mysql',
      engineMode: 'provisioned',
      dbClusterInstanceClass: 'db.r6gd.large',
      serverlessv2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 4 },
    },
    {
      DBClusterIdentifier: 'shop',
      Engine: 'aurora-mysql',
      EngineMode: 'provisioned',
      DBClusterInstanceClass: 'db.r6gd.large',
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 4 },
    },
  ],
  [
    'aws:rds/clusterInstance:ClusterInstance',
    'AWS::RDS::DBInstance',
    { clusterIdentifier: 'shop', engine: 'aurora-mysql', instanceClass: 'db.r7g.large' },
    { DBClusterIdentifier: 'shop', Engine: 'aurora-mysql', DBInstanceClass: 'db.r7g.large' },
  ],
  [
    'aws:docdb/clusterInstance:ClusterInstance',
    'AWS::DocDB::DBInstance',
    { clusterIdentifier: 'docs', instanceClass: 'db.r6g.large' },
    { DBClusterIdentifier: 'docs', DBInstanceClass: 'db.r6g.large' },
  ],
  [
    'aws:neptune/cluster:Cluster',
    'AWS::Neptune::DBCluster',
    { clusterIdentifier: 'graph', serverlessV2ScalingConfiguration: { minCapacity: 1, maxCapacity: 8 } },
    { DBClusterIdentifier: 'graph', ServerlessScalingConfiguration: { MinCapacity: 1, MaxCapacity: 8 } },
  ],
  [
    'aws:elasticache/cluster:Cluster',
    'AWS::ElastiCache::CacheCluster',
    {
      clusterId: 'sessions',
      engine: 'memcached',
      nodeType: 'cache.t4g.micro',
      numCacheNodes: 2,
      logDeliveryConfigurations: [{ destination: 'logs', destinationType: 'cloudwatch-logs', logType: 'slow-log' }],
    },
    {
      ClusterName: 'sessions',
      Engine: 'memcached',
      CacheNodeType: 'cache.t4g.micro',
      NumCacheNodes: 2,
      LogDeliveryConfigurations: [
        {
          DestinationType: 'cloudwatch-logs',
          DestinationDetails: { CloudWatchLogsDetails: { LogGroup: 'logs' } },
          LogType: 'slow-log',
        },
      ],
    },
  ],
  [
    'aws:elasticache/replicationGroup:ReplicationGroup',
    'AWS::ElastiCache::ReplicationGroup',
    {
      replicationGroupId: 'sessions',
      description: 'of the shop',
      nodeType: 'cache.r7g.large',
      numNodeGroups: 2,
      replicasPerNodeGroup: 1,
      parameterGroupName: 'default.redis7.cluster.on',
    },
    {
      ReplicationGroupId: 'sessions',
      ReplicationGroupDescription: 'of the shop',
      CacheNodeType: 'cache.r7g.large',
      NumNodeGroups: 2,
      ReplicasPerNodeGroup: 1,
      CacheParameterGroupName: 'default.redis7.cluster.on',
    },
  ],
  [
    'aws:keyspaces/table:Table',
    'AWS::Cassandra::Table',
    {
      keyspaceName: 'shop',
      tableName: 'carts',
      capacitySpecification: { throughputMode: 'PROVISIONED', readCapacityUnits: 10, writeCapacityUnits: 5 },
      pointInTimeRecovery: { status: 'ENABLED' },
    },
    {
      KeyspaceName: 'shop',
      TableName: 'carts',
      BillingMode: { Mode: 'PROVISIONED', ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 } },
      PointInTimeRecoveryEnabled: true,
    },
  ],
  [
    'aws:dms/replicationInstance:ReplicationInstance',
    'AWS::DMS::ReplicationInstance',
    { replicationInstanceId: 'move', replicationInstanceClass: 'dms.t3.medium', allocatedStorage: 50 },
    {
      ReplicationInstanceIdentifier: 'move',
      ReplicationInstanceClass: 'dms.t3.medium',
      AllocatedStorage: 50,
    },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('a database whose backups are copied names the region that they are copied to', () => {
  const program = new Program();
  const database = program.add('aws:rds/instance:Instance', { instanceClass: 'db.m7g.large' });
  program.add('aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication', {
    sourceDbInstanceArn: database.id,
  });
  expect(database.presented.properties['AutomaticBackupReplicationRegion']).toBe('eu-west-1');
});

test('a warehouse has its logs and the copies of its snapshots', () => {
  const program = new Program();
  const cluster = program.add('aws:redshift/cluster:Cluster', { nodeType: 'ra3.large', databaseName: 'sales' });
  const clusterIdentifier = cluster.id;
  program.add('aws:redshift/logging:Logging', { clusterIdentifier, bucketName: 'logs', logExports: ['userlog'] });
  program.add('aws:redshift/snapshotCopy:SnapshotCopy', { clusterIdentifier, destinationRegion: 'eu-central-1' });
  expect(cluster.presented.properties).toEqual({
    NodeType: 'ra3.large',
    ClusterType: 'single-node',
    DBName: 'sales',
    LoggingProperties: { BucketName: 'logs', LogExports: ['userlog'] },
    DestinationRegion: 'eu-central-1',
  });
});

describe('a table of DynamoDB', () => {
  const TABLE = 'aws:dynamodb/table:Table';

  test('has its keys, its units and its indexes in the words of CloudFormation', () => {
    expect(
      properties(TABLE, {
        name: 'orders',
        hashKey: 'id',
        rangeKey: 'at',
        attributes: [{ name: 'id', type: 'S' }],
        readCapacity: 10,
        writeCapacity: 5,
        pointInTimeRecovery: { enabled: true },
        globalSecondaryIndexes: [
          { name: 'by-client', hashKey: 'client', projectionType: 'ALL', readCapacity: 4, writeCapacity: 2 },
        ],
        ttl: { attributeName: 'expires', enabled: true },
      }),
    ).toEqual({
      TableName: 'orders',
      KeySchema: [
        { AttributeName: 'id', KeyType: 'HASH' },
        { AttributeName: 'at', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'by-client',
          KeySchema: [{ AttributeName: 'client', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
          ProvisionedThroughput: { ReadCapacityUnits: 4, WriteCapacityUnits: 2 },
        },
      ],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });

  test('has what stands beside it', () => {
    const program = new Program();
    const table = program.add(TABLE, {
      hashKey: 'id',
      billingMode: 'PAY_PER_REQUEST',
      globalSecondaryIndexes: [{ name: 'by-client', hashKey: 'client', projectionType: 'ALL' }],
    });
    const tableName = table.id;
    program.add('aws:dynamodb/contributorInsights:ContributorInsights', { tableName });
    program.add('aws:dynamodb/contributorInsights:ContributorInsights', { tableName, indexName: 'by-client' });
    program.add('aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination', {
      tableName,
      streamArn: 'arn:stream',
    });
    expect(table.presented.properties).toMatchObject({
      ContributorInsightsSpecification: { Enabled: true },
      GlobalSecondaryIndexes: [{ IndexName: 'by-client', ContributorInsightsSpecification: { Enabled: true } }],
      KinesisStreamSpecification: { StreamArn: 'arn:stream' },
    });
  });

  test('has a replica in each of its other regions, whichever of two ways says so', () => {
    const program = new Program();
    const table = program.add(TABLE, { hashKey: 'id', replicas: [{ regionName: 'us-east-1' }] });
    const replica = program.add('aws:dynamodb/tableReplica:TableReplica', { globalTableArn: table.id });
    const TableName = expect.objectContaining({ to: table.urn }) as unknown;
    const type = 'Custom::DynamoDBReplica';
    expect(table.presented.more).toEqual([{ type, properties: { TableName, Region: 'us-east-1' } }]);
    expect(replica.presented).toEqual({ type, properties: { TableName, Region: 'eu-west-1' } });
  });
});
