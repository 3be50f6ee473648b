import { costs, priceOf, usd } from '../../price';

/** Versions past their standard support, by the vendor's calendars as of 2026-11-20. */
describe('a cluster of EKS', () => {
  const cluster = (properties: object): object => ({ Type: 'AWS::EKS::Cluster', Properties: properties });
  const SURCHARGE = { Cluster: usd(730 * 0.1), 'Extended support': usd(730 * 0.5) };

  test('costs $0.50 more an hour when the standard support of its version has ended', () => {
    const priced = priceOf(cluster({ Version: '1.33' }));
    expect(costs(priced)).toEqual(SURCHARGE);
    expect(priced.lines[1]?.note).toBe('the standard support of Kubernetes 1.33 ended on 2026-07-29');
    expect(costs(priceOf(cluster({ Version: '1.28', UpgradePolicy: { SupportType: 'EXTENDED' } })))).toEqual(SURCHARGE);
  });

  test.each([
    ['1.34', 'in standard support until 2026-12-02: it costs more from then on'],
    ['1.99', 'in standard support: a version in extended support costs more'],
  ])('of version %s is in standard support, and says until when', (Version, note) => {
    const priced = priceOf(cluster({ Version }));
    expect(costs(priced)).toEqual({ Cluster: usd(730 * 0.1) });
    expect(priced.lines[0]?.note).toBe(note);
  });

  test('costs no more where it is upgraded instead', () => {
    const upgraded = priceOf(cluster({ Version: '1.33', UpgradePolicy: { SupportType: 'STANDARD' } }));
    expect(costs(upgraded)).toEqual({ Cluster: usd(730 * 0.1) });
    expect(upgraded.lines[0]?.note).toBe('in standard support: when that ends, it is upgraded');
  });
});

test('a version that only the deployment knows may cost more, and is no zero', () => {
  const open = { 'Fn::ImportValue': 'version' };
  const because = 'no given stack exports version';
  const cluster = { Type: 'AWS::EKS::Cluster', Properties: { Version: open } };
  expect(priceOf(cluster).missing).toMatchObject([{ name: 'Extended support', because }]);
  const database = (Engine: string): object => ({
    Type: 'AWS::RDS::DBInstance',
    Properties: { Engine, EngineVersion: open, DBInstanceClass: 'db.m5.large', AllocatedStorage: '20' },
  });
  expect(priceOf(database('mysql')).missing).toMatchObject([{ name: 'Extended support', because }]);
  expect(priceOf(database('mariadb')).missing).toBeUndefined();
});

describe('a database', () => {
  const database = (properties: object): object => ({
    Type: 'AWS::RDS::DBInstance',
    Properties: { DBInstanceClass: 'db.m5.xlarge', AllocatedStorage: '20', ...properties },
  });
  const support = (properties: object, others: object = {}): number | undefined =>
    costs(priceOf(database(properties), others, 'us-east-1'))['Extended support'];
  const missing = (properties: object, others: object = {}): (string | undefined)[] =>
    (priceOf(database(properties), others, 'us-east-1').missing ?? []).map(({ rate, because }) => rate ?? because);

  test('pays for each virtual processor, of its standby too', () => {
    expect(support({ Engine: 'mysql', EngineVersion: '8.0.36' })).toBe(usd(4 * 730 * 0.1));
    expect(support({ Engine: 'postgres', EngineVersion: '13' })).toBe(usd(4 * 730 * 0.1));
    expect(support({ Engine: 'postgres', EngineVersion: '12.19', MultiAZ: true })).toBe(usd(2 * 4 * 730 * 0.1));
  });

  test('says since when', () => {
    const { lines } = priceOf(database({ Engine: 'mysql', EngineVersion: '8.0.36' }), {}, 'us-east-1');
    expect(lines.find(({ name }) => name === 'Extended support')?.note).toBe(
      'version 8.0 is past its standard support, and billed for it since 2026-08-01 (more from 2028-08-01 on); an upgrade to 8.4 ends it',
    );
  });

  test('pays twice as much in the third year', () => {
    const medium = { DBInstanceClass: 'db.t3.medium', Engine: 'MySQL' };
    expect(support({ ...medium, EngineVersion: '5.7.44' })).toBe(usd(2 * 730 * 0.2));
    expect(support({ Engine: 'postgres', EngineVersion: '11.22' })).toBe(usd(4 * 730 * 0.2));
  });

  test('pays by the region', () => {
    const old = database({ Engine: 'postgres', EngineVersion: '13' });
    expect(costs(priceOf(old, {}, 'eu-west-1'))['Extended support']).toBe(usd(4 * 730 * 0.112));
    expect(costs(priceOf(old, {}, 'eu-central-1'))['Extended support']).toBe(usd(4 * 730 * 0.122));
  });

  test('has a version 8 that YAML makes of 8.0', () => {
    expect(support({ Engine: 'mysql', EngineVersion: 8 })).toBe(usd(4 * 730 * 0.1));
  });

  test.each([
    { Engine: 'mysql', EngineVersion: '8.4.3' },
    { Engine: 'mysql' },
    { Engine: 'postgres', EngineVersion: '16.3' },
    { Engine: 'mariadb', EngineVersion: '10.6' },
    {
      Engine: 'mysql',
      EngineVersion: '8.0.36',
      EngineLifecycleSupport: 'open-source-rds-extended-support-disabled',
    },
  ])('pays nothing in standard support: %j', (properties) => {
    expect(support(properties)).toBeUndefined();
    expect(missing(properties)).toEqual([]);
  });

  test('pays nothing where its global cluster opts out for it', () => {
    const cluster = {
      Type: 'AWS::RDS::DBCluster',
      Properties: { Engine: 'aurora-postgresql', EngineVersion: '11.9', GlobalClusterIdentifier: { Ref: 'World' } },
    };
    const world = (EngineLifecycleSupport: string): object => ({
      Cluster: cluster,
      World: { Type: 'AWS::RDS::GlobalCluster', Properties: { EngineLifecycleSupport } },
    });
    const member = { DBClusterIdentifier: { Ref: 'Cluster' }, DBInstanceClass: 'db.r5.large' };
    expect(support(member, world('open-source-rds-extended-support'))).toBe(usd(2 * 730 * 0.2));
    expect(support(member, world('open-source-rds-extended-support-disabled'))).toBeUndefined();
  });

  test('of Aurora has the version of its cluster', () => {
    const Cluster = (Engine: string, EngineVersion: string): object => ({
      Type: 'AWS::RDS::DBCluster',
      Properties: { Engine, EngineVersion },
    });
    const member = { DBClusterIdentifier: { Ref: 'Cluster' }, DBInstanceClass: 'db.r5.large' };
    const old = { Cluster: Cluster('aurora-mysql', '5.7.mysql_aurora.2.11.2') };
    expect(support(member, old)).toBe(usd(2 * 730 * 0.1));
    expect(missing(member, { Cluster: Cluster('aurora-mysql', '8.0.mysql_aurora.3.04.0') })).toEqual([]);
    expect(priceOf(database({ ...member, DBInstanceClass: 'db.serverless' }), old).missing).toContainEqual({
      name: 'Extended support',
      rate: 'aurora/extended-support-year-1-2',
      because: 'without servers, extended support is billed by the capacity unit',
    });
  });

  test('of three instances in zones of their own pays for each', () => {
    const cluster = {
      Type: 'AWS::RDS::DBCluster',
      Properties: { Engine: 'postgres', EngineVersion: '13.12', DBClusterInstanceClass: 'db.m5d.large', Iops: 1000 },
    };
    expect(costs(priceOf(cluster, {}, 'us-east-1'))['Extended support']).toBe(usd(3 * 2 * 730 * 0.1));
  });
});

describe('a cache of Redis OSS', () => {
  const cache = (properties: object): ReturnType<typeof priceOf> =>
    priceOf(
      { Type: 'AWS::ElastiCache::ReplicationGroup', Properties: { CacheNodeType: 'cache.r6g.large', ...properties } },
      {},
      'us-east-1',
    );

  test('pays for each node of a version past its standard support', () => {
    const priced = cache({ Engine: 'redis', EngineVersion: '5.0.6', NumNodeGroups: 3, ReplicasPerNodeGroup: 2 });
    expect(costs(priced)).toEqual({ 'Node hours': usd(9 * 730 * 0.206), 'Extended support': usd(9 * 730 * 0.165) });
    expect(priced.lines[1]?.note).toBe(
      'version 5 is past its standard support, and billed for it since 2026-02-01 (more from 2028-02-01 on); an upgrade to 7.1 ends it',
    );
  });

  test('pays by its type, and says so where that has no price', () => {
    const small = cache({
      Engine: 'Redis',
      EngineVersion: '4.0.10',
      NumCacheClusters: 1,
      CacheNodeType: 'cache.t3.micro',
    });
    expect(small.missing).toEqual([
      {
        name: 'Extended support',
        rate: 'elasticache/extended-support-year-1-2-cache.t3.micro',
        because: 'the catalogue has no price in us-east-1',
      },
    ]);
  });

  test.each(['6.2', '7.1', undefined])('pays nothing in version %s', (EngineVersion) => {
    expect(costs(cache({ Engine: 'redis', EngineVersion, NumCacheClusters: 1 }))).toEqual({
      'Node hours': usd(730 * 0.206),
    });
  });
});

describe('a cluster of DocumentDB', () => {
  const instance = (EngineVersion: string | undefined, DBInstanceClass: string): Record<string, number> =>
    costs(
      priceOf(
        { Type: 'AWS::DocDB::DBInstance', Properties: { DBClusterIdentifier: { Ref: 'Cluster' }, DBInstanceClass } },
        { Cluster: { Type: 'AWS::DocDB::DBCluster', Properties: { EngineVersion } } },
        'us-east-1',
      ),
    );

  test('of version 3.6 pays for the virtual processors of its instances', () => {
    expect(instance('3.6.0', 'db.t3.medium')).toEqual({
      'Instance hours': usd(730 * 0.078),
      'Extended support': usd(2 * 730 * 0.0312),
    });
    expect(instance('3.6.0', 'db.r5.2xlarge')['Extended support']).toBe(usd(8 * 730 * 0.1108));
  });

  test('of a later version, or of the newest, does not', () => {
    expect(instance('5.0.0', 'db.t3.medium')).toEqual({ 'Instance hours': usd(730 * 0.078) });
    expect(instance(undefined, 'db.t3.medium')).toEqual({ 'Instance hours': usd(730 * 0.078) });
  });
});

describe('a search domain', () => {
  const domain = (EngineVersion: string | undefined, ClusterConfig: object): Record<string, number> =>
    costs(
      priceOf(
        { Type: 'AWS::OpenSearchService::Domain', Properties: { EngineVersion, ClusterConfig } },
        {},
        'us-east-1',
      ),
    );
  const TWO = { InstanceType: 'm6g.large.search', InstanceCount: 2 };

  test('pays as much again for its nodes, those that are masters too', () => {
    expect(domain('OpenSearch_2.7', TWO)).toEqual({
      'Data nodes': usd(2 * 730 * 0.128),
      'Extended support (Data nodes)': usd(2 * 730 * 0.128),
    });
    const masters = { DedicatedMasterEnabled: true, DedicatedMasterType: 'm6g.large.search', DedicatedMasterCount: 3 };
    expect(domain('Elasticsearch_7.8', { ...TWO, ...masters })).toMatchObject({
      'Extended support (Master nodes)': usd(3 * 730 * 0.128),
    });
  });

  test('of Elasticsearch 5.6 pays by normalized instance-hours: 4 for each hour of a large node', () => {
    expect(domain('Elasticsearch_5.6', { ...TWO, InstanceCount: 3 })).toMatchObject({
      'Extended support (Data nodes)': usd(3 * 4 * 730 * 0.0065),
    });
    expect(domain('Elasticsearch_5.6', { InstanceType: 'm6g.2xlarge.search' })).toMatchObject({
      'Extended support (Data nodes)': usd(16 * 730 * 0.0065),
    });
  });

  test.each(['OpenSearch_2.19', 'OpenSearch_1.3', 'Elasticsearch_7.10', 'Elasticsearch_6.8', undefined])(
    'of version %s is in standard support',
    (version) => {
      expect(domain(version, TWO)).toEqual({ 'Data nodes': usd(2 * 730 * 0.128) });
    },
  );
});
