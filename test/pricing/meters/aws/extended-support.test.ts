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
      'version 8.0 is past its standard support, and billed for it since 2026-08-01',
    );
  });

  test('names the rate of the third year', () => {
    expect(missing({ Engine: 'mysql', EngineVersion: '5.7.44' })).toEqual(['rds/extended-support-year-3']);
    expect(missing({ Engine: 'postgres', EngineVersion: '11.22' })).toEqual(['rds/extended-support-year-3']);
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

  test('of Aurora has the version of its cluster', () => {
    const Cluster = (Engine: string, EngineVersion: string): object => ({
      Type: 'AWS::RDS::DBCluster',
      Properties: { Engine, EngineVersion },
    });
    const member = { DBClusterIdentifier: { Ref: 'Cluster' }, DBInstanceClass: 'db.r5.large' };
    const old = { Cluster: Cluster('aurora-mysql', '5.7.mysql_aurora.2.11.2') };
    expect(missing(member, old)).toEqual(['aurora/extended-support-year-1-2']);
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
