import { fiveFields, timesPerMonth } from '../../../../../lib/pricing/meters/aws/facts/aws-schedule';
import { isUnknown } from '../../../../../lib/pricing/readers/unknown';

describe("the vendor's cron", () => {
  test('becomes the usual five fields, its weekdays counted from 0', () => {
    expect(fiveFields('cron(0 8 ? * MON-FRI *)')).toBe('0 8 * * MON-FRI');
    expect(fiveFields('cron(30 6 ? * 2-6 *)')).toBe('30 6 * * 1-5');
    expect(fiveFields('cron(0/15 * * * ? *)')).toBe('0/15 * * * *');
  });

  test.each(['at(2026-01-01T00:00:00)', 'cron(0 8 L * ? *)', 'cron(0 8 ? * 6#3 *)', 'cron(0 8 1 1 ? 2026)', ''])(
    'cannot be followed over a year: %s',
    (expression) => expect(isUnknown(fiveFields(expression))).toBe(true),
  );
});

test('a rate rings evenly over the month, and one of 0 never by itself', () => {
  expect(timesPerMonth('rate(1 minute)')).toBe(730 * 60);
  expect(timesPerMonth('rate(12 hours)')).toBe(730 / 12);
  expect(timesPerMonth('rate(1 day)')).toBe(730 / 24);
  expect(timesPerMonth('rate(0 minute)')).toBe(0);
});
