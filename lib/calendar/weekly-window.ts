import type * as Luxon from 'luxon';
import { clockOf, describeDays, inOrder, WEEKDAYS, type Weekday } from './days';

/** A stretch of time that comes back every week. */
export interface WeeklyWindow {
  /** Days on which it begins. */
  readonly days: readonly Weekday[];
  /** When it begins, `HH:MM`, 24-hour clock. */
  readonly at: string;
  readonly hours: number;
  /** IANA time zone, e.g. `Europe/Dublin`. */
  readonly timeZone: string;
}

/** Minutes of a week, counted from Monday 00:00 UTC, up to but without `to`. */
export interface UtcSpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/**
 * When a window is open in UTC, in any week of the year: where clocks change it is open at both times, an hour longer than asked
 * for. Spans neither touch nor pass the end of the week.
 */
export function utcSpans(window: WeeklyWindow): readonly UtcSpan[] {
  const { hour, minute } = clockOf(window.at);
  const length = Math.min(window.hours * 60, WEEK);
  const starts = inOrder(window.days).map((day) => WEEKDAYS.indexOf(day) * DAY + hour * 60 + minute);
  const spans = offsetsOf(window.timeZone).flatMap((offset) =>
    starts.flatMap((start) => withinWeek((start - offset + WEEK) % WEEK, length)),
  );
  return joined(spans);
}

/** `Sun 02:00 for 4 hours (Europe/Dublin)`, for people. */
export function describeWindow({ days, at, hours, timeZone }: WeeklyWindow): string {
  return `${describeDays(days)} ${at} for ${hours === 1 ? '1 hour' : `${hours} hours`} (${timeZone})`;
}

/** By time zone: every alarm of every environment asks for the same few. */
const OFFSETS = new Map<string, readonly number[]>();

/**
 * Minutes ahead of UTC that a time zone is at some time of the year. A fixed year stands for all, so that the same window gives the
 * same spans whenever it is asked; the first of each month finds clocks that change for one month, as Morocco's do.
 */
function offsetsOf(timeZone: string): readonly number[] {
  const known = OFFSETS.get(timeZone);
  if (known !== undefined) return known;
  const { IANAZone } = require('luxon') as typeof Luxon;
  const zone = IANAZone.create(timeZone);
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  const offsets = [...new Set(months.map((time) => zone.offset(time)))];
  OFFSETS.set(timeZone, offsets);
  return offsets;
}

function withinWeek(from: number, length: number): readonly UtcSpan[] {
  const to = from + length;
  if (to <= WEEK) return [{ from, to }];
  return [
    { from, to: WEEK },
    { from: 0, to: to - WEEK },
  ];
}

function joined(spans: readonly UtcSpan[]): readonly UtcSpan[] {
  const result: UtcSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last === undefined || span.from > last.to) result.push(span);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return result;
}
