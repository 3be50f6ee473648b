import fc from 'fast-check';
import { apportion, apportionRange, rangeToCents, toCents } from '../../../lib/pricing/estimate/cents';
import type { Range } from '../../../lib/range';
import { sumUsd } from '../../../lib/pricing/estimate/usd';

const micros = fc.integer({ min: 0, max: 2_000_000_000 });
const usd = micros.map((amount) => amount / 1_000_000);
const range: fc.Arbitrary<Range> = fc
  .tuple(micros, micros, micros)
  .map((bounds) => bounds.toSorted((one, other) => one - other).map((amount) => amount / 1_000_000))
  .map(([low = 0, expected = 0, high = 0]) => ({ low, expected, high }));

test('cents are rounded halves up', () => {
  expect([0, 0.004999, 0.005, 1.234999, 1.235, 0.1 + 0.2].map(toCents)).toEqual([0, 0, 1, 123, 124, 30]);
});

test('three thirds of a dollar are printed as 34 + 33 + 33 cents, not as 33 three times', () => {
  expect(apportion(100, [0.333334, 0.333333, 0.333333])).toEqual([34, 33, 33]);
});

test('the largest remainders are rounded up, in the order of the parts where they tie', () => {
  expect(apportion(4, [0.016, 0.008, 0.016])).toEqual([2, 1, 1]);
  expect(apportion(2, [0.005, 0.005, 0.005, 0.005])).toEqual([1, 1, 0, 0]);
});

test('a part of nothing stays nothing', () => {
  expect(apportion(2, [0, 0.015, 0])).toEqual([0, 2, 0]);
});

test('parts that cannot make up the total are a fault, not a silent cent', () => {
  expect(() => apportion(5, [0.01, 0.02])).toThrow('amounts do not add up: 5 cents against parts of 0.01 + 0.02 USD');
  expect(() => apportion(2, [0.01, 0.02])).toThrow('amounts do not add up');
});

test('parts add up to their total, each within a cent of its own amount', () => {
  fc.assert(
    fc.property(fc.array(usd, { minLength: 1, maxLength: 40 }), (parts) => {
      const total = toCents(parts.reduce((sum, part) => sum + part, 0));
      const cents = apportion(total, parts);
      expect(cents.reduce((sum, part) => sum + part, 0)).toBe(total);
      cents.forEach((part, at) => expect(Math.abs(part - (parts[at] ?? 0) * 100)).toBeLessThan(1));
    }),
  );
});

test('down a tree of ranges every level adds up, and low ≤ expected ≤ high holds in every node', () => {
  fc.assert(
    fc.property(fc.array(fc.array(range, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }), (groups) => {
      const sums = groups.map(sumUsd);
      const total = rangeToCents(sumUsd(sums));
      const branches = apportionRange(total, sums);
      expect(sumOf(branches)).toEqual(total);
      groups.forEach((group, at) => {
        const branch = branches[at] ?? total;
        const leaves = apportionRange(branch, group);
        expect(sumOf(leaves)).toEqual(branch);
        for (const { low, expected, high } of leaves) {
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        }
      });
    }),
  );
});

test('a part that does not vary prints one amount three times', () => {
  const steady = { low: 0.015, expected: 0.015, high: 0.015 };
  const varying = { low: 0.011, expected: 0.026, high: 0.049 };
  const [first] = apportionRange(rangeToCents(sumUsd([steady, varying])), [steady, varying]);
  expect(first).toEqual({ low: 1, expected: 1, high: 1 });
});

function sumOf(ranges: readonly Range[]): Range {
  const sum = (bound: keyof Range): number => ranges.reduce((total, each) => total + each[bound], 0);
  return { low: sum('low'), expected: sum('expected'), high: sum('high') };
}
