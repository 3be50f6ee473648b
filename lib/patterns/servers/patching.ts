import type { Problem } from '../../problem';
import { planWindow, type PlannedWindow } from '../../profile/patch-window';
import type { Profile } from '../../profile/profile';
import type { RunningPeriod, ServersProps } from './props';
import { periodsOf, type PlannedRunning } from './running';
import { cyclesOf, isWithin, momentsOf, spansOf } from './cycle';
import { keepsData } from './state';

/** How servers come to the newest patches. */
export type PlannedPatching =
  | PatchingByWindow
  /** Servers are replaced when they are so many days old. */
  | { readonly by: 'age'; readonly group: string; readonly days: number }
  /** The fleet is stopped at night, and each day's servers start from the newest image. */
  | { readonly by: 'daily-start'; readonly group: string };

/**
 * Once a week, one server after the other: `replacement` by a new one of the newest image, or `in-place`, out of service, for
 * servers that keep data.
 */
export interface PatchingByWindow {
  readonly by: 'replacement' | 'in-place';
  /** Patch group, by which a baseline is found. */
  readonly group: string;
  readonly window: PlannedWindow;
}

/** @param fleet - the patch group where nobody asks for another */
export function planPatching(
  fleet: string,
  props: ServersProps,
  runningHours: PlannedRunning,
  profile: Profile,
): PlannedPatching {
  const { group = fleet, maxLifetimeDays, ...asked } = props.patching ?? {};
  const window = planWindow(asked);
  if (maxLifetimeDays !== undefined) return { by: 'age', group, days: maxLifetimeDays };
  // While a fleet is stopped there is nothing to patch.
  const periods = periodsOf(runningHours, profile);
  if (periods !== undefined && !isOpen(periods, window)) return { by: 'daily-start', group };
  const by = keepsData(props) ? 'in-place' : 'replacement';
  return { by, group, window };
}

function isOpen(periods: readonly RunningPeriod[], { day, at }: PlannedWindow): boolean {
  return cyclesOf([]).every((week) => {
    const spans = periods.flatMap((period) => spansOf(period, week));
    return momentsOf({ days: [day] }, at, week).every((moment) => isWithin(moment, spans, week));
  });
}

/** A window says when, a lifetime does not. */
export function patchingProblems({ patching }: ServersProps): readonly Problem[] {
  const { maxLifetimeDays, day, at, hours } = patching ?? {};
  if (maxLifetimeDays === undefined || [day, at, hours].every((when) => when === undefined)) return [];
  const found = 'both a maximum lifetime and a window';
  return [{ path: ['patching', 'maxLifetimeDays'], found, expected: 'one of them' }];
}
