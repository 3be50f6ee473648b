import { describeDays, WEEKDAYS } from '../../calendar/days';
import type { Profile, RunningHours } from '../../profile/profile';
import { describeHours } from '../../profile/support-hours';
import type { RunningPeriod, ServersProps } from './props';

/** When a fleet runs: always, in the client's support hours, or in periods of its own. */
export type PlannedRunning = RunningHours | { readonly periods: readonly RunningPeriod[] };

export function planRunning({ runningHours }: Pick<ServersProps, 'runningHours'>, profile: Profile): PlannedRunning {
  return runningHours ?? profile.runningHours;
}

/** The periods in which it runs; nothing where it always does. */
export function periodsOf(
  running: PlannedRunning,
  { supportHours: { days, from, to } }: Pick<Profile, 'supportHours'>,
): readonly RunningPeriod[] | undefined {
  if (running === 'always') return undefined;
  return running === 'support-hours' ? [{ days, from, to }] : running.periods;
}

/** `Mon-Fri 07:00-20:00 and Sat 08:00-12:00 Europe/Dublin` */
export function describeRunning(running: PlannedRunning, { supportHours }: Pick<Profile, 'supportHours'>): string {
  if (running === 'always') return 'always';
  if (running === 'support-hours') return describeHours(supportHours);
  return `${describePeriods(running.periods)} ${supportHours.timeZone}`;
}

export function describePeriods(periods: readonly RunningPeriod[]): string {
  return periods.map(({ days = WEEKDAYS, from, to }) => `${describeDays(days)} ${from}-${to}`).join(' and ');
}
