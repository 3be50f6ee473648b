/** Days of the week, in the order that schedules count them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours and minutes of a time of day, `HH:MM`. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** The days in the order of the week, each once. */
export function inOrder(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

/** `Mon-Fri` for days in a row, `Mon, Wed` otherwise. */
export function describeDays(days: readonly Weekday[]): string {
  const places = WEEKDAYS.flatMap((day, at) => (days.includes(day) ? [at] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const inARow = places.length > 2 && last - first === places.length - 1;
  return inARow ? `${capital(first)}-${capital(last)}` : places.map(capital).join(', ');
}

export function clockOf(time: string): Clock {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}

function capital(at: number): string {
  const day = WEEKDAYS[at] ?? '';
  return day.charAt(0).toUpperCase() + day.slice(1);
}
