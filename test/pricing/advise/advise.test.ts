import fc from 'fast-check';
import { advise, adviceReport, estimate } from '../../../lib/pricing';
import { composed } from '../../../lib/pricing/advise/advise';
import { costOf, difference } from '../../../lib/pricing/advise/cost';
import { isProduction } from '../../../lib/pricing/advise/production';
import { RULES } from '../../../lib/pricing/advise/rules';
import { add } from '../../../lib/range';
import { catalogue, resourcesOf } from './advice';

const LINUX = '{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}';
const micros = (usd: number): number => Math.round(usd * 1e6);

const server = fc.record({
  Type: fc.constant('AWS::EC2::Instance'),
  Properties: fc.record({
    InstanceType: fc.constantFrom('t2.medium', 'm4.large', 'm5.large', 'm7g.large', 'c4.8xlarge', 'no.such'),
    ImageId: fc.constantFrom(LINUX, 'ami-12345678'),
    Monitoring: fc.boolean(),
  }),
});
const volume = fc.record({
  Type: fc.constant('AWS::EC2::Volume'),
  Properties: fc.record({
    VolumeType: fc.constantFrom('gp2', 'gp3', 'io1', 'standard'),
    Size: fc.integer({ min: 1, max: 2000 }),
    Iops: fc.integer({ min: 100, max: 20_000 }),
  }),
});
const database = fc.record({
  Type: fc.constant('AWS::RDS::DBInstance'),
  Properties: fc.record({
    Engine: fc.constantFrom('mysql', 'postgres', 'sqlserver-se'),
    DBInstanceClass: fc.constantFrom('db.m4.large', 'db.m5.large', 'db.t2.medium'),
    AllocatedStorage: fc.constantFrom('100', '500'),
    StorageType: fc.constantFrom('io1', 'gp3'),
    Iops: fc.constantFrom(1000, 12_000),
    MultiAZ: fc.boolean(),
  }),
});
const logs = fc.constant({ Type: 'AWS::Logs::LogGroup' });
const template = fc
  .array(fc.oneof(server, volume, database, logs), { maxLength: 12 })
  .map((all) => Object.fromEntries(all.map((resource, at) => [`R${at}`, resource])));
const stack = fc.constantFrom('staging', 'production');

test('the savings are the difference of what it costs before and after, exactly, at every bound', () => {
  fc.assert(
    fc.property(template, stack, (Resources, name) => {
      const { before, after, advice } = adviceReport(resourcesOf(Resources, name), { catalogue });
      const saved = advice.map(({ saving }) => saving).reduce(add, { low: 0, expected: 0, high: 0 });
      for (const bound of ['low', 'expected', 'high'] as const)
        expect(micros(before[bound]) - micros(after[bound])).toBe(micros(saved[bound]));
      for (const { saving } of advice) {
        expect(saving.expected).toBeGreaterThan(0);
        expect(Math.min(saving.low, saving.high)).toBeGreaterThanOrEqual(0);
      }
      expect(after.low).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

test('each rule is priced on the result of those before it: the last of n rules saves what n save beyond n - 1', () => {
  fc.assert(
    fc.property(template, fc.integer({ min: 1, max: RULES.length }), (Resources, n) => {
      const resources = resourcesOf(Resources);
      const total = (count: number): number =>
        composed(resources, { catalogue }, RULES.slice(0, count)).reduce(
          (sum, { saving }) => sum + micros(saving.expected),
          0,
        );
      const last = composed(resources, { catalogue }, RULES.slice(0, n)).find(
        ({ rule }) => rule === RULES[n - 1]?.name,
      );
      expect(total(n) - total(n - 1)).toBe(micros(last?.saving.expected ?? 0));
    }),
    { numRuns: 40 },
  );
});

test('Graviton after a new generation saves on what that one costs: 730 × (0.111 - 0.107), then 730 × (0.107 - 0.091)', () => {
  const It = {
    Type: 'AWS::EC2::Instance',
    Properties: { InstanceType: 'm4.large', ImageId: LINUX, SubnetId: 'subnet-1' },
  };
  const savings = advise(resourcesOf({ It }, 'production'), { catalogue }).map(({ rule, saving }) => [
    rule,
    saving.expected,
  ]);
  expect(savings.slice(0, 2)).toEqual([
    ['previous-generation-servers', 2.92],
    ['graviton-servers', 11.68],
  ]);
});

test('advice on nothing is none', () => {
  expect(advise([], { catalogue })).toEqual([]);
});

test('costs what an estimate says', () => {
  const resources = resourcesOf({ It: { Type: 'AWS::EC2::NatGateway' } });
  const report = adviceReport(resources, { catalogue });
  expect(report.before).toEqual(estimate(resources, { catalogue }).monthly);
  expect(difference(report.before, costOf([], catalogue).monthly)).toEqual({
    low: 39.84,
    expected: 39.84,
    high: 39.84,
  });
});

describe('production', () => {
  const tagged = (tags: Record<string, string>) => ({
    It: {
      Type: 'AWS::EC2::Instance',
      Properties: { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
    },
  });
  test.each([
    ['shop', {}, true],
    ['shop-staging', {}, false],
    ['ShopDev', {}, false],
    ['shop-non-prod', {}, false],
    ['prod-test-results', {}, true],
    ['contest', {}, true],
    ['shop-staging', { environment: 'production' }, true],
    ['shop', { Environment: 'QA' }, false],
    ['shop', { env: 'sandbox' }, false],
    ['shop-dev', { env: 'blue' }, true],
  ])('%s with tags %j: %s', (name, tags, expected) => {
    expect(resourcesOf(tagged(tags), name).map(isProduction)).toEqual([expected]);
  });
});
