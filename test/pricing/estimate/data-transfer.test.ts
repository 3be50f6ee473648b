import { checkUsage, estimate, packagedCatalogue, readTemplate, readUsage } from '../../../lib/pricing';
import type { Estimate, Resource } from '../../../lib/pricing';
import type { DataTransfer } from '../../../lib/pricing/usage';
import { usd } from '../price';

const catalogue = packagedCatalogue();

function stack(name: string, region = 'eu-west-1'): readonly Resource[] {
  const body = { Resources: { Key: { Type: 'AWS::KMS::Key' } } };
  return readTemplate({ name, body, region }).resources;
}

function priced(dataTransfer: readonly DataTransfer[], resources: readonly Resource[] = stack('shop')): Estimate {
  return estimate(resources, { catalogue, usage: { dataTransfer } });
}

function linesOf({ resources }: Estimate, id: string): Record<string, number> {
  const found = resources.find((resource) => resource.id === id);
  return Object.fromEntries((found?.lines ?? []).map(({ name, monthly }) => [name, monthly.expected]));
}

const WITHOUT = 'data transfer is not included';

test('without a word of it, data transfer is not in the total', () => {
  const { resources, notes } = priced([]);
  expect(resources.map(({ id }) => id)).toEqual(['shop/Key']);
  expect(notes[0]).toContain(WITHOUT);
});

test('is a line for each way that data goes, and both zones pay', () => {
  const it = priced([{ internetGb: 500, betweenZonesGb: 200, betweenRegionsGb: 50 }]);
  expect(linesOf(it, 'all stacks/DataTransfer')).toEqual({
    'To the internet': usd(500 * 0.09),
    'Between zones': usd(200 * 2 * 0.01),
    'To other regions': usd(50 * 0.02),
  });
  expect(it.monthly.expected).toBe(usd(1.3 + 45 + 4 + 1));
  expect(it.notes.join()).not.toContain(WITHOUT);
});

test('uses up the tiers of its region together, and has the prices of the region', () => {
  const both = [...stack('shop'), ...stack('tokyo', 'ap-northeast-1')];
  const it = priced(
    [
      { stack: 'shop', internetGb: 10_240 },
      { stack: 'shop', internetGb: 10_240 },
    ],
    both,
  );
  const sum = 10_240 * 0.09 + 10_240 * 0.085;
  expect(linesOf(it, 'shop/DataTransfer')['To the internet']).toBeCloseTo(sum / 2, 5);
  expect(linesOf(it, 'shop/DataTransfer2')['To the internet']).toBeCloseTo(sum / 2, 5);
  expect(linesOf(priced([{ stack: 'tokyo', internetGb: 100 }], both), 'tokyo/DataTransfer')).toEqual({
    'To the internet': usd(100 * 0.114),
  });
});

test('is a range where that is said', () => {
  const it = priced([{ internetGb: { low: 10, expected: 100, high: 1000 } }]);
  expect(it.resources.at(-1)).toMatchObject({
    status: 'usage',
    type: 'DataTransfer',
    monthly: { low: usd(10 * 0.09), expected: usd(100 * 0.09), high: usd(1000 * 0.09) },
    lines: [{ basis: 'usage' }],
  });
});

test('of all needs a region where there are several', () => {
  const both = [...stack('shop'), ...stack('tokyo', 'ap-northeast-1')];
  expect(priced([{ internetGb: 1 }], both).resources.at(-1)).toMatchObject({
    status: 'unpriced',
    missing: [{ because: 'its region is not said, and the resources stand in several' }],
  });
  expect(linesOf(priced([{ region: 'eu-west-1', internetGb: 1 }], both), 'all stacks/DataTransfer')).toEqual({
    'To the internet': 0.09,
  });
});

describe('in a usage file', () => {
  const file = `schema: groundplan.usage/1
dataTransfer:
  - { internetGb: 500 }
  - { stack: elsewhere, betweenZonesGb: { low: 1, expected: 2, high: 3 } }
`;

  test('is read, and a stack that is not there is noted and left out', () => {
    const usage = readUsage(file, 'usage.yaml');
    expect(checkUsage(usage, stack('shop'))).toEqual([
      'usage.yaml:4:14  dataTransfer[1].stack: no stack has that name',
    ]);
    const { resources } = estimate(stack('shop'), { catalogue, usage });
    expect(resources.map(({ id }) => id)).toEqual(['shop/Key', 'all stacks/DataTransfer']);
  });

  test('has no other keys than those of data transfer', () => {
    const wrong = `schema: groundplan.usage/1\ndataTransfer:\n  - { internetGB: 500 }\n`;
    expect(() => readUsage(wrong, 'usage.yaml')).toThrow(/internetGB/);
  });
});
