import { daysLater, isLastDay, dateOf, weekdayOf } from '../../../../lib/calendar/dates';
import type { DaysAsked, RunningPeriod, ScheduledCapacity } from '../../../../lib/patterns/servers/props';
import type { Limits } from '../../../../lib/patterns/servers/schedule';

/** What is asked for, as the words of a client file have it. */
export interface AskedCapacity {
  readonly capacity: Limits;
  /** @default - always */
  readonly running?: readonly RunningPeriod[];
  readonly scheduled: readonly ScheduledCapacity[];
}

/** A moment by the clocks of the client. */
export interface Moment {
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** The limits that the words say for a moment: slow, and as one would explain them. */
export function limitsAt(asked: AskedCapacity, now: Moment): Limits {
  const { capacity, running, scheduled } = asked;
  if (running !== undefined && !running.some((period) => isIn(period, now))) return { min: 0, max: 0 };
  const period = scheduled.find((entry) => entry.at === undefined && isIn(entry, now));
  const usual = period ?? latest(asked, now) ?? capacity;
  return { min: usual.min, max: usual.max };
}

/** A period of today that has begun and not ended, or one of yesterday that ends today. */
function isIn(period: DaysAsked & { readonly from?: string; readonly to?: string }, { date, time }: Moment): boolean {
  const { from = '', to = '' } = period;
  const overnight = to <= from;
  const today = isOn(period, date) && time >= from && (overnight || time < to);
  const yesterday = overnight && isOn(period, daysLater(date, -1)) && time < to;
  return today || yesterday;
}

/** The last thing that happened: a change until further notice, or the start of the fleet. */
function latest({ capacity, running = [], scheduled }: AskedCapacity, { date, time }: Moment): Limits | undefined {
  const happens = [
    ...running.map((period) => ({ ...period, ...capacity, at: period.from })),
    ...scheduled.flatMap((entry) => (entry.at === undefined ? [] : [{ ...entry, at: entry.at }])),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
  for (let ago = 0; ago < 1500 && happens.length > 0; ago += 1) {
    const day = daysLater(date, -ago);
    const found = happens.find((one) => isOn(one, day) && (ago > 0 || one.at <= time));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOn({ days, monthDays }: DaysAsked, date: string): boolean {
  if (days !== undefined) return days.includes(weekdayOf(date));
  if (monthDays === undefined) return true;
  const { month, day } = dateOf(date);
  return monthDays.includes(day) || (monthDays.includes('last') && isLastDay({ month, day }));
}
