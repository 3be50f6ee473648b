import { dateOf, daysLater, isDate, LEAP_YEAR, two, type YearDay } from '../../calendar/dates';
import type { Limits } from './calendar-change';
import type { SeasonProps, SeasonRange } from './props';

/** A stretch of days with a floor under the number of servers. */
export interface PlannedSeason {
  /** What the client file calls it. */
  readonly name: string;
  /** Minimum number of servers, at least. */
  readonly min: number;
  /** Maximum number of servers, at least. @default - as it is, and not below the minimum */
  readonly max?: number;
  readonly ranges: readonly SeasonRange[];
}

/** Days that make no sense are left out: they are told as problems, and nothing is made of them. */
export function planSeasons(seasons: Readonly<Record<string, SeasonProps>> = {}): readonly PlannedSeason[] {
  return Object.entries(seasons).map(([name, { min, max, from, to, ranges = [] }]) => ({
    name,
    min,
    ...(max !== undefined && { max }),
    ranges: (from !== undefined && to !== undefined ? [{ from, to }] : ranges).filter(isInOrder),
  }));
}

/** Whether both days are in the calendar, in the same way, and the last is not before the first. */
export function isInOrder(range: SeasonRange): boolean {
  const { from, to } = range;
  if (!isSeasonDay(from) || !isSeasonDay(to) || isYearly(range) !== isYearly({ from: to, to: from })) return false;
  return isYearly(range) || from <= to;
}

/** Whether it comes back each year, rather than being of a year that is named. */
export function isYearly({ from }: SeasonRange): boolean {
  return /^\d{2}-\d{2}$/.test(from);
}

/** Limits with floors under them: the highest floor of all holds. Servers that are stopped stay so. */
export function raised(limits: Limits, floors: readonly Pick<PlannedSeason, 'min' | 'max'>[]): Limits {
  if (limits.max === 0) return limits;
  const min = Math.max(limits.min, ...floors.map((floor) => floor.min));
  return { min, max: Math.max(limits.max, min, ...floors.map((floor) => floor.max ?? 0)) };
}

/** Seasons that are on, on a day of every year. */
export function yearlyOn(seasons: readonly PlannedSeason[], { month, day }: YearDay): readonly PlannedSeason[] {
  const date = `${two(month)}-${two(day)}`;
  return seasons.filter(({ ranges }) =>
    ranges.some((range) => {
      if (!isYearly(range)) return false;
      const { from, to } = range;
      return from <= to ? date >= from && date <= to : date >= from || date <= to;
    }),
  );
}

/** Seasons of a named year that are on, on a date. */
export function datedOn(seasons: readonly PlannedSeason[], date: string): readonly PlannedSeason[] {
  return seasons.filter(({ ranges }) =>
    ranges.some((range) => !isYearly(range) && date >= range.from && date <= range.to),
  );
}

/** Dates on which a season of a named year begins, or has ended on the day before. */
export function turningDates(seasons: readonly PlannedSeason[]): readonly string[] {
  const dates = seasons.flatMap(({ ranges }) =>
    ranges.filter((range) => !isYearly(range)).flatMap(({ from, to }) => [from, daysLater(to, 1)]),
  );
  return [...new Set(dates)].sort();
}

/** Days of the year on which other yearly seasons are on than on the day before, which of 1 March may be either of two. */
export function turningDays(seasons: readonly PlannedSeason[]): readonly YearDay[] {
  const names = (day: YearDay): string =>
    yearlyOn(seasons, day)
      .map(({ name }) => name)
      .join();
  return LEAP_YEAR.filter((day, at) => {
    const before = LEAP_YEAR.at(at - 1) ?? day;
    const inCommonYears = day.month === 3 && day.day === 1 ? { month: 2, day: 28 } : before;
    return [before, inCommonYears].some((one) => names(one) !== names(day));
  });
}

/** A day that a season may begin or end on: a date, or a day of every year. */
export function isSeasonDay(day: string): boolean {
  return /^\d{2}-\d{2}$/.test(day) ? isDate(`2028-${day}`) : isDate(day);
}

/** `2027-11-20 to 2027-12-02`, `20 November to 2 December of every year` */
export function describeRange({ from, to }: SeasonRange): string {
  if (!isYearly({ from, to })) return `${from} to ${to}`;
  return `${describeDay(from)} to ${describeDay(to)} of every year`;
}

function describeDay(day: string): string {
  const { month, day: number } = dateOf(`2028-${day}`);
  return `${number} ${new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2028, month - 1))}`;
}
