import fc from 'fast-check';

import type { RateTier } from '../../../lib/pricing/catalogue/catalogue';
import { allowanceOf, averagePrice, costOf, withoutAllowance } from '../../../lib/pricing/estimate/tiers';

const CUSTOM_METRICS = {
  tiers: [
    { from: 0, usd: 0.3 },
    { from: 10_000, usd: 0.1 },
    { from: 250_000, usd: 0.05 },
  ],
};

const REQUESTS = {
  tiers: [
    { from: 0, usd: 0 },
    { from: 1, usd: 0.4 },
    { from: 1000, usd: 0.3 },
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

  test('may begin with a free allowance, left out or priced at nothing', () => {
    const dashboards = { tiers: [{ from: 3, usd: 3 }] };
    expect(allowanceOf(dashboards)).toBe(3);
    expect([0, 1, 3, 5].map((count) => costOf(dashboards, count))).toEqual([0, 0, 0, 2 * 3]);
    expect([0, 2, 6].map((count) => averagePrice(dashboards, count))).toEqual([3, 0, (3 * 3) / 6]);
    expect(allowanceOf(REQUESTS)).toBe(1);
    expect(costOf(REQUESTS, 1100)).toBe(999 * 0.4 + 100 * 0.3);
    expect(allowanceOf(CUSTOM_METRICS)).toBe(0);
  });

  test('without it are paid from the first unit on', () => {
    const dashboards = withoutAllowance({ tiers: [{ from: 3, usd: 3 }] });
    expect([0, 1, 2, 5].map((count) => costOf(dashboards, count))).toEqual([0, 3, 6, 15]);
    expect(costOf(withoutAllowance(REQUESTS), 1100)).toBe(1000 * 0.4 + 100 * 0.3);
    expect(withoutAllowance(CUSTOM_METRICS)).toBe(CUSTOM_METRICS);
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
