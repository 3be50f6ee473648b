import { costs, priceOf, usd } from '../../price';

const CLUSTER = { Ref: 'Cluster' };

describe('ElastiCache', () => {
  const group = (properties: object): Record<string, number> =>
    costs(
      priceOf({
        Type: 'AWS::ElastiCache::ReplicationGroup',
        Properties: { Engine: 'redis', CacheNodeType: 'cache.r6g.large', ...properties },
      }),
    );

  test('counts the nodes of a group, however they are given', () => {
    const nodes = (count: number): object => ({ 'Node hours': usd(count * 730 * 0.229) });
    expect(group({})).toEqual(nodes(1));
    expect(group({ NumCacheClusters: 3, AutomaticFailoverEnabled: true })).toEqual(nodes(3));
    expect(group({ NumNodeGroups: 3, ReplicasPerNodeGroup: 2 })).toEqual(nodes(3 * (1 + 2)));
    expect(group({ NodeGroupConfiguration: [{ ReplicaCount: 1 }, { ReplicaCount: 2 }] })).toEqual(nodes(2 + 3));
  });

  test('bills Valkey less than Redis, and backups where they are kept', () => {
    expect(group({ Engine: 'valkey' })).toEqual({ 'Node hours': usd(730 * 0.1832) });
    expect(group({ SnapshotRetentionLimit: 7 })).toMatchObject({ Backups: usd(5 * 0.085) });
  });

  describe('whose engine is not named', () => {
    const micro = { CacheNodeType: 'cache.t3.micro', NumCacheClusters: 2 };
    const hours = (properties: object, others: object = {}): object | undefined =>
      priceOf(
        { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { ...micro, ...properties } },
        others,
        'us-east-1',
      ).lines[0]?.monthly;
    const steady = (amount: number): object => ({ low: usd(amount), expected: usd(amount), high: usd(amount) });

    test('costs between Valkey and Redis OSS', () => {
      expect(hours({})).toEqual({ ...steady(2 * 730 * 0.017), low: usd(2 * 730 * 0.0136) });
    });

    test('has that of its version', () => {
      expect(hours({ EngineVersion: '7.1' })).toEqual(steady(2 * 730 * 0.017));
      expect(hours({ EngineVersion: '8.0' })).toEqual(steady(2 * 730 * 0.0136));
    });

    test('has that of its parameters', () => {
      expect(hours({ CacheParameterGroupName: 'default.valkey8' })).toEqual(steady(2 * 730 * 0.0136));
      const Group = {
        Type: 'AWS::ElastiCache::ParameterGroup',
        Properties: { CacheParameterGroupFamily: 'redis7', Description: 'sessions' },
      };
      expect(hours({ CacheParameterGroupName: { Ref: 'Group' } }, { Group })).toEqual(steady(2 * 730 * 0.017));
    });
  });

  test('does not guess the replicas of a group that fails over', () => {
    const unsaid = {
      Type: 'AWS::ElastiCache::ReplicationGroup',
      Properties: { Engine: 'redis', CacheNodeType: 'cache.r6g.large', AutomaticFailoverEnabled: true },
    };
    expect(priceOf(unsaid).missing?.[0]?.because).toBe('ReplicasPerNodeGroup is not given');
  });

  test('bills each node of a cluster', () => {
    const memcached = {
      Type: 'AWS::ElastiCache::CacheCluster',
      Properties: { Engine: 'memcached', CacheNodeType: 'cache.t4g.small', NumCacheNodes: 2 },
    };
    expect(costs(priceOf(memcached))).toEqual({ 'Node hours': usd(2 * 730 * 0.034) });
  });

  test('without servers bills some data at least', () => {
    const cache = (Engine: string): object => ({ Type: 'AWS::ElastiCache::ServerlessCache', Properties: { Engine } });
    expect(costs(priceOf(cache('valkey'), {}, 'eu-central-1'))).toMatchObject({
      'Processing units': usd(10 * 0.0027),
    });
    expect(costs(priceOf(cache('valkey')))).toEqual({
      'Least data': usd(730 * 0.1 * 0.094),
      'Data stored': usd(730 * 1 * 0.094),
    });
    expect(costs(priceOf(cache('redis')))).toMatchObject({ 'Least data': usd(730 * 1 * 0.14) });
    expect(priceOf(cache('redis')).missing).toEqual([
      {
        name: 'Processing units',
        rate: 'elasticache/serverless-ecpu-redis-memcached',
        because: 'the catalogue has no price in eu-west-1',
      },
    ]);
  });
});

describe('DocumentDB and Neptune', () => {
  const documents = (properties: object): object => ({ Type: 'AWS::DocDB::DBCluster', Properties: properties });
  const graph = (properties: object): object => ({ Type: 'AWS::Neptune::DBCluster', Properties: properties });
  const of = (type: string, size: string): object => ({
    Type: type,
    Properties: { DBClusterIdentifier: CLUSTER, DBInstanceClass: size },
  });

  test('bill instances by the hour', () => {
    const document = of('AWS::DocDB::DBInstance', 'db.t3.medium');
    expect(costs(priceOf(document, { Cluster: documents({}) }, 'us-east-1'))).toEqual({
      'Instance hours': usd(730 * 0.078),
    });
    expect(priceOf(document, { Cluster: documents({ StorageType: 'iopt1' }) }, 'us-east-1').missing).toEqual([
      {
        name: 'Instance hours',
        rate: 'documentdb/io-optimized/db.t3.medium',
        because: 'the catalogue has no price in us-east-1',
      },
    ]);
    expect(costs(priceOf(of('AWS::Neptune::DBInstance', 'db.r6g.large'), { Cluster: graph({}) }))).toEqual({
      'Instance hours': usd(730 * 0.3627),
    });
  });

  test('bill capacity units where there are no instances', () => {
    const bounds = { MinCapacity: 1, MaxCapacity: 5 };
    const Documents = documents({ ServerlessV2ScalingConfiguration: bounds });
    const document = of('AWS::DocDB::DBInstance', 'db.serverless');
    expect(costs(priceOf(document, { Cluster: Documents }, 'us-east-1'))).toEqual({
      'Capacity units': usd(730 * (1 + 0.5 * 4) * 0.0822),
    });
    const Graph = graph({ ServerlessScalingConfiguration: bounds });
    expect(costs(priceOf(of('AWS::Neptune::DBInstance', 'db.serverless'), { Cluster: Graph }))).toEqual({
      'Capacity units': usd(730 * (1 + 0.5 * 4) * 0.1774),
    });
  });

  test('bill clusters for storage and I/O', () => {
    expect(costs(priceOf(documents({}), {}, 'us-east-1'))).toEqual({
      Storage: usd(10 * 0.1),
      'I/O requests': usd(10 * 0.2),
      Backups: 0,
    });
    expect(costs(priceOf(graph({})))).toEqual({
      Storage: usd(10 * 0.1),
      'I/O requests': usd(10 * 0.22),
      Backups: 0,
    });
    expect(costs(priceOf({ Type: 'AWS::Neptune::GlobalCluster' }))).toEqual({ 'Replicated writes': usd(10 * 0.22) });
  });
});

describe('Timestream', () => {
  test('bills what is written, for as long as it is kept', () => {
    const table = {
      Type: 'AWS::Timestream::Table',
      Properties: {
        RetentionProperties: { MemoryStoreRetentionPeriodInHours: '24', MagneticStoreRetentionPeriodInDays: '73' },
      },
    };
    expect(costs(priceOf(table))).toEqual({
      Writes: usd(10 * 0.5654),
      'Memory store': usd(10 * 24 * 0.0407),
      'Magnetic store': usd((10 * 73 * 12 * 0.0339) / 365),
      Queries: usd(10 * 0.586),
    });
    expect(costs(priceOf({ Type: 'AWS::Timestream::ScheduledQuery' }))).toEqual({ Queries: usd(10 * 0.586) });
  });

  test('bills InfluxDB by class, deployment and storage', () => {
    const influx = (properties: object): object => ({
      Type: 'AWS::Timestream::InfluxDBInstance',
      Properties: { DbInstanceType: 'db.influx.medium', AllocatedStorage: 100, ...properties },
    });
    expect(costs(priceOf(influx({})))).toEqual({ 'Instance hours': usd(730 * 0.134), Storage: usd(100 * 0.11) });
    expect(costs(priceOf(influx({ DeploymentType: 'WITH_MULTIAZ_STANDBY' })))).toEqual({
      'Instance hours': usd(730 * 0.268),
      Storage: usd(100 * 0.22),
    });
  });
});

test('databases without a price in the catalogue name the rates that are missing', () => {
  const rates = (type: string, Properties: object = {}): (string | undefined)[] =>
    priceOf({ Type: type, Properties }).missing?.map(({ rate }) => rate) ?? [];

  expect(rates('AWS::MemoryDB::Cluster', { Engine: 'valkey', NodeType: 'db.r7g.large' })).toEqual([
    'memorydb/valkey/db.r7g.large',
    'memorydb/data-written-valkey',
  ]);
  expect(rates('AWS::DAX::Cluster', { NodeType: 'dax.r5.large', ReplicationFactor: 3 })).toEqual(['dax/dax.r5.large']);
  expect(rates('AWS::DocDB::GlobalCluster')).toEqual(['documentdb/global-database-replicated-writes']);
  expect(rates('AWS::DSQL::Cluster')).toEqual(['aurora-dsql/dpu', 'aurora-dsql/storage']);
  expect(rates('AWS::Cassandra::Table')).toEqual([
    'keyspaces/on-demand-reads',
    'keyspaces/on-demand-writes',
    'keyspaces/storage',
  ]);
  const throughput = { ReadCapacityUnits: 1, WriteCapacityUnits: 1 };
  expect(
    rates('AWS::Cassandra::Table', { BillingMode: { Mode: 'PROVISIONED', ProvisionedThroughput: throughput } }),
  ).toEqual(['keyspaces/provisioned-reads', 'keyspaces/provisioned-writes', 'keyspaces/storage']);
  expect(rates('AWS::DocDBElastic::Cluster', { ShardCapacity: 2, ShardCount: 2 })).toEqual([
    'documentdb/elastic-cluster-vcpu',
    'documentdb/elastic-cluster-storage',
  ]);
  expect(rates('AWS::NeptuneGraph::Graph', { ProvisionedMemory: 16 })).toEqual(['neptune-analytics/m-ncu']);
  expect(rates('AWS::RDS::DBShardGroup', { MaxACU: 64 })).toEqual(['aurora/limitless']);
});
