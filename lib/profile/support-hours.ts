import { describeDays, type Weekday } from '../calendar/days';

/** When the client's people work, in their own time zone. */
export interface SupportHours {
  /** IANA time zone, e.g. `Europe/Dublin`. */
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  /** Start of the day, `HH:MM`, 24-hour clock. */
  readonly from: string;
  /** End of the day, `HH:MM`, 24-hour clock; after `from`. */
  readonly to: string;
}

/** The hours assumed for a client that names none. */
export const OFFICE_HOURS: SupportHours = {
  timeZone: 'Etc/UTC',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '18:00',
};

/** `Mon-Fri 08:00-18:00 Europe/Dublin`, for people. */
export function describeHours({ days, from, to, timeZone }: SupportHours): string {
  return `${describeDays(days)} ${from}-${to} ${timeZone}`;
}
