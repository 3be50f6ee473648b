import { packagedCatalogue } from '../../../lib/pricing/catalogue/packaged';

describe('packagedCatalogue', () => {
  const catalogue = packagedCatalogue();

  test('has a NAT gateway in Ireland at $0.048 per hour, as published on 2025-10-28', () => {
    expect(catalogue.rate('aws', 'eu-west-1', 'nat-gateway/gateway')).toEqual({
      key: 'nat-gateway/gateway',
      unit: 'hour',
      tiers: [{ from: 0, usd: 0.048 }],
      asOf: '2025-10-28',
      source: 'awscalc-natgateway',
    });
  });

  test.each([
    // Load balancers and storage
    ['aws', 'eu-west-1', 'elb/alb', 0.0252, 'hour'],
    ['aws', 'eu-west-1', 'ebs/gp3-storage', 0.088, 'GB-month'],
    ['aws', 'eu-west-1', 'vpc/public-ipv4-address-in-use', 0.005, 'hour'],
    ['aws', 'eu-west-1', 'lambda/requests-x86', 0.2, '1M requests'],
    // Machines, each from a table of its own
    ['aws', 'eu-west-1', 'ec2/m6i.large/linux', 0.107, 'hour'],
    ['aws', 'eu-west-1', 'ec2/m6i.large/windows', 0.199, 'hour'],
    ['aws', 'us-east-1', 'ec2/x2iedn.32xlarge/rhel', 29.2488, 'hour'],
    ['aws', 'eu-west-1', 'ec2-reserved/m5.large/1y/no-upfront/standard', 0.067, 'hour'],
    ['aws', 'eu-west-1', 'rds/mysql/multi-az/db.m5.large', 0.378, 'hour'],
    ['aws', 'eu-west-1', 'elasticache/redis/cache.m6g.large', 0.164, 'hour'],
    ['aws', 'eu-west-1', 'opensearch/instance/m5.large.search', 0.158, 'hour'],
    ['aws', 'us-east-1', 'documentdb/standard/db.t3.medium', 0.078, 'hour'],
    ['azure', 'westeurope', 'virtual-machines/Standard_D2s_v3/linux', 0.12, 'hour'],
    ['azure', 'global', 'nat-gateway/nat-gateway/standard/standard-gateway', 0.045, 'hour'],
  ] as const)('%s %s %s costs $%d per %s', (cloud, region, key, usd, unit) => {
    expect(catalogue.rate(cloud, region, key)).toMatchObject({ key, unit, tiers: [{ from: 0, usd }] });
  });

  test('has the three tiers of S3 Standard in GB: $0.023, from 50 TB $0.022, from 500 TB $0.021', () => {
    expect(catalogue.rate('aws', 'eu-west-1', 's3/standard-storage')?.tiers).toEqual([
      { from: 0, usd: 0.023 },
      { from: 50 * 1024, usd: 0.022 },
      { from: 500 * 1024, usd: 0.021 },
    ]);
  });

  test('counts tiers in the unit of the rate: 1,000 free emails are 0.01 of 100k notifications', () => {
    expect(catalogue.rate('aws', 'eu-west-1', 'sns/email-deliveries')).toMatchObject({
      unit: '100k notifications',
      tiers: [{ from: 0.01, usd: 2 }],
    });
  });

  test('starts above the allowance that only the name of a price tells: a million SQS requests', () => {
    expect(catalogue.rate('aws', 'us-east-1', 'sqs/standard-requests')?.tiers).toEqual([{ from: 1, usd: 0.4 }]);
  });

  test('says where the figures end: Security Hub checks beyond 100,000 in London have no price', () => {
    expect(catalogue.rate('aws', 'eu-west-2', 'security-hub/cspm-security-checks')).toMatchObject({
      tiers: [{ from: 0, usd: 0.001 }],
      upTo: 100_000,
    });
  });

  test('dates a rate by the oldest of its tiers', () => {
    expect(catalogue.rate('aws', 'us-east-1', 'data-transfer/out-to-internet')).toMatchObject({
      asOf: '2024-08-09',
      source: 'coroot',
    });
  });

  describe('falls back', () => {
    const zone = {
      key: 'route-53/hosted-zone',
      tiers: [
        { from: 0, usd: 0.5 },
        { from: 25, usd: 0.1 },
      ],
    };

    test.each(['eu-west-1', 'global', 'eu-west-3'])('to the price that holds everywhere, from %s', (region) => {
      expect(catalogue.rate('aws', region, 'route-53/hosted-zone')).toMatchObject(zone);
    });

    test.each(['cn-north-1', 'us-gov-west-1'])('not from %s, which has a price list of its own', (region) => {
      expect(catalogue.rate('aws', region, 'route-53/hosted-zone')).toBeUndefined();
    });
  });

  test.each([
    ['a rate that no source has', 'eu-west-1', 'nat-gateway/nothing'],
    ['a service that no source has', 'eu-west-1', 'nothing/at-all'],
    ['half of a name', 'eu-west-1', 'ec2/m6i/linux'],
    ['the empty name', 'eu-west-1', 'ec2//linux'],
    ['a service alone', 'eu-west-1', 'ec2'],
    ['the empty key', 'eu-west-1', ''],
    ['a key that continues on the next line', 'eu-west-1', 'nat-gateway/gateway 0.048 a hour\ngateway'],
    ['an unknown region', 'moon-1', 'nat-gateway/gateway'],
    ['a region that is a path', '../aws/eu-west-1', 'nat-gateway/gateway'],
    ['another cloud’s region', 'westeurope', 'nat-gateway/gateway'],
  ])('has no price for %s', (_, region, key) => {
    expect(catalogue.rate('aws', region, key)).toBeUndefined();
  });

  test('tells how new the newest price of a region is', () => {
    expect(catalogue.newest('aws', 'eu-west-1')).toBe('2026-11-29');
    expect(catalogue.newest('azure', 'westeurope')).toBe('2026-09-24');
    expect(catalogue.newest('aws', 'moon-1')).toBeUndefined();
  });
});
