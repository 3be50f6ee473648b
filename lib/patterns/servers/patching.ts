import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import type { Weekday } from '../../profile/support-hours';
import type { ServersProps } from './props';
import { sleeps, timeProblems } from './schedule';

/** When and as what the fleet is patched. */
export interface PlannedPatching {
  readonly group: string;
  /** @default - none: the fleet sleeps, and each day's servers start from the newest image */
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

export function planPatching(fleet: string, props: ServersProps, { profile }: EnvironmentContext): PlannedPatching {
  const { group = fleet, ...when } = props.patching ?? {};
  if (sleeps(props, profile) && Object.keys(when).length === 0) return { group };
  const { day = 'sun', at = '03:00', hours = 3 } = when;
  return { group, window: { day, at, hours, cutoffHours: hours > 1 ? 1 : 0 } };
}

/** What is wrong with the patching. Source: AWS Systems Manager API Reference, "CreateMaintenanceWindow". */
export function patchingProblems({ patching }: ServersProps): readonly Problem[] {
  const { group, at = '03:00', hours = 3 } = patching ?? {};
  const problems: Problem[] = [...timeProblems(at, ['patching', 'at'])];
  if (!Number.isInteger(hours) || hours < 1 || hours > 24) {
    problems.push({ path: ['patching', 'hours'], found: String(hours), expected: 'a whole number from 1 to 24' });
  }
  if (group === '') problems.push({ path: ['patching', 'group'], found: '""', expected: 'a name' });
  return problems;
}
