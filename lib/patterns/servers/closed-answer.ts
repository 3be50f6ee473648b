import { describeDays } from '../../calendar/days';
import type { Problem } from '../../problem';
import type { SupportHours } from '../../profile/support-hours';
import type { ServersProps } from './props';
import { START_AND_STOP, type Schedule } from './schedule';

/** What an answer depends on. */
export interface AnsweredFor {
  /** Who is closed, e.g. `Northwind Clinic portal`. */
  readonly title: string;
  /** Whether visitors come from the internet. */
  readonly public: boolean;
  readonly schedule: Schedule;
  readonly supportHours: SupportHours;
}

/**
 * What visitors from the internet read while a fleet is stopped: they cannot know its hours, and an empty error looks like an outage.
 * @returns nothing for a fleet that nobody comes to from there, or that is never stopped
 */
export function planClosedAnswer({ loadBalancer }: ServersProps, answered: AnsweredFor): string | undefined {
  const stops = answered.schedule.changes.some(({ max }) => max === 0);
  if (loadBalancer === undefined || !answered.public || !stops) return undefined;
  return loadBalancer.closedAnswer ?? usualAnswer(answered);
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
function usualAnswer({ title, schedule, supportHours }: AnsweredFor): string {
  const { days, from, to, timeZone } = supportHours;
  const [, stop] = START_AND_STOP;
  const hasHours = schedule.changes.every(({ name, max }) => max > 0 || name === stop);
  return `${title} is closed.${hasHours ? ` Open ${describeDays(days)} ${from}-${to} (${timeZone}).` : ''}`;
}
