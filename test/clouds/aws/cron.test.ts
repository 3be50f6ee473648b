import fc from 'fast-check';
import { WEEKDAYS, type Weekday } from '../../../lib/calendar/days';
import { autoScalingCron, schedulerCron, sixFieldCron } from '../../../lib/clouds/aws/cron';

describe('Auto Scaling', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '0 8 * * MON,TUE,WED,THU,FRI'],
    [['sun'], '02:30', '30 2 * * SUN'],
    [[...WEEKDAYS], '18:05', '5 18 * * *'],
  ] as const)('%j at %s is %s', (days, time, cron) => {
    expect(autoScalingCron({ days }, time)).toBe(cron);
  });
});

describe('Systems Manager and EventBridge Scheduler', () => {
  test.each([
    [['sun'], '03:00', 'cron(0 3 ? * SUN *)'],
    [['wed', 'mon'], '22:30', 'cron(30 22 ? * MON,WED *)'],
    [[...WEEKDAYS], '18:05', 'cron(5 18 ? * * *)'],
  ] as const)('%j at %s is %s', (days, time, cron) => {
    expect(sixFieldCron(days, time)).toBe(cron);
  });
});

test('days of the month, each month or in some', () => {
  expect(autoScalingCron({ monthDays: [1, 15] }, '08:30')).toBe('30 8 1,15 * *');
  expect(autoScalingCron({ monthDays: [28, 29], months: [2] }, '08:30')).toBe('30 8 28,29 2 *');
  const all = Array.from({ length: 31 }, (_, at) => at + 1);
  expect(autoScalingCron({ monthDays: all, months: [4, 5] }, '08:30')).toBe('30 8 * 4,5 *');
  expect(schedulerCron({ monthDays: [31], months: [1, 3] }, '08:30')).toBe('cron(30 8 31 1,3 ? *)');
  expect(schedulerCron({ days: ['sun'] }, '03:00')).toBe('cron(0 3 ? * SUN *)');
});

test.each([(days: readonly Weekday[], at: string) => autoScalingCron({ days }, at), sixFieldCron])(
  '%p: the order in which days are written does not matter',
  (cron) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }), (days) => {
        expect(cron(days, '09:00')).toBe(cron([...days].reverse(), '09:00'));
      }),
    );
  },
);
