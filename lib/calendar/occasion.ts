import { describeDays, WEEKDAYS, type Weekday } from './days';
import { dateOf, weekdayOf } from './dates';

/** Days on which something happens again and again: of the week, or of the month. */
export type Recurring =
  | { readonly days: readonly Weekday[] }
  | {
      readonly monthDays: readonly number[];
      /** Counted from 1. @default - every month */
      readonly months?: readonly number[];
    };

/** Days on which something happens: again and again, or once. */
export type Occasion =
  | Recurring
  | {
      /** `YYYY-MM-DD` */
      readonly date: string;
    };

/** Whether it happens on a date, `YYYY-MM-DD`. */
export function happensOn(occasion: Occasion, date: string): boolean {
  if ('date' in occasion) return occasion.date === date;
  if ('days' in occasion) return occasion.days.includes(weekdayOf(date));
  const { month, day } = dateOf(date);
  return occasion.monthDays.includes(day) && (occasion.months?.includes(month) ?? true);
}

/** Whether each day is as good as another. */
export function isDaily(occasion: Occasion): boolean {
  return 'days' in occasion && WEEKDAYS.every((day) => occasion.days.includes(day));
}

/** `Mon-Fri`, `days 1, 15 of each month`, `days 28, 29 of February`, `2027-11-20`, for people. */
export function describeOccasion(occasion: Occasion): string {
  if ('date' in occasion) return occasion.date;
  if ('days' in occasion) return describeDays(occasion.days);
  const { monthDays, months } = occasion;
  const which = months?.map((month) => MONTHS[month - 1]).join(', ') ?? 'each month';
  if (monthDays.length === 31) return `each day of ${which}`;
  return `${monthDays.length === 1 ? 'day' : 'days'} ${monthDays.join(', ')} of ${which}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
