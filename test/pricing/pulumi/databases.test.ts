import { usd } from '../price';
import { Graph, interpolate } from './graph';
import { expectCosts, expectRange } from './worked';

describe('RDS', () => {
  const postgres = { engine: 'postgres', instanceClass: 'db.r6g.large', allocatedStorage: 100 };

  test('bills an instance by the hour and by the GB, and twice as much in two zones', () => {
    const graph = new Graph();
    graph.add('aws:rds/instance:Instance', 'one', { ...postgres, storageType: 'gp3' });
    graph.add('aws:rds/instance:Instance', 'two', { ...postgres, storageType: 'gp2', multiAz: true });
    expectCosts(graph, 'one', { 'Instance hours': usd(730 * 0.252), Storage: usd(100 * 0.127), Backups: 0 });
    expectCosts(graph, 'two', { 'Instance hours': usd(730 * 0.504), Storage: usd(100 * 0.253), Backups: 0 });
  });

  test('bills speed beyond what gp3 includes, and growth at most', () => {
    const graph = new Graph();
    const fast = { storageType: 'gp3', iops: 4000, storageThroughput: 225 };
    graph.add('aws:rds/instance:Instance', 'fast', { ...postgres, ...fast, maxAllocatedStorage: 500 });
    expectRange(graph, 'fast', 'Storage', {
      low: usd(100 * 0.127),
      expected: usd(100 * 0.127),
      high: usd(500 * 0.127),
    });
    expectCosts(graph, 'fast', {
      'Instance hours': usd(730 * 0.252),
      Storage: usd(100 * 0.127),
      IOPS: usd((4000 - 3000) * 0.022),
      Throughput: usd((225 - 125) * 0.088),
      Backups: 0,
    });
  });

  test('bills a replica with the size of its source', () => {
    const graph = new Graph();
    const source = graph.add('aws:rds/instance:Instance', 'source', { ...postgres, storageType: 'gp3' });
    graph.add('aws:rds/instance:Instance', 'replica', {
      ...{ replicateSourceDb: source.name, instanceClass: 'db.r6g.large', storageType: 'gp3' },
    });
    expectCosts(graph, 'replica', { 'Instance hours': usd(730 * 0.252), Storage: usd(100 * 0.127), Backups: 0 });
  });

  test('bills a proxy for the processors behind it', () => {
    const graph = new Graph();
    const database = graph.add('aws:rds/instance:Instance', 'db', { ...postgres, instanceClass: 'db.r6g.2xlarge' });
    const proxy = graph.add('aws:rds/proxy:Proxy', 'proxy', { engineFamily: 'POSTGRESQL', vpcSubnetIds: ['a', 'b'] });
    graph.add('aws:rds/proxyTarget:ProxyTarget', 'target', {
      ...{ dbProxyName: proxy.name, targetGroupName: 'default', dbInstanceIdentifier: database.id },
    });
    expectCosts(graph, 'proxy', { 'Virtual processors behind the proxy': usd(730 * 8 * 0.016) });
  });
});

describe('Aurora', () => {
  test('bills instances by the hour, and its cluster for what it keeps', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:rds/cluster:Cluster', 'main', { engine: 'aurora-postgresql' });
    for (const name of ['writer', 'reader'])
      graph.add('aws:rds/clusterInstance:ClusterInstance', name, {
        ...{ clusterIdentifier: cluster.id, engine: 'aurora-postgresql', instanceClass: 'db.r6g.large' },
      });
    expectCosts(graph, 'main', { Storage: usd(10 * 0.11), 'I/O requests': usd(10 * 0.22), Backups: 0 });
    expectCosts(graph, 'writer', { 'Instance hours': usd(730 * 0.286) });
    expectCosts(graph, 'reader', { 'Instance hours': usd(730 * 0.286) });
  });

  test('without servers follows the load between the bounds of its cluster', () => {
    const graph = new Graph();
    const cluster = graph.add('aws:rds/cluster:Cluster', 'main', {
      ...{ engine: 'aurora-postgresql', serverlessv2ScalingConfiguration: { minCapacity: 0.5, maxCapacity: 8.5 } },
    });
    graph.add('aws:rds/clusterInstance:ClusterInstance', 'writer', {
      ...{ clusterIdentifier: cluster.id, engine: 'aurora-postgresql', instanceClass: 'db.serverless' },
    });
    expectRange(graph, 'writer', 'Capacity units', {
      low: usd(730 * 0.5 * 0.14),
      expected: usd(730 * (0.5 + 0.5 * 8) * 0.14),
      high: usd(730 * 8.5 * 0.14),
    });
  });

  test('that is I/O-Optimized pays more for storage and nothing for I/O', () => {
    const graph = new Graph('dev', 'us-east-2');
    graph.add('aws:rds/cluster:Cluster', 'main', { engine: 'aurora-mysql', storageType: 'aurora-iopt1' });
    expectCosts(graph, 'main', { Storage: usd(10 * 0.225), Backups: 0 });
  });
});

describe('DynamoDB', () => {
  const key = { hashKey: 'id', attributes: [{ name: 'id', type: 'S' }] };

  test('on demand bills requests and storage, and recovery where it is on', () => {
    const graph = new Graph();
    graph.add('aws:dynamodb/table:Table', 'orders', { ...key, billingMode: 'PAY_PER_REQUEST' });
    graph.add('aws:dynamodb/table:Table', 'archive', {
      ...{ ...key, billingMode: 'PAY_PER_REQUEST', tableClass: 'STANDARD_INFREQUENT_ACCESS' },
      pointInTimeRecovery: { enabled: true },
    });
    expectCosts(graph, 'orders', {
      'Read requests': usd(10 * 0.1415),
      'Write requests': usd(2 * 0.705),
      Storage: usd(10 * 0.283),
    });
    expectCosts(graph, 'archive', {
      'Read requests': usd(10 * 0.177),
      'Write requests': usd(2 * 0.885),
      Storage: usd(10 * 0.1132),
      'Point-in-time recovery': usd(10 * 0.22),
    });
  });

  test('provisioned bills its units and those of its indexes', () => {
    const graph = new Graph();
    const index = (name: string, readCapacity: number, writeCapacity: number): object => ({
      ...{ name, hashKey: 'id', projectionType: 'ALL', readCapacity, writeCapacity },
    });
    graph.add('aws:dynamodb/table:Table', 'orders', {
      ...{ ...key, readCapacity: 10, writeCapacity: 5 },
      globalSecondaryIndexes: [index('a', 2, 1), index('b', 3, 4)],
    });
    expectCosts(graph, 'orders', {
      'Read capacity': usd(730 * (10 + 2 + 3) * 0.000147),
      'Write capacity': usd(730 * (5 + 1 + 4) * 0.000735),
      Storage: usd(10 * 0.283),
    });
  });

  test('that scales follows the load between the bounds of its target', () => {
    const graph = new Graph();
    const table = graph.add('aws:dynamodb/table:Table', 'orders', { ...key, readCapacity: 10, writeCapacity: 5 });
    graph.add('aws:appautoscaling/target:Target', 'reads', {
      ...{ serviceNamespace: 'dynamodb', scalableDimension: 'dynamodb:table:ReadCapacityUnits' },
      ...{ resourceId: interpolate`table/${table.name}`, minCapacity: 5, maxCapacity: 105 },
    });
    expectRange(graph, 'orders', 'Read capacity', {
      low: usd(730 * 5 * 0.000147),
      expected: usd(730 * 55 * 0.000147),
      high: usd(730 * 105 * 0.000147),
    });
  });
});

test('DocumentDB and Neptune bill instances apart from their clusters', () => {
  const graph = new Graph('dev', 'us-east-1');
  const documents = graph.add('aws:docdb/cluster:Cluster', 'documents', { engine: 'docdb' });
  graph.add('aws:docdb/clusterInstance:ClusterInstance', 'document', {
    ...{ clusterIdentifier: documents.id, instanceClass: 'db.t3.medium' },
  });
  expectCosts(graph, 'documents', { Storage: usd(10 * 0.1), 'I/O requests': usd(10 * 0.2), Backups: 0 });
  expectCosts(graph, 'document', { 'Instance hours': usd(730 * 0.078) });
  const abroad = new Graph();
  const graphs = abroad.add('aws:neptune/cluster:Cluster', 'graphs', { engine: 'neptune' });
  abroad.add('aws:neptune/clusterInstance:ClusterInstance', 'graph', {
    ...{ clusterIdentifier: graphs.id, instanceClass: 'db.r6g.large' },
  });
  expectCosts(abroad, 'graphs', { Storage: usd(10 * 0.1), 'I/O requests': usd(10 * 0.22), Backups: 0 });
  expectCosts(abroad, 'graph', { 'Instance hours': usd(730 * 0.3627) });
});
