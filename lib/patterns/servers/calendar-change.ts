import type { Occasion, Recurring } from '../../calendar/occasion';

/** Minimum and maximum number of servers. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

export const STOPPED: Limits = { min: 0, max: 0 };

/** From a time on, these limits hold. */
interface Change extends Limits {
  /** Stable name, e.g. `wake`. */
  readonly name: string;
  /** `HH:MM` in the plan's time zone. */
  readonly at: string;
}

/** A change that comes back for ever. */
export type UsualChange = Change & Recurring;

/** A change that comes back or happens once. */
export type CalendarChange = Change &
  Occasion & {
    /** First date on which it may happen, `YYYY-MM-DD`. @default - it has no beginning */
    readonly from?: string;
    /** Date from which on it happens no more. @default - it has no end */
    readonly until?: string;
  };

/** Names of the changes that start and stop a fleet. They are parts of the identity of what is made of them, so they stay. */
export const START_AND_STOP = ['wake', 'sleep'] as const;
