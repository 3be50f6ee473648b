import { HOURS_OF_YEAR } from '../../../../calendar/recurrence';
import { lift, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH } from '../../charge';
import { timesOf } from '../../facts/times';

/** Hours between two runs at a rate of one of a unit. */
const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24 };

/** How many times a month `rate(5 minutes)` or `cron(0 8 ? * MON-FRI *)` rings. */
export function timesPerMonth(expression: string): Maybe<number> {
  const [, amount, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression.trim()) ?? [];
  if (amount !== undefined && unit !== undefined) return ratePerMonth(Number(amount) * (HOURS[unit] ?? 1));
  return lift(fiveFields(expression), (cron) =>
    lift(timesOf(cron, 'Etc/UTC'), (times) => (times.length / HOURS_OF_YEAR) * HOURS_PER_MONTH),
  );
}

/** The vendor's six-field cron (with a year, `?`, and weekdays from 1 for Sunday) as the usual five fields. */
export function fiveFields(expression: string): Maybe<string> {
  const [, inner] = /^cron\((.+)\)$/.exec(expression.trim()) ?? [];
  if (inner === undefined) return new Unknown(`"${expression}" does not ring at recurring times`);
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = '*'] = inner.trim().split(/\s+/);
  if (year !== '*' || /[LW#]/.test(day) || /L$|#/.test(weekday))
    return new Unknown(`"${expression}" cannot be followed over an average year`);
  const fromZero = weekday.replace(/(?<!\/)\b[1-7]\b/g, (number) => String(Number(number) - 1));
  return [minute, hour, day, month, fromZero].map((field) => (field === '?' ? '*' : field)).join(' ');
}

/** A rate of 0 stands for a single run, by hand. */
function ratePerMonth(hours: number): number {
  return hours === 0 ? 0 : HOURS_PER_MONTH / hours;
}
