import fc from 'fast-check';

import { HALFWAY, onTheWay } from '../../lib/forecast/scaling';
import { steady } from '../../lib/range';

test('capacity is at its least at low, halfway where it is expected, and at its most at high', () => {
  expect(onTheWay({ min: 2, max: 6 }, HALFWAY)).toEqual({ low: 2, expected: 4, high: 6 });
});

test('a tenth of the way from 0.5 to 64 units is 6.85', () => {
  expect(onTheWay({ min: 0.5, max: 64 }, steady(0.1)).expected).toBeCloseTo(0.5 + 0.1 * 63.5, 12);
});

test('capacity stays between its limits, and grows with the load', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), part, part, (min, more, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const found = onTheWay({ min, max: min + more }, { low, expected: low, high });
      expect(found.low).toBeGreaterThanOrEqual(min);
      expect(found.high).toBeLessThanOrEqual(min + more + 1e-9);
      expect(found.low).toBeLessThanOrEqual(found.high);
    }),
  );
});
