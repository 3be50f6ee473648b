import fc from 'fast-check';

import { roundUsd, sumUsd } from '../../../lib/pricing/estimate/usd';
import { steady } from '../../../lib/range';

describe('money', () => {
  test('is rounded to the millionth of a dollar', () => {
    expect(roundUsd(651.785714286 * 0.199)).toBe(129.705357);
    expect(roundUsd(0.0000004)).toBe(0);
  });

  test('adds up without the dust of binary fractions', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(sumUsd([steady(0.1), steady(0.2)]).expected).toBe(0.3);
  });

  test('adds up exactly, in any order', () => {
    const micros = fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 50 });
    fc.assert(
      fc.property(micros, (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0) / 1e6;
        expect(sumUsd(amounts.map((amount) => steady(amount / 1e6)))).toEqual(steady(total));
        expect(sumUsd(amounts.toReversed().map((amount) => steady(amount / 1e6)))).toEqual(steady(total));
      }),
    );
  });
});
