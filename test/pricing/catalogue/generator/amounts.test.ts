import fc from 'fast-check';

import { freeAllowance, multiplierOf, plainDecimal } from '../../../../scripts/catalogue/amounts';

test.each([
  ['1M requests', 1_000_000],
  ['10k', 10_000],
  ['100k objects-day', 100_000],
  ['1B samples', 1_000_000_000],
  ['1M-month', 1_000_000],
  ['10', 10],
  ['730 hours', 730],
  ['GB-month', 1],
  ['hour', 1],
])('one unit of %s counts %d', (unit, expected) => {
  expect(multiplierOf(unit)).toBe(expected);
});

test.each([
  ['FIFO requests (first 1M free)', 1_000_000],
  ['health check, AWS endpoint (first 50 free)', 50],
  ['action-enabled budget (first 62 budget-days free)', 62],
  ['Lite MAU (first paid tier)', 0],
  ['Route 53 Profiles (first 100 VPC associations)', 0],
  ['gateway', 0],
])('%s leaves %d free', (name, expected) => {
  expect(freeAllowance(name)).toBe(expected);
});

describe('plainDecimal', () => {
  test.each([
    [0.048, '0.048'],
    [15000, '15000'],
    [5.55556e-5, '0.0000555556'],
    [2e-7, '0.0000002'],
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
