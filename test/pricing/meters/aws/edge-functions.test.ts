import { costs, price, priceOf, usd } from '../../price';

const fn = { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 128, Runtime: 'nodejs22.x' } };
const Version = { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'It' } } };
const associated = {
  LambdaFunctionAssociations: [{ EventType: 'viewer-request', LambdaFunctionARN: { Ref: 'Version' } }],
};
const distribution = (config: object): object => ({
  Type: 'AWS::CloudFront::Distribution',
  Properties: { DistributionConfig: config },
});

test('a function that a distribution runs has the rates of the edge', () => {
  const edge = {
    'Requests at the edge': usd(0.1 * 0.6),
    'Duration at the edge': usd(100_000 * 0.2 * 0.125 * 0.00005001),
  };
  const byDefault = distribution({ Enabled: true, DefaultCacheBehavior: associated });
  expect(costs(priceOf(fn, { Version, Site: byDefault }, 'us-east-1'))).toEqual(edge);
  const further = distribution({ Enabled: true, DefaultCacheBehavior: {}, CacheBehaviors: [{}, associated] });
  expect(costs(priceOf(fn, { Version, Site: further }, 'us-east-1'))).toEqual(edge);
  expect(costs(priceOf(fn, { Version, Site: distribution({}) }, 'us-east-1'))).toMatchObject({
    Requests: usd(0.1 * 0.2),
  });
});

test('a distribution names the functions that it runs where none of the inputs has them, and those only', () => {
  const others = { Version: { ...Version, Properties: { FunctionName: { Ref: 'Fn' } } }, Fn: fn };
  const missing = (LambdaFunctionARN: unknown, config: object = {}): unknown => {
    const functions = { LambdaFunctionAssociations: [{ EventType: 'viewer-request', LambdaFunctionARN }] };
    return priceOf(distribution({ DefaultCacheBehavior: functions, ...config }), others).missing;
  };
  const elsewhere = 'arn:aws:lambda:us-east-1:111111111111:function:auth:3';
  const named = [{ name: 'Lambda@Edge requests', because: 'its function is not among the inputs' }];
  expect(missing(elsewhere)).toEqual(named);
  expect(missing({ Ref: 'Version' }, { CacheBehaviors: [{ LambdaFunctionAssociations: [{}] }] })).toEqual(named);
  expect(missing(elsewhere, { Enabled: false })).toBeUndefined();
  const both = { It: distribution({ DefaultCacheBehavior: associated }), ...others };
  expect(price(both).resources.map((each) => each.missing)).toEqual([undefined, undefined, undefined]);
});

test('a distribution bills requests whose fields it encrypts', () => {
  const encrypted = { FieldLevelEncryptionId: 'E1' };
  const priced = (config: object): number | undefined => costs(priceOf(distribution(config)))['Field-level encryption'];
  expect(priced({ DefaultCacheBehavior: encrypted })).toBe(usd(10 * 0.02));
  expect(priced({ DefaultCacheBehavior: {}, CacheBehaviors: [{}, encrypted] })).toBe(usd(10 * 0.02));
  expect(priced({ DefaultCacheBehavior: {} })).toBeUndefined();
});
