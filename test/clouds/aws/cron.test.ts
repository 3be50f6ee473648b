import fc from 'fast-check';
import { WEEKDAYS } from '../../../lib/calendar/days';
import { autoScalingCron, sixFieldCron } from '../../../lib/clouds/aws/cron';

describe('Auto Scaling', () => {
  test.each([
    [['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '0 8 * * MON,TUE,WED,THU,FRI'],
    [['sun'], '02:30', '30 2 * * SUN'],
    [[...WEEKDAYS], '18:05', '5 18 * * *'],
  ] as const)('%j at %s is %s', (days, time, cron) => {
    expect(autoScalingCron(days, time)).toBe(cron);
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

test.each([autoScalingCron, sixFieldCron])('%p: the order in which days are written does not matter', (cron) => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }), (days) => {
      expect(cron(days, '09:00')).toBe(cron([...days].reverse(), '09:00'));
    }),
  );
});
