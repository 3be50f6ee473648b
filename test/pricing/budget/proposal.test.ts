import fc from 'fast-check';
import { proposeBudget } from '../../../lib/pricing/budget/proposal';

test.each([
  [0, 15, 5], // what costs nothing has the smallest budget
  [4.3, 15, 5], // 4.945, to the cent 4.95
  [190.69, 15, 220], // 219.29
  [100, 0, 100],
  [100.004, 0, 100], // as it is printed: 100.00
  [100.01, 0, 105],
  [869.56, 15, 1_000], // 999.99, in steps of 5
  [869.57, 15, 1_050], // 1,000.01, in steps of 50
  [1_000, 15, 1_150], // not 1,150.0000000000002
  [1_442.14, 15, 1_700], // 1,658.46
  [9_999, 0, 10_000],
  [10_000.01, 0, 10_500],
  [123_456.78, 12.5, 140_000], // 138,888.88 in steps of 5,000
])('of %d and %d%% headroom it is %d', (expected, headroom, budget) => {
  expect(proposeBudget({ expected }, headroom)).toBe(budget);
});

const USD = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
const HEADROOM = fc.integer({ min: 0, max: 200 });

test('law: it leaves the headroom, and from USD 100 on at most 5% more', () => {
  fc.assert(
    fc.property(USD, HEADROOM, (expected, headroom) => {
      const wanted = Math.round(expected * (100 + headroom)) / 100;
      const budget = proposeBudget({ expected }, headroom);
      expect(budget).toBeGreaterThanOrEqual(wanted - 0.005);
      if (wanted >= 100) expect(budget).toBeLessThanOrEqual(1.05 * wanted + 0.01);
      expect(budget % 5).toBe(0);
    }),
  );
});

test('law: what is expected to cost more has no smaller one', () => {
  fc.assert(
    fc.property(USD, USD, HEADROOM, (one, other, headroom) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(proposeBudget({ expected: less }, headroom)).toBeLessThanOrEqual(
        proposeBudget({ expected: more }, headroom),
      );
    }),
  );
});
