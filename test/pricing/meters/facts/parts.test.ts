import fc from 'fast-check';

import { divide, together } from '../../../../lib/pricing/meters/facts/parts';
import type { UsageAmount } from '../../../../lib/pricing/meters/usage';

const said = (low: number, expected: number, high: number): UsageAmount => ({
  amount: { low, expected, high },
  basis: 'usage',
});

test('what two amounts make together is assumed as long as one of them is', () => {
  const requests = said(10, 20, 40);
  const part = said(0.25, 0.5, 1);
  expect(together(requests, part)).toEqual(said(2.5, 10, 40));
  expect(together(requests, { ...part, basis: 'default' }).basis).toBe('default');
  expect(together({ ...requests, basis: 'default' }, part).basis).toBe('default');
});

test('a part and its rest are the whole', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), fc.tuple(share, share, share), (amounts, shares) => {
      const [low = 0, expected = 0, high = 0] = amounts.toSorted((a, b) => a - b);
      const [few = 0, some = 0, many = 0] = shares.toSorted((a, b) => a - b);
      const { part, rest } = divide(said(low, expected, high), said(few, some, many));
      for (const [bound, whole] of [
        ['low', low],
        ['expected', expected],
        ['high', high],
      ] as const)
        expect(part.amount[bound] + rest.amount[bound]).toBeCloseTo(whole, 3);
      expect(part.amount.expected).toBe(expected * some);
    }),
  );
});
