import type * as CronParser from 'cron-parser';
import type * as Luxon from 'luxon';

/** Why a recurrence has no times that could be followed over a year. */
export class NotFollowed {
  constructor(readonly because: string) {}
}

/** The year that schedules are averaged over: 52 whole weeks, always the same ones, so that no clock decides a price. */
const START = Date.UTC(2025, 0, 6);
const DAYS = 52 * 7;
export const HOURS_OF_YEAR = DAYS * 24;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A schedule that rings more often starts no servers; following it for a year would only take time. */
const MAX_TIMES_A_DAY = 48;

// The year never changes, so a schedule is followed once, however many fleets keep it.
const followed = new Map<string, readonly number[] | NotFollowed>();

/** When a five-field cron expression rings during the year, in hours since its start, ascending. */
export function occurrences(recurrence: string, timeZone: string): readonly number[] | NotFollowed {
  const key = `${timeZone} ${recurrence}`;
  const known = followed.get(key) ?? followYear(recurrence, timeZone);
  followed.set(key, known);
  return known;
}

function followYear(recurrence: string, timeZone: string): readonly number[] | NotFollowed {
  const instants = instantsBetween(recurrence, timeZone, { from: START, to: START + DAYS * DAY });
  return instants instanceof NotFollowed ? instants : instants.map((instant) => (instant - START) / HOUR);
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

/** The instant at which clocks of the zone show this wall-clock time (given as if it were UTC). */
function toUtc(wallClock: number, zone: Luxon.IANAZone): number {
  const guess = wallClock - zone.offset(wallClock) * 60_000;
  return wallClock - zone.offset(guess) * 60_000;
}
