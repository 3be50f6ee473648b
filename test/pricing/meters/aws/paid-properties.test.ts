import type { EstimatedResource } from '../../../../lib/pricing';
import { costs, missingRates, price, priceOf, priceWith, ref, resource, usd } from '../../price';

/** Properties that switch a charge on. Prices are those of us-east-1. */
const REGION = 'us-east-1';
const priced = (it: object, others: object = {}): Record<string, number> => costs(priceOf(it, others, REGION));
const using = (use: Record<string, number>, it: object, others: object = {}): Record<string, number> =>
  costs(priceWith(use, it, others, REGION));

describe('SnapStart', () => {
  const fn = (Runtime: string, ApplyOn = 'PublishedVersions'): object =>
    resource('Lambda::Function', { Runtime, MemorySize: 2048, SnapStart: { ApplyOn } });
  const version = resource('Lambda::Version', { FunctionName: ref('Fn') });
  const MONTH = 730 * 3600;

  test.each(['python3.13', 'dotnet8'])('bills the snapshot of a version of %s, and each restore', (runtime) => {
    expect(priced(version, { Fn: fn(runtime) })).toEqual({
      'SnapStart cache': usd(2 * MONTH * 0.0000015046),
      'SnapStart restores': usd(1000 * 2 * 0.0001397998),
    });
    expect(usd(2 * MONTH * 0.0000015046)).toBe(7.908178);
    expect(using({ restores: 50_000 }, version, { Fn: fn(runtime) })).toMatchObject({
      'SnapStart restores': usd(50_000 * 2 * 0.0001397998),
    });
  });

  test('costs nothing for Java, where it is off, and for a function without a version', () => {
    expect(priceOf(version, { Fn: fn('java21') }, REGION).status).toBe('free');
    expect(priceOf(version, { Fn: fn('python3.13', 'None') }, REGION).status).toBe('free');
    expect(Object.keys(priced(fn('python3.13')))).toEqual(['Requests', 'Duration']);
  });

  test('of a runtime that only deployment knows is named, and not taken for free', () => {
    const unknown = resource('Lambda::Function', {
      Runtime: { 'Fn::ImportValue': 'runtime' },
      SnapStart: { ApplyOn: 'PublishedVersions' },
    });
    expect(missingRates(priceOf(version, { Fn: unknown }, REGION))).toMatchObject({
      'SnapStart cache': 'lambda/snapstart-cache',
    });
  });
});

describe('a trail', () => {
  const trail = (properties: object = {}): object => resource('CloudTrail::Trail', { IsLogging: true, ...properties });
  const copies = (resources: object): readonly (readonly [string, number | undefined])[] =>
    price(resources, REGION).resources.map((each) => [each.logicalId, costs(each)['Management events, further copy']]);
  const COPY = usd((150_000 / 100_000) * 2);

  test('with management events costs $2 for 100,000 where another trail has the free copy', () => {
    const all = { IsMultiRegionTrail: true };
    expect(copies({ First: trail(all), Second: trail(all), Third: trail() })).toEqual([
      ['First', undefined],
      ['Second', COPY],
      ['Third', COPY],
    ]);
    expect(COPY).toBe(3);
  });

  test('is no copy where the one before it is off or records none', () => {
    const dataOnly = trail({ EventSelectors: [{ IncludeManagementEvents: false }] });
    const advanced = trail({
      AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }],
    });
    for (const First of [trail({ IsLogging: false }), dataOnly, advanced])
      expect(copies({ First, Second: trail() })).toEqual([
        ['First', undefined],
        ['Second', undefined],
      ]);
  });

  test('that records none itself pays for no copy', () => {
    const dataOnly = trail({ EventSelectors: [{ IncludeManagementEvents: false }] });
    expect(copies({ First: trail(), Second: dataOnly })).toEqual([
      ['First', undefined],
      ['Second', undefined],
    ]);
  });

  test('is billed for insights once for each kind of them', () => {
    const kinds = [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }];
    expect(priced(trail({ InsightSelectors: kinds }))).toEqual({ Insights: usd(2 * 10 * 0.35) });
  });

  test('names network activity, whose rate has no price', () => {
    const selectors = [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['NetworkActivity'] }] }];
    expect(missingRates(priceOf(trail({ AdvancedEventSelectors: selectors }), {}, REGION))).toEqual({
      'Network activity events': 'cloudtrail/network-activity-events',
    });
  });
});

test('an event data store is billed for what it keeps beyond the first year', () => {
  const store = (properties: object): Record<string, number> =>
    priced(resource('CloudTrail::EventDataStore', properties));
  expect(store({ RetentionPeriod: 731 })).toEqual({
    'Events ingested': usd(10 * 0.75),
    'Extended retention': usd(10 * ((731 - 366) / (365 / 12)) * 0.023),
    Queries: usd(100 * 0.005),
  });
  expect(store({ IngestionEnabled: false })).toEqual({ Queries: usd(100 * 0.005) });
});

describe('a web ACL', () => {
  const managed = (Name: string): object => ({
    Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name } },
  });
  const acl = (Rules: readonly object[], limits: object = {}): object =>
    resource('WAFv2::WebACL', { Rules, AssociationConfig: { RequestBody: limits } });
  const limit = (DefaultSizeInspectionLimit: string): object => ({ DefaultSizeInspectionLimit });
  const base = (rules: number): object => ({ 'Web ACL': 5, Rules: rules, Requests: 0.6 });

  test('bills larger bodies by the limit, the most that it has for anything', () => {
    expect(priced(acl([], { API_GATEWAY: limit('KB_64'), CLOUDFRONT: limit('KB_32') }))).toEqual({
      ...base(0),
      'Body inspection': usd(1 * 0.9),
    });
    expect(priced(acl([], { CLOUDFRONT: limit('KB_48') }))).toMatchObject({ 'Body inspection': usd(1 * 0.6) });
    expect(priced(acl([], { API_GATEWAY: limit('KB_16') }))).toEqual(base(0));
    const tenth = using({ requests: 10_000_000, largeBodyPart: 0.1 }, acl([], { API_GATEWAY: limit('KB_64') }));
    expect(tenth).toMatchObject({ 'Body inspection': usd(1 * 0.9) });
  });

  test('bills puzzles by the attempt and challenges by the million, however rules ask for them', () => {
    expect(priced(acl([{ Action: { Captcha: {} } }]))).toEqual({ ...base(1), 'CAPTCHA attempts': usd(1 * 0.4) });
    expect(priced(acl([{ Action: { Challenge: {} } }]))).toEqual({ ...base(1), Challenges: usd(0.01 * 0.4) });
    const overridden = {
      Statement: {
        ManagedRuleGroupStatement: {
          VendorName: 'AWS',
          Name: 'AWSManagedRulesCommonRuleSet',
          RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Captcha: {} } }],
        },
      },
    };
    expect(priced(acl([overridden]))).toMatchObject({ 'CAPTCHA attempts': usd(1 * 0.4) });
    expect(using({ captchaAttempts: 25_000 }, acl([overridden]))).toMatchObject({ 'CAPTCHA attempts': 25 * 0.4 });
  });

  test('bills puzzles of a rule group with the group', () => {
    const group = resource('WAFv2::RuleGroup', { Rules: [{ Action: { Captcha: {} } }] });
    expect(priced(group)).toEqual({ Rules: 1, 'CAPTCHA attempts': usd(1 * 0.4) });
  });

  test('with the group against DDoS names its monthly fee and its requests', () => {
    const estimated = priceOf(acl([managed('AWSManagedRulesAntiDDoSRuleSet')]), {}, REGION);
    expect(estimated.status).toBe('unpriced');
    expect(missingRates(estimated)).toEqual({
      'Paid rule group': 'waf/anti-ddos-rule-group',
      'Anti-DDoS': 'waf/anti-ddos-requests',
    });
  });
});

describe('a key that rotates', () => {
  const key = (properties: object): EstimatedResource['lines'][number] | undefined =>
    priceOf(resource('KMS::Key', { EnableKeyRotation: true, ...properties }), {}, REGION).lines[0];

  test('every 90 days has its second key-month after 90 days and its third after 180', () => {
    expect(key({ RotationPeriodInDays: 90 })).toMatchObject({
      monthly: { low: 1, expected: usd((90 * 1 + 90 * 2 + 185 * 3) / 365), high: 3 },
      note: 'rotates every 90 days: the first and the second rotation each add a key-month',
    });
  });

  test('every 200 days has its second within the year, and each year none', () => {
    expect(key({ RotationPeriodInDays: 200 })?.monthly).toEqual({
      low: 1,
      expected: usd((200 * 1 + 165 * 2) / 365),
      high: 2,
    });
    expect(key({})?.monthly).toEqual({ low: 1, expected: 1, high: 1 });
    expect(key({ EnableKeyRotation: false, RotationPeriodInDays: 90 })?.monthly.high).toBe(1);
  });
});

test('data key pairs have rates of their own', () => {
  expect(using({ rsaKeyPairs: 20_000, eccKeyPairs: 10_000 }, resource('KMS::Key'))).toMatchObject({
    'RSA data key pairs': 2 * 12,
    'ECC data key pairs': usd(1 * 0.1),
  });
});

test('responses that a function streams, and operations of durable ones', () => {
  const fn = resource('Lambda::Function');
  expect(using({ streamedGb: 500 }, fn)).toMatchObject({ 'Streamed responses': usd(500 * 0.008) });
  const durable = resource('Lambda::Function', { DurableConfig: { ExecutionTimeout: 3600 } });
  expect(missingRates(priceOf(durable, {}, REGION))).toEqual({ 'Durable operations': 'lambda/durable-operations' });
});
