import fc from 'fast-check';
import { cronAt, describeDays, describeHours, OFFICE_HOURS, WEEKDAYS } from '../../lib/profile/support-hours';

describe('cronAt', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '0 8 * * MON,TUE,WED,THU,FRI'],
    [['sun'], '02:30', '30 2 * * SUN'],
    [[...WEEKDAYS], '18:05', '5 18 * * *'],
  ] as const)('%j at %s is %s', (days, time, cron) => {
    expect(cronAt(days, time)).toBe(cron);
  });

  test('the order in which days are written does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }), (days) => {
        expect(cronAt(days, '09:00')).toBe(cronAt([...days].reverse(), '09:00'));
      }),
    );
  });
});

describe('words', () => {
  test('days in a row are a span, others a list', () => {
    expect(describeDays(['mon', 'tue', 'wed', 'thu', 'fri'])).toBe('Mon-Fri');
    expect(describeDays(['mon', 'wed'])).toBe('Mon, Wed');
    expect(describeDays(['sat', 'sun'])).toBe('Sat, Sun');
  });

  test('hours name their zone', () => {
    expect(describeHours({ ...OFFICE_HOURS, timeZone: 'Europe/Dublin' })).toBe('Mon-Fri 08:00-18:00 Europe/Dublin');
  });
});
