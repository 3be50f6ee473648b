/** Days of the week, in the order that schedules count them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

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

/** Five-field cron for a time of day on some days of the week, e.g. `30 8 * * MON,TUE`. */
export function cronAt(days: readonly Weekday[], time: string): string {
  const { hour, minute } = clock(time);
  const ordered = WEEKDAYS.filter((day) => days.includes(day)).map((day) => day.toUpperCase());
  return `${minute} ${hour} * * ${ordered.length === WEEKDAYS.length ? '*' : ordered.join(',')}`;
}

/** `Mon-Fri 08:00-18:00 Europe/Dublin`, for people. */
export function describeHours({ days, from, to, timeZone }: SupportHours): string {
  return `${describeDays(days)} ${from}-${to} ${timeZone}`;
}

/** `Mon-Fri` for days in a row, `Mon, Wed` otherwise. */
export function describeDays(days: readonly Weekday[]): string {
  const places = WEEKDAYS.flatMap((day, at) => (days.includes(day) ? [at] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const inARow = places.length > 2 && last - first === places.length - 1;
  return inARow ? `${capital(first)}-${capital(last)}` : places.map(capital).join(', ');
}

function capital(at: number): string {
  const day = WEEKDAYS[at] ?? '';
  return day.charAt(0).toUpperCase() + day.slice(1);
}

function clock(time: string): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}
