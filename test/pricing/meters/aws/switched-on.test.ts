import { costs, priceOf, usd } from '../../price';

/** Properties that switch a charge on beside what the resource is billed for anyway; prices of us-east-1 unless said. */
const REGION = 'us-east-1';

function costsOf(Type: string, Properties: object, others: object = {}, region = REGION): Record<string, number> {
  return costs(priceOf({ Type, Properties }, others, region));
}

describe('Contributor Insights of DynamoDB', () => {
  const ON = { ContributorInsightsSpecification: { Enabled: true } };
  const keys = (...names: string[]): object => ({
    KeySchema: names.map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' })),
  });
  const table = (properties: object): Record<string, number> =>
    costsOf('AWS::DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST', ...properties });

  test('bill 2 rules for a partition key, and the requests that they count', () => {
    expect(table({ ...keys('a'), ...ON })).toMatchObject({
      'Insights rules': usd(2 * 0.5),
      'Insights on reads': usd(10 * 0.03),
      'Insights on writes': usd(2 * 0.03),
    });
  });

  test('bill 4 rules where there is a sort key, two of which count every request', () => {
    expect(table({ ...keys('a', 'b'), ...ON })).toMatchObject({
      'Insights rules': usd(4 * 0.5),
      'Insights on reads': usd(2 * 10 * 0.03),
      'Insights on writes': usd(2 * 2 * 0.03),
    });
  });

  test('bill half the rules, and no requests, where throttled keys alone are watched', () => {
    const throttled = { ContributorInsightsSpecification: { Enabled: 'true', Mode: 'THROTTLED_KEYS' } };
    const priced = table({ ...keys('a'), ...throttled });
    expect(priced).toMatchObject({ 'Insights rules': usd(1 * 0.5) });
    expect(priced).not.toHaveProperty('Insights on reads');
  });

  test('are billed for indexes too', () => {
    const GlobalSecondaryIndexes = [
      { IndexName: 'i', ...keys('b', 'a'), ...ON },
      { IndexName: 'j', ...keys('c') },
    ];
    expect(table({ ...keys('a'), GlobalSecondaryIndexes })).toMatchObject({ 'Insights rules': usd(4 * 0.5) });
  });

  test('are billed in each region of a global table that has them', () => {
    const Replicas = [{ Region: REGION, ...ON }, { Region: 'us-west-2' }];
    const priced = costsOf('AWS::DynamoDB::GlobalTable', { BillingMode: 'PAY_PER_REQUEST', ...keys('a'), Replicas });
    expect(priced).toMatchObject({ 'Insights rules': usd(2 * 0.5) });
    expect(priced).not.toHaveProperty('Insights rules in us-west-2');
  });

  test('cost nothing where they are off', () => {
    expect(table({ ...keys('a'), ContributorInsightsSpecification: { Enabled: false } })).not.toHaveProperty(
      'Insights rules',
    );
  });
});

describe('a database of RDS', () => {
  const database = (properties: object, others: object = {}): Record<string, number> =>
    costsOf(
      'AWS::RDS::DBInstance',
      {
        Engine: 'postgres',
        EngineVersion: '17',
        DBInstanceClass: 'db.t4g.micro',
        AllocatedStorage: '20',
        ...properties,
      },
      others,
    );

  test('with Enhanced Monitoring pays for its records as logs', () => {
    const gb = (seconds: number): number => ((730 * 3600) / seconds) * (2 / 1024 ** 2);
    expect(database({ MonitoringInterval: 1 })['Enhanced Monitoring']).toBe(usd(gb(1) * 0.5));
    expect(database({ MonitoringInterval: '60' })['Enhanced Monitoring']).toBe(usd(gb(60) * 0.5));
    expect(database({ MonitoringInterval: 0 })).not.toHaveProperty('Enhanced Monitoring');
  });

  test('in a cluster is monitored as its cluster says', () => {
    const Cluster = { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql', MonitoringInterval: 10 } };
    const member = { DBClusterIdentifier: { Ref: 'Cluster' }, DBInstanceClass: 'db.r6g.large', Engine: 'aurora-mysql' };
    expect(database(member, { Cluster })['Enhanced Monitoring']).toBe(usd((262_800 * 2 * 0.5) / 1024 ** 2));
    expect(costsOf('AWS::RDS::DBCluster', Cluster.Properties)).not.toHaveProperty('Enhanced Monitoring');
  });

  test('pays for the logs that it exports', () => {
    expect(database({ EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] })['Logs exported']).toBe(usd(5 * 0.5));
    expect(database({ EnableCloudwatchLogsExports: [] })).not.toHaveProperty('Logs exported');
  });

  test('pays for backups in another region there, and for what is sent', () => {
    const priced = database({ AutomaticBackupReplicationRegion: 'us-west-2' });
    expect(priced).toMatchObject({
      'Backups in us-west-2': usd(20 * 0.095),
      'Changes copied to us-west-2': usd(5 * 0.02),
    });
    expect(database({ AutomaticBackupReplicationRegion: 'us-east-2' })['Changes copied to us-east-2']).toBe(
      usd(5 * 0.01),
    );
  });
});

test.each([
  ['AWS::RDS::DBCluster', { Engine: 'aurora-postgresql', EnableCloudwatchLogsExports: ['postgresql'] }],
  ['AWS::DocDB::DBCluster', { EnableCloudwatchLogsExports: ['audit', 'profiler'] }],
  ['AWS::Neptune::DBCluster', { EnableCloudwatchLogsExports: ['audit'] }],
  ['AWS::RedshiftServerless::Namespace', { LogExports: ['userlog'] }],
  [
    'AWS::Redshift::Cluster',
    {
      ClusterType: 'single-node',
      NodeType: 'ra3.xlplus',
      LoggingProperties: { LogDestinationType: 'cloudwatch', LogExports: ['useractivitylog'] },
    },
  ],
])('%s pays for the logs that it exports', (type, properties) => {
  expect(costsOf(type, properties)['Logs exported']).toBe(usd(5 * 0.5));
});

describe('delivery of logs', () => {
  const Group = { Type: 'AWS::Logs::LogGroup', Properties: {} };
  const GIVEN = 'arn:aws:logs:us-east-1:111111111111:log-group:given';
  const domain = (group: unknown): Record<string, number> =>
    costsOf(
      'AWS::OpenSearchService::Domain',
      {
        ClusterConfig: { InstanceType: 't3.small.search' },
        LogPublishingOptions: {
          SEARCH_SLOW_LOGS: { CloudWatchLogsLogGroupArn: group, Enabled: true },
          AUDIT_LOGS: { CloudWatchLogsLogGroupArn: group, Enabled: true },
        },
      },
      { Group },
    );

  test('of a domain is billed once, with its log group where that is in the template', () => {
    expect(domain(GIVEN)['Logs written']).toBe(usd(5 * 0.5));
    expect(domain({ 'Fn::GetAtt': ['Group', 'Arn'] })).not.toHaveProperty('Logs written');
  });

  test('of brokers is billed by where it goes', () => {
    const BrokerLogs = {
      CloudWatchLogs: { Enabled: true, LogGroup: 'brokers' },
      S3: { Enabled: true, Bucket: 'brokers' },
      Firehose: { Enabled: false },
    };
    const cluster = {
      NumberOfBrokerNodes: 3,
      BrokerNodeGroupInfo: { InstanceType: 'kafka.m5.large', StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } } },
      LoggingInfo: { BrokerLogs },
    };
    const priced = costsOf('AWS::MSK::Cluster', cluster);
    expect(priced).toMatchObject({
      'Broker hours': usd(3 * 730 * 0.21),
      'Logs delivered to CloudWatch Logs': usd(5 * 0.5),
      'Logs delivered to S3': usd(5 * 0.25),
    });
    expect(priced).not.toHaveProperty('Logs delivered to Firehose');
  });

  test('of a cache is billed by where it goes', () => {
    const cache = (configuration: object): Record<string, number> =>
      costsOf('AWS::ElastiCache::ReplicationGroup', {
        Engine: 'valkey',
        CacheNodeType: 'cache.t3.micro',
        NumCacheClusters: 1,
        LogDeliveryConfigurations: [{ LogType: 'slow-log', ...configuration }],
      });
    expect(cache({ DestinationType: 'cloudwatch-logs' })['Logs delivered to CloudWatch Logs']).toBe(usd(5 * 0.5));
    expect(cache({ DestinationType: 'kinesis-firehose' })['Logs delivered to Firehose']).toBe(usd(5 * 0.25));
  });
});

describe('shard-level metrics of Kinesis', () => {
  const stream = (properties: object): ReturnType<typeof priceOf> =>
    priceOf({ Type: 'AWS::Kinesis::Stream', Properties: properties }, {}, REGION);

  test('are custom metrics of each shard, 7 where all are asked for', () => {
    const all = costs(stream({ ShardCount: 4, DesiredShardLevelMetrics: ['ALL'] }));
    expect(all['Shard-level metrics']).toBe(usd(4 * 7 * 0.3));
    const lowerCase = costs(stream({ ShardCount: '4', DesiredShardLevelMetrics: ['all'] }));
    expect(lowerCase['Shard-level metrics']).toBe(usd(4 * 7 * 0.3));
    const two = costs(stream({ ShardCount: 4, DesiredShardLevelMetrics: ['IncomingBytes', 'OutgoingBytes'] }));
    expect(two['Shard-level metrics']).toBe(usd(4 * 2 * 0.3));
    expect(costs(stream({ ShardCount: 4 }))).not.toHaveProperty('Shard-level metrics');
  });

  test('have no number where the load sets the shards', () => {
    const onDemand = { StreamModeDetails: { StreamMode: 'ON_DEMAND' }, DesiredShardLevelMetrics: ['ALL'] };
    expect(stream(onDemand).missing).toMatchObject([
      { name: 'Shard-level metrics', because: 'the shards of an on-demand stream follow its load' },
    ]);
  });
});

describe('a proxy', () => {
  const Cluster = {
    Type: 'AWS::RDS::DBCluster',
    Properties: {
      Engine: 'aurora-postgresql',
      ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 16 },
    },
  };
  const Member = {
    Type: 'AWS::RDS::DBInstance',
    Properties: {
      Engine: 'aurora-postgresql',
      DBClusterIdentifier: { Ref: 'Cluster' },
      DBInstanceClass: 'db.serverless',
    },
  };
  const Targets = {
    Type: 'AWS::RDS::DBProxyTargetGroup',
    Properties: { DBProxyName: { Ref: 'It' }, DBClusterIdentifiers: [{ Ref: 'Cluster' }] },
  };

  test('of databases without servers pays for their capacity units, 8 at least', () => {
    const proxy = { Type: 'AWS::RDS::DBProxy', Properties: { DBProxyName: 'p', EngineFamily: 'POSTGRESQL' } };
    const [units] = priceOf(proxy, { Cluster, Member, Targets }, 'eu-west-2').lines;
    expect(units?.monthly).toEqual({
      low: usd(8 * 730 * 0.018),
      expected: usd(12 * 730 * 0.018),
      high: usd(16 * 730 * 0.018),
    });
  });
});
