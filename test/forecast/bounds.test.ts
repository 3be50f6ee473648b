import fc from 'fast-check';

import { cheapestBounds } from '../../lib/forecast/bounds';
import { shareServed, type Outcome } from '../../lib/forecast/simulate/outcome';
import type { CapacityRules } from '../../lib/forecast/simulate/rules';
import { simulate } from '../../lib/forecast/simulate/simulate';
import { demands } from './simulate/arbitraries';

const RULES: CapacityRules = {
  min: 1,
  max: 4,
  perServer: 40,
  startMinutes: 2,
  warmUpMinutes: 0,
  policies: [{ kind: 'target-tracking', metric: 'utilisation', target: 50, scalesIn: true }],
  changes: [],
};

const serverMinutes = ({ onDemandMinutes }: Outcome): number => onDemandMinutes;

/** The least server-minutes of all limits that serve a share, each of them tried. */
function leastOfAll(demand: Float64Array, share: number, most: number): number {
  const costs: number[] = [];
  for (let max = 1; max <= most; max += 1)
    for (let min = 0; min <= max; min += 1) {
      const outcome = simulate({ ...RULES, min, max }, demand, 1);
      if (shareServed(outcome) >= share) costs.push(serverMinutes(outcome));
    }
  return Math.min(...costs);
}

describe('limits that serve a share at least cost', () => {
  test('of a constant demand are as many servers as it keeps busy', () => {
    const found = cheapestBounds(RULES, new Float64Array(600).fill(120), 1, serverMinutes);
    expect(found).toMatchObject({ min: 3, max: 3 }); // 120 / 40
  });

  test('of a peak that comes slowly leave it to the policy', () => {
    // From 0.5 servers to 4 and back in eight hours: two servers halfway are added in time.
    const wave = Float64Array.from({ length: 960 }, (_, minute) => 90 - 70 * Math.cos((2 * Math.PI * minute) / 960));
    const found = cheapestBounds(RULES, wave, 0.999, serverMinutes);
    expect(found).toMatchObject({ min: 1, max: 4 });
    expect(found?.outcome.onDemandMinutes).toBe(leastOfAll(wave, 0.999, 10));
  });

  test('serve the share, for any demand, at a cost close to the least of all', () => {
    fc.assert(
      fc.property(demands(200), (demand) => {
        const found = cheapestBounds(RULES, demand, 0.99, serverMinutes);
        if (found === undefined) return;
        expect(shareServed(found.outcome)).toBeGreaterThanOrEqual(0.99);
        expect(shareServed(simulate({ ...RULES, min: found.min, max: found.max }, demand, 1))).toBe(
          shareServed(found.outcome),
        );
        expect(serverMinutes(found.outcome)).toBeLessThanOrEqual(1.1 * leastOfAll(demand, 0.99, 21));
      }),
      { numRuns: 4 },
    );
  });

  test('are not looked for where schedules set them', () => {
    const scheduled = { ...RULES, changes: [{ minute: 10, min: 2 }] };
    expect(cheapestBounds(scheduled, new Float64Array(600).fill(10), 0.999, serverMinutes)).toBeUndefined();
  });
});
