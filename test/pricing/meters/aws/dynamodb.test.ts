import { costs, price, priceOf, usd } from '../../price';

describe('a DynamoDB table', () => {
  const table = (properties: object): object => ({ Type: 'AWS::DynamoDB::Table', Properties: properties });
  const units = (reads: number, writes: number): object => ({
    ProvisionedThroughput: { ReadCapacityUnits: reads, WriteCapacityUnits: writes },
  });

  test('on demand is billed by request and by what it keeps: the free allowance belongs to the account', () => {
    const it = priceOf(table({ BillingMode: 'PAY_PER_REQUEST' }));
    expect(it.status).toBe('usage');
    expect(costs(it)).toEqual({
      'Read requests': usd(10 * 0.1415),
      'Write requests': usd(2 * 0.705),
      Storage: usd(10 * 0.283),
    });
  });

  test('is provisioned by default, and so is each of its indexes', () => {
    const indexed = table({ ...units(10, 5), GlobalSecondaryIndexes: [units(2, 1), units(3, 4)] });
    expect(costs(priceOf(indexed))).toMatchObject({
      'Read capacity': usd(730 * (10 + 2 + 3) * 0.000147),
      'Write capacity': usd(730 * (5 + 1 + 4) * 0.000735),
    });
  });

  test('that scales follows the load between the bounds of its targets', () => {
    const Target = {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        ResourceId: { 'Fn::Join': ['', ['table/', { Ref: 'It' }]] },
        ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
        MinCapacity: 5,
        MaxCapacity: 105,
      },
    };
    expect(priceOf(table(units(10, 5)), { Target }).lines[0]).toMatchObject({
      name: 'Read capacity',
      monthly: {
        low: usd(730 * 5 * 0.000147),
        expected: usd(730 * 55 * 0.000147),
        high: usd(730 * 105 * 0.000147),
      },
    });
  });

  test('that scales by a schedule has the limits that are in force, on average', () => {
    const to = (MinCapacity: number, MaxCapacity: number, Schedule: string): object => ({
      Schedule,
      ScalableTargetAction: { MinCapacity, MaxCapacity },
    });
    const Target = {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        ResourceId: { 'Fn::Join': ['', ['table/', { Ref: 'It' }]] },
        ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
        MinCapacity: 5,
        MaxCapacity: 105,
        ScheduledActions: [to(42, 84, 'cron(0 8 ? * MON-FRI *)'), to(0, 42, 'cron(0 18 ? * MON-FRI *)')],
      },
    };
    // 50 of 168 hours between 42 and 84, 118 between 0 and 42: from 12.5 to 54.5 on average.
    const { low, expected, high } = priceOf(table(units(10, 5)), { Target }).lines[0]?.monthly ?? {};
    expect(low).toBeCloseTo(730 * 12.5 * 0.000147, 5);
    expect(expected).toBeCloseTo(730 * 33.5 * 0.000147, 5);
    expect(high).toBeCloseTo(730 * 54.5 * 0.000147, 5);
  });

  test('for infrequent access has rates of its own, and recovery is billed', () => {
    const rare = table({
      BillingMode: 'PAY_PER_REQUEST',
      TableClass: 'STANDARD_INFREQUENT_ACCESS',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      KinesisStreamSpecification: { StreamArn: 'arn' },
    });
    expect(costs(priceOf(rare))).toEqual({
      'Read requests': usd(10 * 0.177),
      'Write requests': usd(2 * 0.885),
      Storage: usd(10 * 0.1132),
      'Point-in-time recovery': usd(10 * 0.22),
      'Changes sent to Kinesis': usd(2 * 0.1131),
    });
  });

  describe('in several regions', () => {
    const global = (properties: object): object => ({ Type: 'AWS::DynamoDB::GlobalTable', Properties: properties });

    test('is billed in each of them at the prices of that region', () => {
      const onDemand = global({
        BillingMode: 'PAY_PER_REQUEST',
        Replicas: [{ Region: 'eu-west-1' }, { Region: 'us-east-1', TableClass: 'STANDARD_INFREQUENT_ACCESS' }],
      });
      const it = priceOf(onDemand);
      expect(costs(it)).toEqual({
        'Read requests': usd(10 * 0.1415),
        'Write requests': usd(2 * 0.705),
        Storage: usd(10 * 0.283),
        'Read requests in us-east-1': usd(10 * 0.155),
        'Write requests in us-east-1': usd(2 * 0.78),
        'Storage in us-east-1': usd(10 * 0.1),
      });
      expect(it.missing).toBeUndefined();
      expect(it.lines.map(({ region }) => region)).toEqual([
        undefined,
        undefined,
        undefined,
        'us-east-1',
        'us-east-1',
        'us-east-1',
      ]);
      expect(price({ It: onDemand }).catalogue.regions).toEqual(['eu-west-1', 'us-east-1']);
    });

    test('has units of its own for reading in each, and writes in all', () => {
      const reading = (units: number): object => ({ ReadProvisionedThroughputSettings: { ReadCapacityUnits: units } });
      const provisioned = global({
        WriteProvisionedThroughputSettings: { WriteCapacityAutoScalingSettings: { MinCapacity: 5, MaxCapacity: 5 } },
        Replicas: [
          { Region: 'eu-west-1', ...reading(10) },
          { Region: 'us-east-2', ...reading(20) },
        ],
      });
      expect(costs(priceOf(provisioned))).toMatchObject({
        'Read capacity': usd(730 * 10 * 0.000147),
        'Write capacity': usd(730 * 5 * 0.000735),
        'Read capacity in us-east-2': usd(730 * 20 * 0.00013),
        'Write capacity in us-east-2': usd(730 * 5 * 0.00065),
      });
    });

    test('names those without a price, and says so where a region is not known', () => {
      const Replicas = [{ Region: 'eu-west-1' }, { Region: 'eu-west-3' }];
      expect(priceOf(global({ BillingMode: 'PAY_PER_REQUEST', Replicas })).missing?.[0]).toEqual({
        name: 'Read requests in eu-west-3',
        rate: 'dynamodb/on-demand-reads-standard',
        because: 'the catalogue has no price in eu-west-3',
      });
      const unnamed = global({ BillingMode: 'PAY_PER_REQUEST', Replicas: [{ Region: 'eu-west-1' }, {}] });
      expect(priceOf(unnamed).missing?.[0]).toEqual({
        name: 'Read requests in another region',
        because: 'Region is not given',
      });
    });
  });

  test('in one region that is made as a global one is billed like any other', () => {
    const scaling = (kind: string): object => ({
      [`${kind}CapacityAutoScalingSettings`]: { MinCapacity: 1, MaxCapacity: 1 },
    });
    const global = {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        WriteProvisionedThroughputSettings: scaling('Write'),
        Replicas: [{ Region: 'eu-west-1', ReadProvisionedThroughputSettings: { ReadCapacityUnits: 10 } }],
      },
    };
    expect(costs(priceOf(global))).toMatchObject({
      'Read capacity': usd(730 * 10 * 0.000147),
      'Write capacity': usd(730 * 1 * 0.000735),
    });
  });
});
