import { COMMON_YEAR, isLastDay, LEAP_YEAR, type YearDay } from '../../calendar/dates';
import { clockOf, WEEKDAYS, type Weekday } from '../../calendar/days';
import type { DaysAsked } from './props';

/** A day of what comes back: of a week, or of a year. */
export type CycleDay = { readonly weekday: Weekday } | YearDay;

/** Days after which everything comes back. */
export type Cycle = readonly CycleDay[];

const WEEK: Cycle = WEEKDAYS.map((weekday) => ({ weekday }));

/** Minutes since a cycle began, up to but without `to`, which may lie in the next one. */
export interface CycleSpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;

/** The cycles in which something must hold: a week, or where days of the month are named years with and without a 29 February. */
export function cyclesOf(asked: readonly DaysAsked[]): readonly Cycle[] {
  return asked.some(({ monthDays }) => monthDays !== undefined) ? [LEAP_YEAR, COMMON_YEAR] : [WEEK];
}

/** Whether each day is like the others. */
export function isEachDay({ days, monthDays }: DaysAsked): boolean {
  return monthDays === undefined && (days === undefined || WEEKDAYS.every((day) => days.includes(day)));
}

/** Minutes of a cycle at which it is a time of day on the days that are asked for. */
export function momentsOf(asked: DaysAsked, at: string, cycle: Cycle): readonly number[] {
  const { hour, minute } = clockOf(at);
  return cycle.flatMap((day, index) => (isOn(asked, day) ? [index * DAY + hour * 60 + minute] : []));
}

/** Spans of a cycle; those that end before they begin end on the next day. */
export function spansOf(
  asked: DaysAsked & { readonly from: string; readonly to: string },
  cycle: Cycle,
): readonly CycleSpan[] {
  const length = minutesBetween(asked.from, asked.to);
  return momentsOf(asked, asked.from, cycle).map((from) => ({ from, to: from + length }));
}

/** Whether a moment is in one of the spans, each of which may reach into the next cycle. */
export function isWithin(moment: number, spans: readonly CycleSpan[], cycle: Cycle): boolean {
  const length = cycle.length * DAY;
  return spans.some(({ from, to }) => (moment - from + length) % length < to - from);
}

/** The day of a moment, which may lie in the next cycle, and its time, `HH:MM`. */
export function dayAndTime(moment: number, cycle: Cycle): { readonly day: CycleDay; readonly at: string } {
  const within = moment % (cycle.length * DAY);
  const day = cycle[Math.floor(within / DAY)] as CycleDay;
  const clock = [Math.floor((within % DAY) / 60), within % 60].map((part) => String(part).padStart(2, '0'));
  return { day, at: clock.join(':') };
}

/** From one time of day to the next time that it is the other: a whole day where they are the same. */
function minutesBetween(from: string, to: string): number {
  const minutes = (time: string): number => clockOf(time).hour * 60 + clockOf(time).minute;
  return ((minutes(to) - minutes(from) + DAY - 1) % DAY) + 1;
}

function isOn({ days, monthDays }: DaysAsked, day: CycleDay): boolean {
  if ('weekday' in day) return days?.includes(day.weekday) ?? true;
  if (monthDays === undefined) return true;
  return monthDays.includes(day.day) || (monthDays.includes('last') && isLastDay(day));
}
