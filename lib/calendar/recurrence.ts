import type * as CronParser from 'cron-parser';
import type * as Luxon from 'luxon';
import { dateOf, daysLater, weekdayOf } from './dates';
import { WEEKDAYS } from './days';
import { toUtc } from './instant';

/** Why a recurrence has no times that could be followed over a year. */
export class NotFollowed {
  constructor(readonly because: string) {}
}

/**
 * The first day of the year that schedules are averaged over: 52 whole weeks, the same ones unless a schedule has dates, so that no clock
 * decides a price.
 */
const USUAL_YEAR = '2025-01-06';
const DAYS = 52 * 7;
export const HOURS_OF_YEAR = DAYS * 24;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A schedule that rings more often starts no servers; following it for a year would only take time. */
const MAX_TIMES_A_DAY = 48;

// Hardly any schedule has dates, so one is followed once, however many fleets keep it.
const followed = new Map<string, readonly number[] | NotFollowed>();

/** First day of the 52 weeks that a schedule with a date is followed through: the Monday of its week, or the one before. */
export function yearFrom(instant: string): string {
  const date = instant.slice(0, 10);
  return daysLater(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Hours from the first day of a year to an instant, which may lie outside of it. */
export function hoursInto(year: string, instant: string): number {
  return (Date.parse(instant) - Date.parse(year)) / HOUR;
}

/**
 * When a five-field cron expression rings during the year, in hours since its start, ascending. What rings on the one or two days of the
 * calendar that 52 weeks lack rings at their very end: it must not be missed by what it ends.
 * @param year - first day, a Monday, `YYYY-MM-DD`
 */
export function occurrences(
  recurrence: string,
  timeZone: string,
  year: string = USUAL_YEAR,
): readonly number[] | NotFollowed {
  const key = `${year} ${timeZone} ${recurrence}`;
  const known = followed.get(key) ?? follow(recurrence, timeZone, year);
  followed.set(key, known);
  return known;
}

function follow(recurrence: string, timeZone: string, year: string): readonly number[] | NotFollowed {
  const start = Date.parse(year);
  const isOfAllMonths = parse(recurrence)?.month.isWildcard ?? true;
  const instants = instantsBetween(recurrence, timeZone, {
    from: start,
    to: isOfAllMonths ? start + DAYS * DAY : aYearLater(year),
  });
  if (instants instanceof NotFollowed) return instants;
  return instants.map((instant) => Math.min((instant - start) / HOUR, HOURS_OF_YEAR));
}

/** A stretch of time in milliseconds since 1970, up to but without `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a five-field cron expression rings, in milliseconds since 1970, ascending. */
export function instantsBetween(
  recurrence: string,
  timeZone: string,
  { from, to }: Span,
): readonly number[] | NotFollowed {
  // Loaded when the first schedule is met: most templates have none.
  const { IANAZone } = require('luxon') as typeof Luxon;
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid) return new NotFollowed(`"${timeZone}" is not a time zone`);

  const fields = parse(recurrence);
  if (fields === undefined) return new NotFollowed(`"${recurrence}" is not a cron expression`);
  const times = fields.hour.values.flatMap((hour) =>
    fields.minute.values.map((minute) => hour * HOUR + minute * 60_000),
  );
  if (times.length > MAX_TIMES_A_DAY) return new NotFollowed(`"${recurrence}" fires ${times.length} times a day`);

  // A day more at either end: the first and last local days straddle the ends.
  const first = Math.floor(from / DAY) * DAY - DAY;
  return Array.from({ length: Math.ceil((to - first) / DAY) + 1 }, (_, index) => first + index * DAY)
    .filter((midnight) => ringsOn(fields, new Date(midnight)))
    .flatMap((midnight) => times.map((time) => toUtc(midnight + time, zone)))
    .filter((instant) => instant >= from && instant < to)
    .sort((a, b) => a - b);
}

function aYearLater(date: string): number {
  const { year, month, day } = dateOf(date);
  return Date.UTC(year + 1, month - 1, day);
}

function parse(recurrence: string): CronParser.CronFieldCollection | undefined {
  const { CronExpressionParser } = require('cron-parser') as typeof CronParser;
  try {
    return recurrence.trim().split(/\s+/).length === 5 ? CronExpressionParser.parse(recurrence).fields : undefined;
  } catch {
    return undefined;
  }
}

/** As cron has it: where both day fields are restricted, either will do. */
function ringsOn(fields: CronParser.CronFieldCollection, day: Date): boolean {
  const { month, dayOfMonth, dayOfWeek } = fields;
  if (!month.values.some((value) => value === day.getUTCMonth() + 1)) return false;
  const dateMatches = dayOfMonth.values.some((value) => value === day.getUTCDate());
  const weekdayMatches = dayOfWeek.values.some((value) => Number(value) % 7 === day.getUTCDay());
  return dayOfMonth.isWildcard || dayOfWeek.isWildcard ? dateMatches && weekdayMatches : dateMatches || weekdayMatches;
}
