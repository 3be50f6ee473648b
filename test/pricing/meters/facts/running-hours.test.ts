import { costs, priceWith, ref, resource, usd } from '../../price';

/** Costs in us-east-1. */
function using(use: Record<string, number>, it: object, others: object = {}): Record<string, number> {
  return costs(priceWith(use, it, others, 'us-east-1'));
}

test('an instance is billed for its hours and its volumes all month', () => {
  const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64';
  const server = resource('EC2::Instance', { InstanceType: 'm5.large', ImageId: image, SubnetId: 'subnet-1' });
  const it = priceWith({ runningHours: 200 }, server, {}, 'us-east-1');
  expect(costs(it)).toEqual({ 'Instance hours': usd(200 * 0.096), 'Root volume storage': usd(8 * 0.08) });
  expect(it.lines[0]?.basis).toBe('usage');
});

test('a database is billed for its hours, and its storage all month', () => {
  const database = resource('RDS::DBInstance', {
    Engine: 'mysql',
    DBInstanceClass: 'db.m5.large',
    AllocatedStorage: '100',
    StorageType: 'gp3',
  });
  const it = priceWith({ runningHours: 200 }, database, {}, 'us-east-1');
  expect(costs(it)).toMatchObject({
    'Instance hours': usd(200 * 0.171),
    Storage: usd(100 * 0.115),
  });
  expect(it.lines[0]?.basis).toBe('usage');
});

test('each instance of a cluster is billed for its hours, with its class or its capacity', () => {
  const Cluster = resource('RDS::DBCluster', {
    Engine: 'aurora-mysql',
    ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 2 },
  });
  const member = (size: string): object =>
    resource('RDS::DBInstance', {
      DBClusterIdentifier: ref('Cluster'),
      Engine: 'aurora-mysql',
      DBInstanceClass: size,
    });
  expect(using({ runningHours: 100 }, member('db.r6g.large'), { Cluster })).toEqual({
    'Instance hours': usd(100 * 0.26),
  });
  expect(using({ runningHours: 100 }, member('db.serverless'), { Cluster })).toEqual({
    'Capacity units': usd(100 * 2 * 0.12),
  });
});

test('so are databases of DocumentDB, Neptune and Redshift', () => {
  const DocDb = resource('DocDB::DBCluster');
  const document = resource('DocDB::DBInstance', {
    DBClusterIdentifier: ref('DocDb'),
    DBInstanceClass: 'db.r5.4xlarge',
  });
  expect(using({ runningHours: 100 }, document, { DocDb })).toEqual({ 'Instance hours': usd(100 * 2.216) });
  const Graph = resource('Neptune::DBCluster');
  const graph = resource('Neptune::DBInstance', {
    DBClusterIdentifier: ref('Graph'),
    DBInstanceClass: 'db.r6g.large',
  });
  expect(using({ runningHours: 100 }, graph, { Graph })).toEqual({ 'Instance hours': usd(100 * 0.3287) });
  const warehouse = resource('Redshift::Cluster', { NodeType: 'dc2.large', ClusterType: 'single-node' });
  expect(using({ runningHours: 100 }, warehouse)).toMatchObject({ 'Node hours': usd(100 * 0.25) });
});

test('instances of a function are kept warm for hours', () => {
  const Fn = resource('Lambda::Function', { MemorySize: 1024 });
  const alias = resource('Lambda::Alias', {
    FunctionName: ref('Fn'),
    ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 },
  });
  expect(using({ runningHours: 60 }, alias, { Fn })).toEqual({
    'Provisioned concurrency': usd(10 * 60 * 3600 * 0.0000041667),
  });
});
