import { clockOf, inOrder, WEEKDAYS, type Weekday } from '../../calendar/days';
import type { Recurring } from '../../calendar/occasion';

/**
 * Five-field cron of Auto Scaling for a time of day on some days of the week or of the month, e.g. `30 8 * * MON,TUE` or `30 8 1,15 * *`.
 * Source: Amazon EC2 Auto Scaling User Guide, "Scheduled scaling".
 */
export function autoScalingCron(on: Recurring, at: string): string {
  const { hour, minute } = clockOf(at);
  if ('days' in on) return `${minute} ${hour} * * ${dayNames(on.days)}`;
  return `${minute} ${hour} ${daysOf(on)} ${monthsOf(on)} *`;
}

/** Six-field cron of EventBridge Scheduler for the same, e.g. `cron(30 8 1,15 * ? *)`. */
export function schedulerCron(on: Recurring, at: string): string {
  if ('days' in on) return sixFieldCron(on.days, at);
  const { hour, minute } = clockOf(at);
  return `cron(${minute} ${hour} ${daysOf(on)} ${monthsOf(on)} ? *)`;
}

function daysOf({ monthDays }: { readonly monthDays: readonly number[] }): string {
  return monthDays.length === 31 ? '*' : monthDays.join(',');
}

function monthsOf({ months }: { readonly months?: readonly number[] }): string {
  return months?.join(',') ?? '*';
}

/**
 * Six-field cron of Systems Manager and EventBridge Scheduler for a time of day on some days of the week, e.g. `cron(0 3 ? * SUN *)`.
 * Sources: AWS Systems Manager User Guide, "Reference: Cron and rate expressions for Systems Manager"; EventBridge Scheduler User Guide,
 * "Schedule types in EventBridge Scheduler".
 */
export function sixFieldCron(days: readonly Weekday[], at: string): string {
  const { hour, minute } = clockOf(at);
  return `cron(${minute} ${hour} ? * ${dayNames(days)} *)`;
}

/** When something comes back: monthly on the 1st, yearly on 1 January. */
export interface CronSchedule {
  readonly every: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly day?: Weekday;
  readonly at: string;
}

/**
 * Six-field cron of AWS Backup, in a time zone that is told beside it, e.g. `cron(0 1 1 * ? *)`.
 * Source: AWS Backup Developer Guide, "Backup plan options and configuration".
 */
export function backupCron({ every, day = 'sun', at }: CronSchedule): string {
  const { hour, minute } = clockOf(at);
  switch (every) {
    case 'hour':
      return `cron(${minute} * ? * * *)`;
    case 'day':
      return `cron(${minute} ${hour} ? * * *)`;
    case 'week':
      return sixFieldCron([day], at);
    case 'month':
      return `cron(${minute} ${hour} 1 * ? *)`;
    case 'year':
      return `cron(${minute} ${hour} 1 1 ? *)`;
  }
}

function dayNames(days: readonly Weekday[]): string {
  const ordered = inOrder(days);
  return ordered.length === WEEKDAYS.length ? '*' : ordered.map((day) => day.toUpperCase()).join(',');
}
