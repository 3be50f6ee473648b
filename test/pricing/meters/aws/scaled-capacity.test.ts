import { catalogueOf, estimate, readTemplate, type ListedRate } from '../../../../lib/pricing';
import { costs, priceOf, ref, resource, usd } from '../../price';

/** What Application Auto Scaling changes, beside tasks, tables and functions that are kept warm. */
const target = (ScalableDimension: string, MinCapacity: number, MaxCapacity: number): object =>
  resource('ApplicationAutoScaling::ScalableTarget', {
    ResourceId: { 'Fn::Sub': 'of:${It}' },
    ScalableDimension,
    MinCapacity,
    MaxCapacity,
  });

describe('replicas that scaling adds', () => {
  const instance = (type: string): object =>
    resource(type, { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: ref('It') });
  const Target = target('rds:cluster:ReadReplicaCount', 1, 5);
  const cluster = resource('RDS::DBCluster', { Engine: 'aurora-postgresql' });
  const Writer = instance('RDS::DBInstance');
  const EACH = 730 * 0.286;

  test('are billed with an Aurora cluster, beside those of the template', () => {
    const [alone] = priceOf(cluster, { Writer, Target }).lines;
    expect(alone).toMatchObject({
      name: 'Replicas that scaling adds',
      monthly: { low: usd(1 * EACH), expected: usd(3 * EACH), high: usd(5 * EACH) },
      note: 'follows the load between 1 and 5',
    });
    const [beside] = priceOf(cluster, { Writer, Two: Writer, Three: Writer, Target }).lines;
    expect(beside?.monthly).toEqual({ low: 0, expected: usd(1.5 * EACH), high: usd(3 * EACH) });
  });

  test('stop with their cluster', () => {
    const schedule = (call: string, at: string): object =>
      resource('Scheduler::Schedule', {
        ScheduleExpression: at,
        Target: { Arn: `arn:aws:scheduler:::aws-sdk:rds:${call}`, Input: { 'Fn::Sub': '["${It}"]' } },
      });
    const Start = schedule('startDBCluster', 'cron(0 8 ? * MON-FRI *)');
    const Stop = schedule('stopDBCluster', 'cron(0 18 ? * MON-FRI *)');
    expect(costs(priceOf(cluster, { Writer, Target, Start, Stop }))['Replicas that scaling adds']).toBe(
      usd((3 * 50 * EACH) / 168),
    );
  });

  test('are billed with a Neptune cluster too', () => {
    const ofNeptune = target('neptune:cluster:ReadReplicaCount', 2, 2);
    const others = { Writer: instance('Neptune::DBInstance'), Target: ofNeptune };
    expect(costs(priceOf(resource('Neptune::DBCluster'), others))).toMatchObject({
      'Replicas that scaling adds': usd(2 * 730 * 0.3627),
    });
  });

  test('of an instance that is elsewhere say so', () => {
    expect(priceOf(cluster, { Target }).missing?.[0]).toEqual({
      name: 'Replicas that scaling adds',
      because: 'its first instance, which replicas are made like, is not among the inputs',
    });
  });
});

test('a cache has as many shards and replicas as scaling asks for', () => {
  const group = resource('ElastiCache::ReplicationGroup', {
    Engine: 'redis',
    CacheNodeType: 'cache.m6g.large',
    NumNodeGroups: 2,
    ReplicasPerNodeGroup: 1,
  });
  const priced = (others: object): unknown => priceOf(group, others).lines[0]?.quantity;
  expect(priced({})).toBe(730 * 2 * 2);
  // From 2 × (1 + 1) to 6 × (1 + 1) nodes, and to 6 × (1 + 3)
  const Shards = target('elasticache:replication-group:NodeGroups', 2, 6);
  expect(priced({ Shards })).toBe(730 * 8);
  expect(priced({ Shards, Replicas: target('elasticache:replication-group:Replicas', 1, 3) })).toBe(730 * 14);
});

describe('at prices of a test, of which the package has none', () => {
  const listed = (key: string, usd: number): ListedRate => ({
    cloud: 'aws',
    region: 'eu-west-1',
    key,
    unit: 'hour',
    tiers: [{ from: 0, usd }],
    asOf: '2026-07-20',
    source: 'test',
  });
  const catalogue = catalogueOf([
    listed('keyspaces/provisioned-reads', 0.01),
    listed('keyspaces/provisioned-writes', 0.02),
    listed('appstream/stream.standard.medium-always-on', 0.1),
  ]);
  const quantities = (It: object, Target: object = resource('S3::Bucket')): Record<string, number> => {
    const { resources } = readTemplate({ name: 's', body: { Resources: { It, Target } }, region: 'eu-west-1' });
    const [estimated] = estimate(resources, { catalogue }).resources;
    return Object.fromEntries(estimated?.lines.map(({ name, quantity }) => [name, quantity]) ?? []);
  };

  test('a table of Keyspaces has the units between its limits', () => {
    const ProvisionedThroughput = { ReadCapacityUnits: 10, WriteCapacityUnits: 10 };
    const table = resource('Cassandra::Table', { BillingMode: { Mode: 'PROVISIONED', ProvisionedThroughput } });
    expect(quantities(table, target('cassandra:table:ReadCapacityUnits', 10, 30))).toEqual({
      'Read capacity': 730 * 20,
      'Write capacity': 730 * 10,
    });
  });

  test('a fleet of AppStream has the instances between its limits', () => {
    const fleet = resource('AppStream::Fleet', {
      FleetType: 'ALWAYS_ON',
      InstanceType: 'stream.standard.medium',
      ComputeCapacity: { DesiredInstances: 1 },
    });
    expect(quantities(fleet, target('appstream:fleet:DesiredCapacity', 2, 4))).toEqual({ 'Instance hours': 730 * 3 });
  });

  test('a fleet of AppStream for several sessions has as many instances as its sessions take', () => {
    const fleet = resource('AppStream::Fleet', {
      FleetType: 'ALWAYS_ON',
      InstanceType: 'stream.standard.medium',
      ComputeCapacity: { DesiredSessions: 10 },
      MaxSessionsPerInstance: 4,
    });
    expect(quantities(fleet)).toEqual({ 'Instance hours': 730 * 3 });
  });
});
