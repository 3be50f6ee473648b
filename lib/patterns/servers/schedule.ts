import type { Weekday } from '../../calendar/days';
import type { Problem } from '../../problem';
import type { Profile, RunningHours } from '../../profile/profile';
import { describeHours, type SupportHours } from '../../profile/support-hours';
import type { ScheduledCapacity, ServersProps } from './props';
import { keepsData } from './state';

/** Minimum and maximum number of servers. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** From a time on, these limits hold. */
export interface CalendarChange extends Limits {
  /** Stable name, e.g. `wake`. */
  readonly name: string;
  readonly days: readonly Weekday[];
  /** `HH:MM` in the plan's time zone. */
  readonly at: string;
}

/** How many servers there are, and when that changes. */
export interface Schedule {
  readonly count: Limits;
  readonly runningHours: RunningHours;
  readonly changes: readonly CalendarChange[];
}

/** Names of the changes that start and stop a fleet. They are parts of the identity of what is made of them, so they stay. */
export const START_AND_STOP = ['wake', 'sleep'] as const;

/** The limits, and all changes of them: stopping outside support hours, and the changes that are asked for. */
export function planSchedule(props: ServersProps, profile: Profile): Schedule {
  const { runningHours, scaling } = props;
  const count = limitsAskedFor(props, profile);
  const hours = runningHours ?? profile.runningHours;
  const asked = scaling?.scheduled ?? [];
  const changes = hours === 'support-hours' ? [...startAndStop(count, profile.supportHours), ...asked] : asked;
  return {
    count: { min: count.min, max: count.max },
    runningHours: hours,
    changes: changes.map(({ name, days, at, min, max }) => ({ name, days, at, min, max })),
  };
}

/** What is asked for; else room to grow, except where each server has a place of its own. */
export function limitsAskedFor(props: ServersProps, { kind }: Profile): Limits {
  const { count, capacity } = props;
  if (count !== undefined) return { min: count, max: count };
  if (capacity !== undefined) return capacity;
  const usual = kind === 'production' ? 2 : 1;
  return { min: usual, max: keepsData(props) ? usual : 2 * usual };
}

/** Every pair of limits that holds at some time of the week. */
export function limitsOf({ count, changes }: Schedule): readonly Limits[] {
  return [count, ...changes];
}

/** What is wrong with how limits and times fit together. */
export function scheduleProblems(
  { count, capacity, scaling }: ServersProps,
  schedule: Schedule,
  profile: Profile,
): readonly Problem[] {
  const scheduled = scaling?.scheduled ?? [];
  return [
    ...(count !== undefined && capacity !== undefined
      ? [{ path: ['count'], found: 'both count and capacity', expected: 'one of them' }]
      : []),
    ...limitProblems(schedule.count, ['capacity']),
    ...scheduled.flatMap((entry, at) => scheduledProblems(entry, at, scheduled)),
    ...(schedule.runningHours === 'support-hours'
      ? scheduled.flatMap((entry, at) => stoppedProblems(entry, at, profile.supportHours))
      : []),
  ];
}

function startAndStop(count: Limits, { days, from, to }: SupportHours): readonly CalendarChange[] {
  const [start, stop] = START_AND_STOP;
  return [
    { name: start, days, at: from, ...count },
    { name: stop, days, at: to, min: 0, max: 0 },
  ];
}

function limitProblems({ min, max }: Limits, path: Problem['path']): readonly Problem[] {
  return min > max ? [{ path: [...path, 'min'], found: String(min), expected: `at most max, which is ${max}` }] : [];
}

function scheduledProblems(
  { name, ...limits }: ScheduledCapacity,
  index: number,
  all: readonly ScheduledCapacity[],
): readonly Problem[] {
  const path = ['scaling', 'scheduled', index] as const;
  const repeated = all.findIndex((other) => other.name === name) < index;
  return [
    ...limitProblems(limits, path),
    ...(repeated ? [{ path: [...path, 'name'], found: `"${name}" again`, expected: 'a name of its own' }] : []),
  ];
}

/** A change while the fleet is stopped would start it, and nothing would stop it again before the next evening. */
function stoppedProblems({ days, at }: ScheduledCapacity, index: number, hours: SupportHours): readonly Problem[] {
  const running = days.every((day) => hours.days.includes(day)) && at >= hours.from && at < hours.to;
  if (running) return [];
  const found = `${days.join(', ')} at ${at}, when the fleet is stopped`;
  return [{ path: ['scaling', 'scheduled', index, 'at'], found, expected: `a time within ${describeHours(hours)}` }];
}
