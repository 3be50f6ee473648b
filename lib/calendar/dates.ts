import { WEEKDAYS, type Weekday } from './days';

/** A date as people write it, `YYYY-MM-DD`, in its parts. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** A day of any year. */
export type YearDay = Pick<CalendarDate, 'month' | 'day'>;

const DAY = 24 * 3_600_000;

export function dateOf(date: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Whether the calendar has the date. */
export function isDate(date: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(date)) return false;
  return daysLater(date, 0) === date;
}

/** The date so many days later, or before. */
export function daysLater(date: string, days: number): string {
  const { year, month, day } = dateOf(date);
  return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  const { year, month, day } = dateOf(date);
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] as Weekday;
}

/** Every day of a year with a 29 February, and of one without. */
export const LEAP_YEAR: readonly YearDay[] = yearDays(2028);
export const COMMON_YEAR: readonly YearDay[] = yearDays(2027);

/** Whether it is the last day of its month in some year: of February both the 28th and the 29th are. */
export function isLastDay({ month, day }: YearDay): boolean {
  const next = dateOf(daysLater(`2028-${two(month)}-${two(day)}`, 1));
  return next.day === 1 || (month === 2 && day === 28);
}

function yearDays(year: number): readonly YearDay[] {
  const first = `${year}-01-01`;
  const length = daysLater(first, 365).startsWith(String(year)) ? 366 : 365;
  return Array.from({ length }, (_, at) => dateOf(daysLater(first, at))).map(({ month, day }) => ({ month, day }));
}

/** `04` */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
