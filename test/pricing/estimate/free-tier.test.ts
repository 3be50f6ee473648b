import { accountAllowances } from '../../../lib/pricing/estimate/allowances';
import { orAt, perMonth } from '../../../lib/pricing/meters/charge';
import { catalogueOf, estimate, packagedCatalogue, readTemplate, type Estimate } from '../../../lib/pricing';
import { priceWith } from '../price';

const catalogue = packagedCatalogue();

/** So many dashboards in each of the regions. The first three of an account are free, the others $3 a month. */
function dashboards(counts: Readonly<Record<string, number>>, freeTier?: boolean): Estimate {
  const resources = Object.entries(counts).flatMap(([region, count]) => {
    const each = Array.from({ length: count }, (_, at) => [`D${at}`, { Type: 'AWS::CloudWatch::Dashboard' }]);
    return readTemplate({ name: region, body: { Resources: Object.fromEntries(each) as object }, region }).resources;
  });
  return estimate(resources, { catalogue, ...(freeTier !== undefined && { freeTier }) });
}

test('free allowances are left to the account unless asked for', () => {
  const priced = dashboards({ 'eu-west-1': 5 });
  expect(priced.monthly.expected).toBe(5 * 3);
  expect(priced.notes[0]).toMatch(/^on-demand list prices, before tax, discounts and free allowances;/);
});

test('they are taken off once for all resources, and are named', () => {
  const priced = dashboards({ 'eu-west-1': 5 }, true);
  expect(priced.monthly.expected).toBe((5 - 3) * 3);
  expect(priced.resources.map(({ monthly }) => monthly.expected)).toEqual([1.2, 1.2, 1.2, 1.2, 1.2]);
  expect(priced.resources[0]?.lines[0]?.note).toBe('free allowance of the account: 3 × dashboard-month');
  expect(priced.notes).toContain(
    'free allowances are taken off, as if nothing else ran in the account: cloudwatch/dashboard',
  );
  expect(priced.notes[0]).toMatch(/^on-demand list prices, before tax and discounts;/);
});

test('what stays below them costs nothing, and is a line all the same', () => {
  const priced = dashboards({ 'eu-west-1': 2 }, true);
  expect(priced.monthly).toEqual({ low: 0, expected: 0, high: 0 });
  expect(priced.coverage.priced).toBe(2);
  expect(priced.resources[0]?.lines[0]).toMatchObject({ quantity: 1, price: 0 });
});

test('an account has each of them once, not in each region', () => {
  expect(dashboards({ 'eu-west-1': 3, 'us-east-1': 3 }, true).monthly.expected).toBe(3 * 3);
});

test('where no rate has one, that is said', () => {
  const body = { Resources: { Nat: { Type: 'AWS::EC2::NatGateway' } } };
  const { resources } = readTemplate({ name: 'shop', body, region: 'eu-west-1' });
  const { notes, monthly } = estimate(resources, { catalogue, freeTier: true });
  expect(monthly).toEqual(estimate(resources, { catalogue }).monthly);
  expect(notes).toContain(
    'free allowances are taken off, as if nothing else ran in the account: no rate here has one that we know',
  );
});

test('what is counted item by item has no part in what the account has for free', () => {
  const rate = {
    key: 'ebs/io2-provisioned-iops',
    unit: 'IOPS-month',
    tiers: [{ from: 1000, usd: 0.072 }],
    asOf: '2026-01-01',
    source: 'test',
    cloud: 'aws',
    region: 'eu-west-1',
  } as const;
  const body = {
    Resources: { Disk: { Type: 'AWS::EC2::Volume', Properties: { VolumeType: 'io2', Size: 100, Iops: 4000 } } },
  };
  const { resources } = readTemplate({ name: 'shop', body, region: 'eu-west-1' });
  const { monthly } = estimate(resources, { catalogue: catalogueOf([rate]), freeTier: true });
  expect(monthly.expected).toBe(4000 * 0.072);
});

describe('where no source has a price but the allowance is known', () => {
  const schedule = { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(1 hour)' } };

  test('what stays below it costs nothing, and says why', () => {
    const priced = priceWith({ invocations: 14_000_000 }, schedule);
    expect(priced).toMatchObject({ status: 'usage', monthly: { low: 0, expected: 0, high: 0 } });
    expect(priced.lines[0]?.note).toContain('free allowance of the account: 14 × 1M invocations');
  });

  test('what goes beyond it has no price', () => {
    expect(priceWith({ invocations: 14_000_001 }, schedule).missing).toEqual([
      {
        name: 'Invocations',
        rate: 'eventbridge/scheduler-invocations',
        because: 'no source has a price from 14 1M invocations on',
      },
    ]);
  });
});

test('of two rates of which one holds, each has its allowance', () => {
  const [resource] = readTemplate({
    name: 'web',
    body: { Resources: { Key: { Type: 'AWS::KMS::Key' } } },
    region: 'eu-west-1',
  }).resources;
  if (resource === undefined) throw new Error('the template has a key');
  const charges = [orAt(perMonth('Requests', 'service/one', 1), 'service/other')];
  const bill = { resource, kind: 'metered', charges, asked: charges, leftOut: [] } as const;
  expect([...accountAllowances([bill])]).toEqual([
    ['aws service/one', 'eu-west-1'],
    ['aws service/other', 'eu-west-1'],
  ]);
});
