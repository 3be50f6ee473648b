import { LOG_RETENTION_DAYS } from '../../lib/clouds/aws/log-retention';
import { describeRetention } from '../../lib/profile/retention';

test.each([
  [1, '1 day'],
  [30, '30 days'],
  [365, 'one year (365 days)'],
  [366, 'one year (366 days)'],
  [400, '400 days'],
  [731, 'two years (731 days)'],
  [1096, 'three years (1,096 days)'],
  [1827, 'five years (1,827 days)'],
  [2192, 'six years (2,192 days)'],
  [3653, 'ten years (3,653 days)'],
])('%d days are told as %s', (days, told) => {
  expect(describeRetention(days)).toBe(told);
});

test('periods of two years and more that a cloud has are told in years', () => {
  for (const days of LOG_RETENTION_DAYS.filter((period) => period > 700)) {
    expect(describeRetention(days)).toMatch(/ years \(/);
  }
});
