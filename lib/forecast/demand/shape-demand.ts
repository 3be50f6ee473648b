import { ZoneOffsets } from '../../calendar/zone-offsets';

import { MINUTE } from './demand';
import type { Shape } from './shape';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
const MINUTES_OF_DAY = 1440;

/** When a demand begins, in milliseconds since 1970, and for how many minutes it is followed. */
export interface Period {
  readonly start: number;
  readonly minutes: number;
}

/** A shape by the minute, without what chance makes of it. Days are those of its time zone. */
export function shapeDemand(
  shape: Shape,
  { start, minutes }: Period,
  into: Float64Array = new Float64Array(minutes),
): Float64Array {
  const { base, peak = base } = shape;
  const offsets = ZoneOffsets.of(shape.timeZone ?? 'Etc/UTC');
  const day = rhythm(shape);
  const launch = launchOf(shape, offsets);
  let level = 1;
  let offset = 0;
  for (let minute = 0; minute < minutes; minute += 1) {
    const now = start + minute * MINUTE;
    // Days, seasons and clocks change at a quarter of an hour at the soonest.
    if (minute === 0 || now % (15 * MINUTE) === 0) {
      offset = offsets?.at(now) ?? 0;
      level = levelOn(shape, now + offset, start);
    }
    const ofDay = Math.floor((now + offset) / MINUTE) % MINUTES_OF_DAY;
    into[minute] = (base + (peak - base) * (day[ofDay] ?? 0)) * level * (now < launch.at ? 1 : launch.factor(now));
  }
  return into;
}

/** From 0 to 1 and back, by the minute of the day. */
function rhythm({ kind, peakAt = 14 * 60 }: Shape): Float64Array {
  const wave = (minute: number): number => (1 + Math.cos((2 * Math.PI * (minute - peakAt)) / MINUTES_OF_DAY)) / 2;
  return Float64Array.from({ length: MINUTES_OF_DAY }, (_, minute) => (kind === 'daily' ? wave(minute) : 0));
}

/** What the day of the week, the season and growth make of a demand. */
function levelOn(
  { weekend = 1, season = 0, seasonPeak = 348, growth = 0 }: Shape,
  local: number,
  start: number,
): number {
  const weekday = (Math.floor(local / DAY) + 3) % 7; // 1970 began on a Thursday; 0 is a Monday
  const ofYear = (local - Date.UTC(new Date(local).getUTCFullYear(), 0, 1)) / YEAR;
  const ofSeason = 1 + season * Math.cos(2 * Math.PI * (ofYear - (seasonPeak * DAY) / YEAR));
  return (weekday >= 5 ? weekend : 1) * ofSeason * (1 + growth) ** ((local - start) / YEAR);
}

interface Launch {
  /** Infinite where nothing is launched. */
  readonly at: number;
  /** From then on. */
  readonly factor: (now: number) => number;
}

function launchOf({ launch, launchFactor = 3, launchHours = 24 }: Shape, offsets: ZoneOffsets | undefined): Launch {
  const [at = Infinity] = launch === undefined ? [] : (offsets?.instantsOf(launch) ?? []);
  return { at, factor: (now) => 1 + (launchFactor - 1) * 0.5 ** ((now - at) / HOUR / launchHours) };
}
