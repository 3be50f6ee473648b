import { MAX_MINUTES } from '../../lib/forecast/demand/demand';

const DAY_MINUTES = 1440;
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, y: 365 };

/** When a shape begins unless that is said: no clock is read, so that the same command prints the same. */
export const DEFAULT_FROM = '2027-01-01';
export const DEFAULT_FOR = '1y';

/** A day in UTC, in milliseconds since 1970; `undefined` for anything else. */
export function readDay(text: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : undefined;
}

/** `30d`, `4w` or `1y` in minutes, up to three years; `undefined` for anything else. */
export function readLength(text: string): number | undefined {
  const [, count, unit = ''] = /^([1-9]\d{0,3})([dwy])$/.exec(text) ?? [];
  const minutes = Number(count) * (DAYS[unit] ?? NaN) * DAY_MINUTES;
  return minutes <= MAX_MINUTES ? minutes : undefined;
}
