import { costs, priceOf, usd } from '../../price';

describe('a KMS key', () => {
  test('is billed by the month and by request, with a note on rotation', () => {
    const key = priceOf({ Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } });
    expect(costs(key)).toEqual({ Key: 1, Requests: usd((100_000 / 10_000) * 0.03) });
    expect(key.lines[0]?.note).toBe('rotation adds a key-month after its first year and another after its second');
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
});

describe('messages, secrets and images', () => {
  test('are billed at their rates', () => {
    const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { ReplicaRegions: [{ Region: 'us-east-2' }] } };
    expect(costs(priceOf(secret, {}, 'us-east-1'))).toEqual({ Secrets: usd(2 * 0.4), Requests: usd(1 * 0.05) });
    expect(costs(priceOf({ Type: 'AWS::SQS::Queue' }, {}, 'us-east-1'))).toEqual({ Requests: usd(0.1 * 0.4) });
    const fifo = { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } };
    expect(costs(priceOf(fifo, {}, 'us-east-1'))).toEqual({ Requests: usd(0.1 * 0.5) });
    expect(costs(priceOf({ Type: 'AWS::Events::EventBus' }, {}, 'us-east-1'))).toEqual({
      'Custom events': usd(0.1 * 1),
    });
    expect(costs(priceOf({ Type: 'AWS::ECR::Repository' }))).toEqual({ Storage: usd(5 * 0.1) });
  });
});
