import { daysLater, isLastDay, dateOf, weekdayOf } from '../../../../lib/calendar/dates';
import type { DaysAsked, RunningPeriod, ScheduledCapacity, SeasonProps } from '../../../../lib/patterns/servers/props';
import type { Limits } from '../../../../lib/patterns/servers/schedule';

/** What is asked for, as the words of a client file have it. */
export interface AskedCapacity {
  readonly capacity: Limits;
  /** @default - always */
  readonly running?: readonly RunningPeriod[];
  readonly scheduled: readonly ScheduledCapacity[];
  readonly seasons: Readonly<Record<string, SeasonProps>>;
}

/** A moment by the clocks of the client. */
export interface Moment {
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** The limits that the words say for a moment: slow, and as one would explain them. */
export function limitsAt(asked: AskedCapacity, now: Moment): Limits {
  const { capacity, running, scheduled, seasons } = asked;
  if (running !== undefined && !running.some((period) => isIn(period, now))) return { min: 0, max: 0 };
  const period = scheduled.find((entry) => entry.at === undefined && isIn(entry, now));
  const usual = period ?? latest(asked, now) ?? capacity;
  if (usual.max === 0) return { min: 0, max: 0 };
  const floors = Object.values(seasons).filter((season) => isSeason(season, now.date));
  const min = Math.max(usual.min, ...floors.map((floor) => floor.min));
  return { min, max: Math.max(usual.max, min, ...floors.map((floor) => floor.max ?? 0)) };
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

/** A day of every year is in it in this year, or in one that reaches into the next. */
function isSeason({ from = '', to = '', ranges = [{ from, to }] }: SeasonProps, date: string): boolean {
  return ranges.some((range) => {
    if (range.from.length === date.length) return date >= range.from && date <= range.to;
    const day = date.slice(5);
    if (range.from <= range.to) return day >= range.from && day <= range.to;
    return day >= range.from || day <= range.to;
  });
}

function isOn({ days, monthDays }: DaysAsked, date: string): boolean {
  if (days !== undefined) return days.includes(weekdayOf(date));
  if (monthDays === undefined) return true;
  const { month, day } = dateOf(date);
  return monthDays.includes(day) || (monthDays.includes('last') && isLastDay({ month, day }));
}
