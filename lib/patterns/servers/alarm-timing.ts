import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';

/** How long something must go wrong before an alarm fires. */
export type AlarmTiming = Pick<PlannedAlarm, 'minutes' | 'periods' | 'breaching'>;

/** A total outage fires within three minutes; one data point that comes late does not hold it up. */
export const OUTAGE: AlarmTiming = { minutes: 1, periods: 3, breaching: 2 };

/** What happens at once and may happen again and again is told once: it is over an hour after the last time. */
export const TOLD_ONCE: AlarmTiming = { minutes: 5, periods: 12, breaching: 1 };

/** What passes by itself does not fire. */
export function sustained({ alarms: { periods } }: Profile): AlarmTiming {
  return { minutes: 5, periods, breaching: periods };
}

/** When nobody is told, as a part of an alarm. */
export type Quiet = Pick<PlannedAlarm, 'quiet'>;

/** When nobody is told: of most alarms, and of those that say that nothing works at all. */
export interface QuietKinds {
  readonly quiet: Quiet;
  readonly outageQuiet: Quiet;
}
