import { WEEKDAYS } from '../../calendar/days';
import { describeRetention } from '../../profile/retention';
import type { BackupSchedule, PlannedRule } from './backup-plan';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `every day at 01:00`, `every Sunday at 01:00`, `on the 1st of each month at 01:00` */
export function describeSchedule({ every, day = 'sun', at }: BackupSchedule): string {
  switch (every) {
    case 'hour':
      return 'every hour';
    case 'day':
      return `every day at ${at}`;
    case 'week':
      return `every ${DAY_NAMES[WEEKDAYS.indexOf(day)] ?? day} at ${at}`;
    case 'month':
      return `on the 1st of each month at ${at}`;
    case 'year':
      return `on 1 January at ${at}`;
  }
}

/** `every day at 01:00, kept 35 days` */
export function describeRule({ schedule, lifecycle: { keepDays, coldAfterDays }, continuous }: PlannedRule): string {
  return [
    describeSchedule(schedule),
    `kept ${describeRetention(keepDays)}`,
    ...(coldAfterDays === undefined ? [] : [`in cold storage after ${describeRetention(coldAfterDays)}`]),
    ...(continuous ? ['continuously where that can be had'] : []),
  ].join(', ');
}
