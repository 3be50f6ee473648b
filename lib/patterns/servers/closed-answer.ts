import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import type { ScheduledCapacity, ServersProps } from './props';
import { describePeriods, periodsOf } from './running';
import type { Schedule } from './schedule';

/** What an answer depends on. */
export interface AnsweredFor {
  /** Who is closed, e.g. `Northwind Clinic portal`. */
  readonly title: string;
  /** Whether visitors come from the internet. */
  readonly public: boolean;
  readonly schedule: Schedule;
  readonly profile: Profile;
}

/**
 * What visitors from the internet read while a fleet is stopped: they cannot know its hours, and an empty error looks like an outage.
 * @returns nothing for a fleet that nobody comes to from there, or that is never stopped
 */
export function planClosedAnswer({ loadBalancer, scaling }: ServersProps, answered: AnsweredFor): string | undefined {
  const stops = answered.schedule.usualChanges.some(({ max }) => max === 0);
  if (loadBalancer === undefined || !answered.public || !stops) return undefined;
  return loadBalancer.closedAnswer ?? usualAnswer(answered, scaling?.scheduled);
}

/**
 * An answer that nobody would ever read. One of a fleet that is never stopped is no problem: an environment that runs always may be
 * extended by one that does not.
 * @param isPublic - nothing for a load balancer that is not there, which is told elsewhere
 */
export function closedAnswerProblems(
  { loadBalancer }: ServersProps,
  isPublic: boolean | undefined,
): readonly Problem[] {
  if (loadBalancer?.closedAnswer === undefined || isPublic !== false) return [];
  const found = 'an answer to visitors of an internal load balancer';
  return [{ path: ['loadBalancer', 'closedAnswer'], found, expected: 'a public load balancer, or no closedAnswer' }];
}

/** With the hours, where the fleet is stopped outside of them and at no other time. */
function usualAnswer({ title, schedule, profile }: AnsweredFor, scheduled: readonly ScheduledCapacity[] = []): string {
  const periods = periodsOf(schedule.runningHours, profile);
  const hasHours = periods !== undefined && scheduled.every(({ max }) => max > 0);
  const hours = hasHours ? ` Open ${describePeriods(periods)} (${profile.supportHours.timeZone}).` : '';
  return `${title} is closed.${hours}`;
}
