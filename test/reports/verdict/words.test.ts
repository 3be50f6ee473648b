import { pricesDate, sumCoverage } from '../../../lib/reports/verdict/words';

test('coverages are added status by status', () => {
  const one = { resources: 6, priced: 1, free: 2, usage: 1, unpriced: 1, unknown: 1 };
  expect(sumCoverage([one, one])).toEqual({ resources: 12, priced: 2, free: 4, usage: 2, unpriced: 2, unknown: 2 });
});

test('the date of the prices names the oldest one too', () => {
  expect(pricesDate([{ newest: '2026-07-20', oldest: '2026-07-20', regions: [] }])).toBe('prices of 2026-07-20');
  expect(
    pricesDate([
      { newest: '2026-07-20', oldest: '2026-07-01', regions: [] },
      { newest: '2026-09-21', oldest: '2025-01-31', regions: [] },
    ]),
  ).toBe('prices of 2025-01-31 to 2026-09-21');
  expect(pricesDate([{ regions: [] }])).toBe('no prices');
});
