import fc from 'fast-check';

import type { Rate } from '../../../lib/pricing/catalogue/catalogue';
import { Pools, type Draw, type PricedDraw } from '../../../lib/pricing/estimate/pools';
import { steady, type Range } from '../../../lib/range';
import { isUnknown, type Maybe } from '../../../lib/pricing/readers';
import { costOf } from '../../../lib/pricing/estimate/tiers';

const RATE: Rate = {
  key: 'vpc/data',
  unit: 'GB',
  tiers: [
    { from: 0, usd: 0.1 },
    { from: 100, usd: 0.05 },
    { from: 1000, usd: 0.01 },
  ],
  asOf: '2026-01-01',
  source: 'test',
};

function draw(quantity: Range, rest: Partial<Draw> = {}): Draw {
  return { pool: 'aws eu-west-1 vpc/data', rate: RATE, quantity, ...rest };
}

function pricesOf(draws: readonly Draw[]): Maybe<PricedDraw>[] {
  const pools = new Pools();
  for (const each of draws) pools.add(each);
  return draws.map((each) => pools.price(each));
}

function priced(draws: readonly Draw[]): PricedDraw[] {
  return pricesOf(draws).map((price) => {
    if (isUnknown(price)) throw new Error('expected a price');
    return price;
  });
}

const quantity = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }))
  .map(([low, more, most]): Range => ({ low, expected: low + more, high: low + more + most }));
const quantities = fc.array(quantity, { minLength: 1, maxLength: 8 });

describe('a pool', () => {
  test('uses up its tiers together, and shares the cost by quantity', () => {
    const [small, large] = priced([draw(steady(50)), draw(steady(150))]);
    // 200 GB in all: 100 at 0.10 and 100 at 0.05
    const average = (100 * 0.1 + 100 * 0.05) / 200;
    expect(small?.price).toBe(average);
    expect(small?.monthly).toEqual(steady(50 * average));
    expect(large?.monthly).toEqual(steady(150 * average));
  });

  test('is its own in each region', () => {
    const [here, there] = priced([draw(steady(100)), draw(steady(100), { pool: 'aws us-east-1 vpc/data' })]);
    expect([here?.price, there?.price]).toEqual([0.1, 0.1]);
  });

  test('does not touch tiers that count each item by itself', () => {
    const perVolume = draw(steady(4 * 150), { perItem: 150 });
    const [volumes] = priced([perVolume, draw(steady(5000))]);
    expect(volumes?.monthly.expected).toBeCloseTo(4 * (100 * 0.1 + 50 * 0.05), 9);
  });

  test('has no price beyond the last tier that a source tells', () => {
    const bounded = { ...RATE, upTo: 1500 };
    const beyond = draw({ low: 0, expected: 10, high: 1501 }, { rate: bounded });
    expect(pricesOf([beyond])).toMatchObject([{ because: 'no source has a price from 1500 GB on' }]);
    const [within] = priced([draw({ low: 0, expected: 10, high: 1500 }, { rate: bounded })]);
    expect(within?.monthly.expected).toBe(1);
  });

  test.each([
    ['tiers alone', RATE],
    ['a free allowance', { ...RATE, tiers: [{ from: 500, usd: 0.1 }] }],
    ['a free allowance before tiers', { ...RATE, tiers: [{ from: 0, usd: 0 }, ...RATE.tiers.slice(1)] }],
  ])('costs what its rate says at every bound, however it is shared: %s', (_, rate) => {
    fc.assert(
      fc.property(quantities, (ranges) => {
        const prices = priced(ranges.map((range) => draw(range, { rate })));
        for (const bound of ['low', 'expected', 'high'] as const) {
          const total = ranges.reduce((sum, range) => sum + range[bound], 0);
          const shared = prices.reduce((sum, { monthly }) => sum + monthly[bound], 0);
          expect(shared).toBeCloseTo(costOf(rate, total), 6);
        }
      }),
    );
  });

  test('keeps every share in order: low, expected, high', () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(0, 50, 500), (ranges, free) => {
        const rate = {
          ...RATE,
          tiers: [
            { from: free, usd: 0.1 },
            { from: 1000, usd: 0.01 },
          ],
        };
        for (const { monthly } of priced(ranges.map((range) => draw(range, { rate })))) {
          expect(monthly.low).toBeGreaterThanOrEqual(0);
          expect(monthly.low).toBeLessThanOrEqual(monthly.expected);
          expect(monthly.expected).toBeLessThanOrEqual(monthly.high);
        }
      }),
    );
  });

  test('leaves a draw that does not vary at one price, however much the others do', () => {
    const [still] = priced([draw(steady(10)), draw({ low: 0, expected: 500, high: 5000 })]);
    expect(still?.monthly.low).toBe(still?.monthly.expected);
    expect(still?.monthly.high).toBe(still?.monthly.expected);
  });
});
