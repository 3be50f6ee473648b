import { describeDays, type Weekday } from '../calendar/days';

/** A maintenance window, in the plan's time zone. */
export interface PlannedWindow {
  readonly day: Weekday;
  /** `HH:MM` */
  readonly at: string;
  readonly hours: number;
  /** Hours before the end after which no server is begun. */
  readonly cutoffHours: number;
}

/** When a window is asked for. */
export interface AskedWindow {
  /** @default 'sun' */
  readonly day?: Weekday;
  /** @default '03:00' */
  readonly at?: string;
  /** @default 3 */
  readonly hours?: number;
}

export function planWindow({ day = 'sun', at = '03:00', hours = 3 }: AskedWindow): PlannedWindow {
  return { day, at, hours, cutoffHours: hours > 1 ? 1 : 0 };
}

/** `Sun 03:00 for 3 h (Europe/Dublin)`, for people. */
export function describePatchWindow({ day, at, hours }: PlannedWindow, timeZone: string): string {
  return `${describeDays([day])} ${at} for ${hours} h (${timeZone})`;
}
