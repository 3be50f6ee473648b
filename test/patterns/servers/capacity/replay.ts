import { CronExpressionParser } from 'cron-parser';
import { daysLater, dateOf, weekdayOf } from '../../../../lib/calendar/dates';
import { WEEKDAYS } from '../../../../lib/calendar/days';
import type { Limits } from '../../../../lib/patterns/servers/schedule';
import type { AwsScheduledAction } from '../../../../lib/patterns/servers/aws/words';

/** An action that was carried out. */
export interface Fired extends Limits {
  readonly name: string;
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** What Auto Scaling carries out of some actions from one date up to another, in the order of time. */
export function replay(actions: readonly AwsScheduledAction[], from: string, to: string): readonly Fired[] {
  const fired: Fired[] = [];
  const matchers = actions.map((action) => ({ action, times: timesOn(action) }));
  for (let date = from; date < to; date = daysLater(date, 1)) {
    const today = matchers.flatMap(({ action: { name, min, max }, times }) =>
      times(date).map((time) => ({ name, date, time, min, max })),
    );
    fired.push(...today.sort((one, other) => (one.time < other.time ? -1 : 1)));
  }
  return fired;
}

/** At its start and then as its cron says, up to its end; once where it has no cron. Times are those of a client in UTC. */
function timesOn({ cron, start = '', end = '9' }: AwsScheduledAction): (date: string) => readonly string[] {
  if (cron === undefined) return (date) => (start.startsWith(date) ? [start.slice(11, 16)] : []);
  const times = timesOf(cron);
  if (start !== '' && !times(start.slice(0, 10)).includes(start.slice(11, 16)))
    throw new Error(`${cron} does not fire at ${start}, and Auto Scaling carries it out then`);
  return (date) => times(date).filter((time) => `${date}T${time}:00Z` >= start && `${date}T${time}:00Z` <= end);
}

function timesOf(cron: string): (date: string) => readonly string[] {
  const { minute, hour, dayOfMonth, month, dayOfWeek } = CronExpressionParser.parse(cron).fields;
  if (!dayOfMonth.isWildcard && !dayOfWeek.isWildcard) throw new Error(`${cron} fires on either day`);
  const times = hour.values.flatMap((hours) => minute.values.map((minutes) => `${two(hours)}:${two(minutes)}`));
  return (date) => {
    const { month: itsMonth, day } = dateOf(date);
    const weekday = (WEEKDAYS.indexOf(weekdayOf(date)) + 1) % 7;
    const matches =
      month.values.some((value) => value === itsMonth) &&
      dayOfMonth.values.some((value) => value === day) &&
      dayOfWeek.values.some((value) => Number(value) % 7 === weekday);
    return matches ? times : [];
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
