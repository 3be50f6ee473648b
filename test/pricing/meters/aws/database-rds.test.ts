import { costs, priceOf, priceWith, usd } from '../../price';

const CLUSTER = { Ref: 'Cluster' };

function cluster(properties: object): object {
  return { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql', ...properties } };
}

function database(properties: object): object {
  return { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', ...properties } };
}

describe('an RDS instance', () => {
  const alone = (properties: object): object =>
    database({ Engine: 'postgres', AllocatedStorage: '100', ...properties });
  const NOTHING = { Backups: 0 };

  test('is billed by the hour and by the GB, of gp3 where it does not say', () => {
    expect(costs(priceOf(alone({})))).toEqual({
      'Instance hours': usd(730 * 0.252),
      Storage: usd(100 * 0.127),
      ...NOTHING,
    });
  });

  test('in two zones has rates of its own, which count both copies', () => {
    expect(costs(priceOf(alone({ MultiAZ: true, StorageType: 'gp2' })))).toEqual({
      'Instance hours': usd(730 * 0.504),
      Storage: usd(100 * 0.253),
      ...NOTHING,
    });
  });

  test('of gp3 pays for speed beyond what is included', () => {
    const fast = alone({ StorageType: 'gp3', Iops: 4000, StorageThroughput: 225 });
    expect(costs(priceOf(fast))).toMatchObject({
      IOPS: usd((4000 - 3000) * 0.022),
      Throughput: usd((225 - 125) * 0.088),
    });
  });

  test('of gp3 from 400 GiB on includes four times the speed, and from 200 GiB on for Oracle', () => {
    const speed = { StorageType: 'gp3', Iops: 12_000, StorageThroughput: 500 };
    const lines = (properties: object): string[] => Object.keys(costs(priceOf(alone({ ...speed, ...properties }))));
    expect(lines({ AllocatedStorage: 399 })).toEqual(['Instance hours', 'Storage', 'IOPS', 'Throughput', 'Backups']);
    expect(lines({ AllocatedStorage: 400 })).toEqual(['Instance hours', 'Storage', 'Backups']);
    expect(lines({ AllocatedStorage: 200, Engine: 'oracle-ee' })).not.toContain('IOPS');
    expect(lines({ AllocatedStorage: 4000, Engine: 'sqlserver-se' })).toContain('IOPS');
  });

  test('of io1 pays for every IOPS, and is io1 when it asks for IOPS alone', () => {
    expect(costs(priceOf(alone({ Iops: 1000 })))).toMatchObject({ Storage: usd(100 * 0.138), IOPS: usd(1000 * 0.11) });
  });

  test('of io2 pays for every IOPS', () => {
    expect(costs(priceOf(alone({ StorageType: 'io2', Iops: 1000 })))).toMatchObject({
      Storage: usd(100 * 0.138),
      IOPS: usd(1000 * 0.11),
    });
  });

  describe('in two zones of us-east-1 pays for both copies', () => {
    const stored = (properties: object): Record<string, number> =>
      costs(priceOf(alone({ MultiAZ: true, ...properties }), {}, 'us-east-1'));

    test.each([
      [{ StorageType: 'gp2' }, { Storage: 100 * 0.23 }],
      [
        { StorageType: 'gp3', Iops: 4000 },
        { Storage: 100 * 0.23, IOPS: (4000 - 3000) * 0.04 },
      ],
      [
        { StorageType: 'gp3', StorageThroughput: 225 },
        { Storage: 100 * 0.23, Throughput: (225 - 125) * 0.16 },
      ],
      [
        { StorageType: 'io1', Iops: 1000 },
        { Storage: 100 * 0.25, IOPS: 1000 * 0.2 },
      ],
      [
        { StorageType: 'io2', Iops: 1000 },
        { Storage: 100 * 0.25, IOPS: 1000 * 0.2 },
      ],
      [{ StorageType: 'standard' }, { Storage: 100 * 0.2 }],
    ])('%j', (properties, expected) => {
      expect(stored(properties)).toMatchObject(expected);
    });
  });

  test('of magnetic storage pays for I/O', () => {
    expect(costs(priceOf(alone({ StorageType: 'standard' })))).toMatchObject({
      Storage: usd(100 * 0.11),
      'I/O requests': usd(1 * 0.11),
    });
  });

  test('that grows by itself may cost as much as its largest size', () => {
    expect(priceOf(alone({ MaxAllocatedStorage: 500 })).lines[1]).toMatchObject({
      monthly: { low: usd(100 * 0.127), expected: usd(100 * 0.127), high: usd(500 * 0.127) },
      note: 'grows by itself when it is full',
    });
  });

  test('keeps no backups where it says so', () => {
    expect(costs(priceOf(alone({ BackupRetentionPeriod: 0 })))).not.toHaveProperty('Backups');
  });

  test('that copies another has the size of it', () => {
    const replica = database({ SourceDBInstanceIdentifier: { Ref: 'Source' } });
    expect(costs(priceOf(replica, { Source: alone({}) }))).toMatchObject({
      'Instance hours': usd(730 * 0.252),
      Storage: usd(100 * 0.127),
    });
    const restored = database({ Engine: 'postgres', DBSnapshotIdentifier: 'snapshot-1' });
    expect(priceOf(restored).missing).toEqual([
      { name: 'Storage', rate: 'rds/gp3-storage-single-az', because: 'its size is that of what it is made from' },
    ]);
  });

  test('has a licence in the price, or the licence of the customer', () => {
    const rates = (properties: object): (string | undefined)[] => {
      const { lines, missing = [] } = priceOf(alone({ DBInstanceClass: 'db.m5.large', ...properties }));
      return [...lines, ...missing].filter(({ name }) => name === 'Instance hours').map(({ rate }) => rate);
    };
    expect(rates({ Engine: 'sqlserver-se' })).toEqual(['rds/sqlserver-se-li/single-az/db.m5.large']);
    expect(rates({ Engine: 'oracle-ee' })).toEqual(['rds/oracle-ee-byol/single-az/db.m5.large']);
    expect(rates({ Engine: 'oracle-se2', LicenseModel: 'license-included' })).toEqual([
      'rds/oracle-se2-li/single-az/db.m5.large',
    ]);
    expect(rates({ Engine: 'custom-oracle-ee' })).toEqual(['rds/custom-oracle-ee/single-az/db.m5.large']);
  });

  test('of Oracle costs between both licences where it names none', () => {
    const oracle = alone({ DBInstanceClass: 'db.m5.large', Engine: 'oracle-se2' });
    const [hours] = priceOf(oracle, {}, 'us-east-1').lines;
    expect(hours?.monthly).toEqual({ low: usd(730 * 0.171), expected: usd(730 * 0.438), high: usd(730 * 0.438) });
    expect(hours?.note).toBe(
      'at least rds/oracle-se2-byol/single-az/db.m5.large: which of the two rates holds is not known',
    );
  });

  test.each([
    ['oracle-se2-cdb', 'license-included', 0.438],
    ['Oracle-SE2-CDB', 'bring-your-own-license', 0.171],
    ['oracle-ee-cdb', 'bring-your-own-license', 0.171],
    ['oracle-ee-cdb', undefined, 0.171],
  ])('of %s (%s) costs what one that is not multitenant does', (Engine, LicenseModel, hourly) => {
    const oracle = alone({ DBInstanceClass: 'db.m5.large', Engine, LicenseModel });
    expect(costs(priceOf(oracle, {}, 'us-east-1'))['Instance hours']).toBe(usd(730 * hourly));
  });

  test('that is burstable pays for surplus credits where any are used', () => {
    expect(costs(priceOf(alone({ DBInstanceClass: 'db.t4g.medium' })))).toEqual({
      'Instance hours': usd(730 * 0.069),
      Storage: usd(100 * 0.127),
      Backups: 0,
    });
    const used = priceWith({ surplusCredits: 8 }, alone({ DBInstanceClass: 'db.t4g.medium' }));
    expect(costs(used)['Surplus CPU credits']).toBe(usd(8 * 0.075));
  });

  test('with advanced insights names the rate that is missing', () => {
    expect(priceOf(alone({ DatabaseInsightsMode: 'advanced' })).missing).toEqual([
      {
        name: 'Database Insights',
        rate: 'cloudwatch/database-insights-vcpu',
        because: 'the catalogue has no price in eu-west-1',
      },
    ]);
  });
});

describe('an instance of an Aurora cluster', () => {
  const instance = (properties: object): object => database({ DBClusterIdentifier: CLUSTER, ...properties });

  test('is billed by the hour alone: the storage is the cluster’s', () => {
    const inCluster = instance({ AllocatedStorage: '100', MultiAZ: true });
    expect(costs(priceOf(inCluster, { Cluster: cluster({}) }))).toEqual({ 'Instance hours': usd(730 * 0.286) });
  });

  test('of an I/O-Optimized cluster has a rate of its own', () => {
    const Cluster = cluster({ StorageType: 'aurora-iopt1' });
    expect(costs(priceOf(instance({ DBInstanceClass: 'db.t4g.medium' }), { Cluster }))).toMatchObject({
      'Instance hours': usd(730 * 0.101),
    });
  });

  test('that is serverless follows the load between the bounds of its cluster', () => {
    const Cluster = cluster({ ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8.5 } });
    expect(priceOf(instance({ DBInstanceClass: 'db.serverless' }), { Cluster }).lines).toMatchObject([
      {
        name: 'Capacity units',
        quantity: 730 * (0.5 + 0.5 * 8),
        monthly: {
          low: usd(730 * 0.5 * 0.14),
          expected: usd(730 * 4.5 * 0.14),
          high: usd(730 * 8.5 * 0.14),
        },
        basis: 'default',
        note: 'follows the load between 0.5 and 8.5',
      },
    ]);
  });

  test('that pauses costs nothing at the least', () => {
    const pausing = { MinCapacity: 0, MaxCapacity: 4, SecondsUntilAutoPause: 600 };
    const Cluster = cluster({ ServerlessV2ScalingConfiguration: pausing });
    const [capacity] = priceOf(instance({ DBInstanceClass: 'db.serverless' }), { Cluster }).lines;
    expect(capacity?.monthly).toEqual({ low: 0, expected: usd(730 * 0.5 * 4 * 0.14), high: usd(730 * 4 * 0.14) });
  });

  test('that is serverless and I/O-Optimized has a rate of its own', () => {
    const Cluster = cluster({
      StorageType: 'aurora-iopt1',
      ServerlessV2ScalingConfiguration: { MinCapacity: 1, MaxCapacity: 1 },
    });
    expect(costs(priceOf(instance({ DBInstanceClass: 'db.serverless' }), { Cluster }, 'us-east-1'))).toEqual({
      'Capacity units': usd(730 * 0.16),
    });
  });

  test('of a cluster that is not there cannot be priced, and says why', () => {
    const orphan = database({ DBClusterIdentifier: 'elsewhere', Engine: 'aurora-mysql' });
    expect(priceOf(orphan)).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Instance hours', because: 'its cluster is not among the inputs' }],
    });
  });
});

describe('an RDS cluster', () => {
  test('of Aurora is billed for storage and I/O', () => {
    const it = priceOf(cluster({}));
    expect(it.status).toBe('usage');
    expect(costs(it)).toEqual({ Storage: usd(10 * 0.11), 'I/O requests': usd(10 * 0.22), Backups: 0 });
  });

  test('that is I/O-Optimized pays more for storage and nothing for I/O', () => {
    const optimized = cluster({ StorageType: 'aurora-iopt1' });
    expect(costs(priceOf(optimized, {}, 'us-east-2'))).toEqual({ Storage: usd(10 * 0.225), Backups: 0 });
  });

  test('that can go back pays for change records', () => {
    const backtracking = cluster({ Engine: 'aurora-mysql', BacktrackWindow: 86_400 });
    expect(costs(priceOf(backtracking))).toMatchObject({ Backtrack: usd(1 * 0.013) });
  });

  test('of the first serverless kind may pause', () => {
    const first = cluster({ EngineMode: 'serverless', ScalingConfiguration: { MaxCapacity: 8 } });
    expect(priceOf(first).lines[0]?.monthly).toEqual({
      low: 0,
      expected: usd(730 * 0.5 * 8 * 0.07),
      high: usd(730 * 8 * 0.07),
    });
  });

  test('of the first serverless kind that states no limit is expected as it starts', () => {
    const first = cluster({ EngineMode: 'serverless', ScalingConfiguration: { MinCapacity: 2 } });
    expect(priceOf(first).lines[0]?.monthly).toEqual({
      low: 0,
      expected: usd(730 * 2 * 0.07),
      high: usd(730 * 16 * 0.07),
    });
  });

  test('of three instances is billed as a whole', () => {
    const three = cluster({
      Engine: 'mysql',
      DBClusterInstanceClass: 'db.r6gd.large',
      StorageType: 'io1',
      AllocatedStorage: 100,
      Iops: 1000,
    });
    expect(costs(priceOf(three))).toEqual({
      'Instance hours': usd(730 * 0.809),
      Storage: usd(100 * 0.414),
      IOPS: usd(1000 * 0.33),
      Backups: 0,
    });
  });
});

describe('beside RDS databases', () => {
  const proxy = { Type: 'AWS::RDS::DBProxy', Properties: { EngineFamily: 'POSTGRESQL' } };
  const targets = (properties: object): object => ({
    Type: 'AWS::RDS::DBProxyTargetGroup',
    Properties: { DBProxyName: { Ref: 'It' }, ...properties },
  });

  test('a proxy is billed for each virtual processor behind it', () => {
    const Database = database({ Engine: 'postgres', DBInstanceClass: 'db.r6g.2xlarge' });
    const Targets = targets({ DBInstanceIdentifiers: [{ Ref: 'Database' }] });
    expect(costs(priceOf(proxy, { Database, Targets }))).toEqual({
      'Virtual processors behind the proxy': usd(730 * 8 * 0.016),
    });
  });

  test('a proxy before a cluster counts all its instances', () => {
    const others = {
      Cluster: cluster({}),
      Writer: database({ DBClusterIdentifier: CLUSTER, DBInstanceClass: 'db.r6g.xlarge' }),
      Reader: database({ DBClusterIdentifier: CLUSTER, DBInstanceClass: 'db.t4g.medium' }),
      Targets: targets({ DBClusterIdentifiers: [CLUSTER] }),
    };
    expect(costs(priceOf(proxy, others))).toEqual({
      'Virtual processors behind the proxy': usd(730 * (4 + 2) * 0.016),
    });
    expect(priceOf(proxy).missing?.[0]?.because).toBe('the databases behind it are not among the inputs');
  });

  test('a proxy in us-east-1 is billed for two virtual processors at least', () => {
    const Database = database({ Engine: 'mysql', DBInstanceClass: 'db.t2.small' });
    const Targets = targets({ DBInstanceIdentifiers: [{ Ref: 'Database' }] });
    expect(costs(priceOf(proxy, { Database, Targets }, 'us-east-1'))).toEqual({
      'Virtual processors behind the proxy': usd(730 * 2 * 0.015),
    });
  });

  test('snapshots are billed for what they keep', () => {
    expect(costs(priceOf({ Type: 'AWS::RDS::DBSnapshot' }))).toEqual({ 'Snapshot storage': usd(10 * 0.095) });
    const ofCluster = { Type: 'AWS::RDS::ClusterSnapshot', Properties: { DBClusterIdentifier: CLUSTER } };
    expect(costs(priceOf(ofCluster, { Cluster: cluster({}) }))).toEqual({ 'Snapshot storage': usd(10 * 0.021) });
  });

  test('a global cluster is billed for the writes that it copies', () => {
    expect(costs(priceOf({ Type: 'AWS::RDS::GlobalCluster' }))).toEqual({ 'Replicated writes': usd(10 * 0.22) });
  });
});
