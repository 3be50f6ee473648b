import { timesOf } from '../../../../lib/pricing/meters/facts/times';
import { isUnknown } from '../../../../lib/pricing/readers';

test('a schedule rings at hours of the year', () => {
  expect(timesOf('0 8 * * 1', 'Etc/UTC')).toHaveLength(52);
});

test('a schedule that cannot be followed is unknown, with the reason', () => {
  const found = timesOf('soon', 'Etc/UTC');
  expect(isUnknown(found)).toBe(true);
  expect(found).toMatchObject({ because: '"soon" is not a cron expression' });
});
