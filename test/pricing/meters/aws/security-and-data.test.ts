import { costs, priceOf, usd } from '../../price';

describe('a KMS key', () => {
  test('is billed by the month and by request, with a note on rotation', () => {
    const key = priceOf({ Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } });
    expect(costs(key)).toEqual({ Key: 1, Requests: usd((100_000 / 10_000) * 0.03) });
    expect(key.lines[0]?.note).toBe('rotates each year: the first and the second rotation each add a key-month');
  });

  test('that is asymmetric has requests at another rate', () => {
    const key = { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'ECC_NIST_P256' } };
    expect(costs(priceOf(key))).toEqual({ Key: 1, Requests: usd(10 * 0.15) });
  });
});

describe('an S3 bucket', () => {
  test('is billed by use alone', () => {
    const bucket = priceOf({ Type: 'AWS::S3::Bucket' });
    expect(bucket.status).toBe('usage');
    expect(costs(bucket)).toEqual({
      Storage: usd(10 * 0.023),
      'Write requests': usd(10 * 0.005),
      'Read requests': usd(100 * 0.0004),
    });
  });

  test('with lifecycle rules says that all is counted as Standard', () => {
    const bucket = { Type: 'AWS::S3::Bucket', Properties: { LifecycleConfiguration: { Rules: [] } } };
    expect(priceOf(bucket).lines[0]?.note).toBe(
      'all of it in S3 Standard: what lifecycle rules move or expire depends on age',
    );
  });

  describe('with a lifecycle rule that moves objects', () => {
    const moving = (...Rules: object[]): object => ({
      Type: 'AWS::S3::Bucket',
      Properties: { LifecycleConfiguration: { Rules } },
    });
    const to = (StorageClass: string, TransitionInDays: number): object => ({
      Status: 'Enabled',
      Transitions: [{ StorageClass, TransitionInDays }],
    });

    test('has half of what it stores in the class that they go to', () => {
      expect(costs(priceOf(moving(to('STANDARD_IA', 30))))).toMatchObject({
        Storage: usd(5 * 0.023),
        'Storage that rules have moved': usd(5 * 0.0125),
        'Objects moved': usd(10 * 0.01),
        Retrieval: 0,
      });
    });

    test('goes by the earliest transition of rules that are on, in either form', () => {
      const rate = (...rules: object[]): string | undefined =>
        priceOf(moving(...rules)).lines.find(({ name }) => name === 'Storage that rules have moved')?.rate;
      const off = { ...to('ONEZONE_IA', 30), Status: 'Disabled' };
      expect(rate(to('DEEP_ARCHIVE', 180), to('GLACIER_IR', 90), off)).toBe('s3/glacier-instant-retrieval-storage');
      expect(rate({ Status: 'Enabled', Transition: { StorageClass: 'GLACIER', TransitionInDays: 1 } })).toBe(
        's3/glacier-flexible-retrieval-storage',
      );
    });

    test('to Intelligent-Tiering is billed for the objects that are watched', () => {
      expect(costs(priceOf(moving(to('INTELLIGENT_TIERING', 0))))).toMatchObject({
        Storage: usd(5 * 0.023),
        'Storage that rules have moved': usd(5 * 0.0125),
        'Objects moved': usd(10 * 0.01),
        'Objects watched': usd(100 * 0.0025),
      });
    });

    test('to a class that we do not know says so', () => {
      expect(priceOf(moving(to('TAPE', 30))).missing?.[0]?.because).toBe('TAPE is not a storage class');
    });
  });

  test('is billed for the objects that inventories list and analyses watch', () => {
    const Properties = {
      AnalyticsConfigurations: [{ Id: 'all' }],
      InventoryConfigurations: [
        { Enabled: true, ScheduleFrequency: 'Weekly' },
        { Enabled: true, ScheduleFrequency: 'Daily' },
        { Enabled: false, ScheduleFrequency: 'Daily' },
      ],
    };
    // A month has 365 / 12 days: lists of 100,000 objects on each of them, and on one in seven.
    expect(costs(priceOf({ Type: 'AWS::S3::Bucket', Properties }))).toMatchObject({
      'Objects analysed': usd(0.1 * 0.1),
      'Objects listed': usd(0.1 * (365 / 12) * (1 + 1 / 7) * 0.0025),
    });
  });
});

describe('a web ACL', () => {
  const managed = (name: string, vendor = 'AWS'): object => ({
    Statement: { ManagedRuleGroupStatement: { VendorName: vendor, Name: name } },
  });
  const acl = (rules: readonly object[]): object => ({ Type: 'AWS::WAFv2::WebACL', Properties: { Rules: rules } });

  test('is billed with each of its rules and rule groups', () => {
    const rules = [managed('AWSManagedRulesCommonRuleSet'), { Statement: { RateBasedStatement: {} } }];
    expect(costs(priceOf(acl(rules)))).toEqual({ 'Web ACL': 5, Rules: usd(2 * 1), Requests: usd(1 * 0.6) });
  });

  test('pays for bot control beside the rule', () => {
    expect(costs(priceOf(acl([managed('AWSManagedRulesBotControlRuleSet')])))).toMatchObject({
      Rules: 1,
      'Paid rule group': 10,
    });
  });

  test('with a rule group of the marketplace is unpriced', () => {
    expect(priceOf(acl([managed('Rules', 'Fortinet')])).missing).toEqual([
      { name: 'Paid rule group', because: 'a rule group of the marketplace has a price of its own' },
    ]);
  });

  test("pays for the rules inside a customer's own group, and for its logs", () => {
    const group = { Type: 'AWS::WAFv2::RuleGroup', Properties: { Rules: [{}, {}, {}] } };
    expect(costs(priceOf(group))).toEqual({ Rules: 3 });
    const logging = {
      Type: 'AWS::WAFv2::LoggingConfiguration',
      Properties: { LogDestinationConfigs: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }] },
    };
    expect(costs(priceOf(logging, { Bucket: { Type: 'AWS::S3::Bucket' } }))).toEqual({
      'Web ACL logs delivered': usd(5 * 0.285),
    });
  });
});

describe('a Lambda function', () => {
  const fn = { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 512, Architectures: ['arm64'] } };

  test('is billed by request and by GB-second', () => {
    expect(costs(priceOf(fn))).toEqual({
      Requests: usd(0.1 * 0.2),
      Duration: usd(100_000 * 0.2 * (512 / 1024) * 0.0000133334),
    });
  });

  test('pays for ephemeral storage beyond 512 MB', () => {
    const roomy = (Size: number): object => ({ ...fn, Properties: { ...fn.Properties, EphemeralStorage: { Size } } });
    expect(costs(priceOf(roomy(10_240)))).toMatchObject({
      'Ephemeral storage': usd(100_000 * 0.2 * ((10_240 - 512) / 1024) * 0.000000034),
    });
    expect(costs(priceOf(roomy(512)))).toEqual(costs(priceOf(fn)));
  });

  test('pays for instances kept warm, which a plain alias is not', () => {
    const alias = { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Fn' } } };
    expect(priceOf(alias, { Fn: fn }).status).toBe('free');
    const warm = {
      ...alias,
      Properties: { ...alias.Properties, ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 } },
    };
    expect(costs(priceOf(warm, { Fn: fn }))).toEqual({
      'Provisioned concurrency': usd(2 * 0.5 * 730 * 3600 * 0.0000037168),
    });
  });

  test('pays for a version that is kept warm, which a plain version is not', () => {
    const version = { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Fn' } } };
    expect(priceOf(version, { Fn: fn }).status).toBe('free');
    const ProvisionedConcurrencyConfig = { ProvisionedConcurrentExecutions: 3 };
    const warm = { ...version, Properties: { ...version.Properties, ProvisionedConcurrencyConfig } };
    expect(costs(priceOf(warm, { Fn: fn }))).toEqual({
      'Provisioned concurrency': usd(3 * 0.5 * 730 * 3600 * 0.0000037168),
    });
  });

  test('keeps as many instances warm as scaling and its schedule say', () => {
    const alias = { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Fn' } } };
    const to = (count: number, Schedule: string): object => ({
      Schedule,
      ScalableTargetAction: { MinCapacity: count, MaxCapacity: count },
    });
    const Target = {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        ResourceId: { 'Fn::Sub': ['function:shop:${Alias}', { Alias: { Ref: 'It' } }] },
        ScalableDimension: 'lambda:function:ProvisionedConcurrency',
        MinCapacity: 1,
        MaxCapacity: 5,
      },
    };
    const GB_SECOND = 0.5 * 730 * 3600 * 0.0000037168;
    expect(priceOf(alias, { Fn: fn, Target }).lines[0]?.monthly).toEqual({
      low: usd(1 * GB_SECOND),
      expected: usd(3 * GB_SECOND),
      high: usd(5 * GB_SECOND),
    });
    // 10 from 08:00 to 18:00 on five days, 50 of 168 hours
    const ScheduledActions = [to(10, 'cron(0 8 ? * MON-FRI *)'), to(0, 'cron(0 18 ? * MON-FRI *)')];
    const Scheduled = { ...Target, Properties: { ...Target.Properties, ScheduledActions } };
    expect(costs(priceOf(alias, { Fn: fn, Target: Scheduled }))['Provisioned concurrency']).toBeCloseTo(
      ((10 * 50) / 168) * GB_SECOND,
      5,
    );
  });
});

describe('messages, secrets and images', () => {
  test('are billed at their rates', () => {
    const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { ReplicaRegions: [{ Region: 'us-east-2' }] } };
    expect(costs(priceOf(secret, {}, 'us-east-1'))).toEqual({
      Secrets: 0.4,
      'Replica in us-east-2': 0.4,
      Requests: usd(1 * 0.05),
    });
    expect(costs(priceOf({ Type: 'AWS::SQS::Queue' }, {}, 'us-east-1'))).toEqual({ Requests: usd(0.1 * 0.4) });
    const fifo = { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } };
    expect(costs(priceOf(fifo, {}, 'us-east-1'))).toEqual({ Requests: usd(0.1 * 0.5) });
    expect(costs(priceOf({ Type: 'AWS::Events::EventBus' }, {}, 'us-east-1'))).toEqual({
      'Custom events': usd(0.1 * 1),
    });
    expect(costs(priceOf({ Type: 'AWS::ECR::Repository' }))).toEqual({ Storage: usd(5 * 0.1) });
  });
});
