import type * as Luxon from 'luxon';
import { clockOf } from './days';
import { dateOf } from './dates';

/** The instant at which clocks of the zone show this wall-clock time (given as if it were UTC). */
export function toUtc(wallClock: number, zone: Luxon.IANAZone): number {
  const guess = wallClock - zone.offset(wallClock) * 60_000;
  return wallClock - zone.offset(guess) * 60_000;
}

/**
 * The instant at which it is a time of day, `HH:MM`, on a date, `YYYY-MM-DD`, in a time zone: `2027-11-20T00:00:00Z`.
 * @param later - minutes to add
 */
export function instantOf(date: string, at: string, timeZone: string, later = 0): string {
  const { IANAZone } = require('luxon') as typeof Luxon;
  const { year, month, day } = dateOf(date);
  const { hour, minute } = clockOf(at);
  const instant = toUtc(Date.UTC(year, month - 1, day, hour, minute), IANAZone.create(timeZone)) + later * 60_000;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
