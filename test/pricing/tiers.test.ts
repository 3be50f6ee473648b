import fc from 'fast-check';

import type { RateTier } from '../../lib/pricing/catalogue/catalogue';
import { averagePrice, costOf } from '../../lib/pricing/tiers';

const CUSTOM_METRICS = {
  tiers: [
    { from: 0, usd: 0.3 },
    { from: 10_000, usd: 0.1 },
    { from: 250_000, usd: 0.05 },
  ],
};

describe('tiers', () => {
  test('are marginal', () => {
    expect(costOf(CUSTOM_METRICS, 10_000)).toBe(10_000 * 0.3);
    expect(costOf(CUSTOM_METRICS, 12_000)).toBe(10_000 * 0.3 + 2_000 * 0.1);
    expect(costOf(CUSTOM_METRICS, 300_000)).toBe(10_000 * 0.3 + 240_000 * 0.1 + 50_000 * 0.05);
  });

  test('average over what is used', () => {
    expect(averagePrice(CUSTOM_METRICS, 0)).toBe(0.3);
    expect(averagePrice(CUSTOM_METRICS, 9_999)).toBe(0.3);
    expect(averagePrice(CUSTOM_METRICS, 20_000)).toBe((10_000 * 0.3 + 10_000 * 0.1) / 20_000);
  });

  test('take no free allowance off, whether it is left out or priced at nothing', () => {
    const dashboards = { tiers: [{ from: 3, usd: 3 }] };
    expect([0, 1, 2, 5].map((count) => costOf(dashboards, count))).toEqual([0, 3, 6, 15]);
    const requests = {
      tiers: [
        { from: 0, usd: 0 },
        { from: 1, usd: 0.4 },
        { from: 1000, usd: 0.3 },
      ],
    };
    expect(costOf(requests, 1100)).toBe(1000 * 0.4 + 100 * 0.3);
  });

  test('agree with counting unit by unit', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 200 }), (widths, quantity) => {
        let from = 0;
        const tiers: RateTier[] = widths.map(([width, usd]) => {
          const tier = { from, usd };
          from += width;
          return tier;
        });
        const priceOfUnit = (unit: number): number => tiers.findLast((tier) => tier.from <= unit)?.usd ?? 0;
        const counted = Array.from({ length: quantity }, (_, unit) => priceOfUnit(unit)).reduce((a, b) => a + b, 0);
        expect(costOf({ tiers }, quantity)).toBe(counted);
      }),
    );
  });
});
