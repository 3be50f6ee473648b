import type { Weekday } from '../../calendar/days';
import type { RunningHours } from '../../profile/profile';
import type { ServersProps } from './props';

/** When and as what the fleet is patched. */
export interface PlannedPatching {
  readonly group: string;
  /** @default - none: the fleet is stopped at night, and each day's servers start from the newest image */
  readonly window?: PlannedWindow;
}

/** A maintenance window, in the plan's time zone. */
export interface PlannedWindow {
  readonly day: Weekday;
  /** `HH:MM` */
  readonly at: string;
  readonly hours: number;
  /** Hours before the end after which no server is begun. */
  readonly cutoffHours: number;
}

/** @param fleet - the patch group where nobody asks for another */
export function planPatching(fleet: string, { patching }: ServersProps, runningHours: RunningHours): PlannedPatching {
  const { group = fleet, ...when } = patching ?? {};
  if (runningHours === 'support-hours' && Object.keys(when).length === 0) return { group };
  const { day = 'sun', at = '03:00', hours = 3 } = when;
  return { group, window: { day, at, hours, cutoffHours: hours > 1 ? 1 : 0 } };
}
