import fc from 'fast-check';
import { plainDecimal } from '../../../lib/pricing/catalogue/plain-decimal';

describe('plainDecimal', () => {
  test.each([
    [0.048, '0.048'],
    [15000, '15000'],
    [5.55556e-5, '0.0000555556'],
    [2e-7, '0.0000002'],
    [1e21, '1000000000000000000000'],
  ])('of %d is %s', (value, expected) => {
    expect(plainDecimal(value)).toBe(expected);
  });

  test('of a price has no exponent, and is that price', () => {
    const price = fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(price, ([digits, decimals]) => {
        const value = Number(`${digits}e-${decimals}`);
        return /^\d+(\.\d+)?$/.test(plainDecimal(value)) && Number(plainDecimal(value)) === value;
      }),
    );
  });
});
