import type { Recurring } from '../../calendar/occasion';

/** Minimum and maximum number of servers. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

export const STOPPED: Limits = { min: 0, max: 0 };

/** From a time on, these limits hold. */
export type CalendarChange = Limits &
  Recurring & {
    /** Stable name, e.g. `wake`. */
    readonly name: string;
    /** `HH:MM` in the plan's time zone. */
    readonly at: string;
  };

/** Names of the changes that start and stop a fleet. They are parts of the identity of what is made of them, so they stay. */
export const START_AND_STOP = ['wake', 'sleep'] as const;
