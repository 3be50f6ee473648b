import type { Problem } from '../../problem';
import type { Profile } from '../../profile/profile';
import type { EnvironmentContext } from '../../profile/context';
import { cronAt, describeHours, type SupportHours } from '../../profile/support-hours';
import type { ScheduledCapacity, ServersProps } from './props';

/** Fewest and most servers. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** From a time on, these limits hold. */
export interface PlannedLimits extends Limits {
  /** Stable name, e.g. `wake`. */
  readonly name: string;
  /** Five-field cron in the plan's time zone. */
  readonly cron: string;
}

export function planCapacity({ capacity }: ServersProps, profile: Profile): Limits {
  return capacity ?? (profile.kind === 'production' ? { min: 2, max: 4 } : { min: 1, max: 2 });
}

/** Whether the fleet goes to sleep outside the client's support hours. */
export function sleeps({ runningHours }: ServersProps, profile: Profile): boolean {
  return (runningHours ?? profile.runningHours) === 'support-hours';
}

/** All changes of the limits: the ones asked for, and waking and sleeping. */
export function planSchedule(props: ServersProps, { profile }: EnvironmentContext): readonly PlannedLimits[] {
  const { days, from, to } = profile.supportHours;
  const asked = (props.scaling?.scheduled ?? []).map(({ name, days, at, min, max }) => ({
    name,
    cron: cronAt(days, at),
    min,
    max,
  }));
  if (!sleeps(props, profile)) return asked;
  return [
    { name: WAKE, cron: cronAt(days, from), ...planCapacity(props, profile) },
    { name: SLEEP, cron: cronAt(days, to), min: 0, max: 0 },
    ...asked,
  ];
}

/** What is wrong with the capacity and its changes. */
export function capacityProblems(props: ServersProps, { profile }: EnvironmentContext): readonly Problem[] {
  const scheduled = props.scaling?.scheduled ?? [];
  return [
    ...limitProblems(planCapacity(props, profile), ['capacity']),
    ...(props.capacity?.max === 0 ? [{ path: ['capacity', 'max'], found: '0', expected: 'at least 1' }] : []),
    ...scheduled.flatMap((entry, at) => scheduledProblems(entry, at, scheduled)),
    ...(sleeps(props, profile)
      ? scheduled.flatMap((entry, at) => asleepProblems(entry, at, profile.supportHours))
      : []),
  ];
}

const WAKE = 'wake';
const SLEEP = 'sleep';

function limitProblems({ min, max }: Limits, path: Problem['path']): readonly Problem[] {
  const problems: Problem[] = [];
  const expected = 'a whole number from 0';
  if (!Number.isInteger(min) || min < 0) problems.push({ path: [...path, 'min'], found: String(min), expected });
  if (!Number.isInteger(max) || max < 0) problems.push({ path: [...path, 'max'], found: String(max), expected });
  if (min > max)
    problems.push({ path: [...path, 'min'], found: String(min), expected: `at most max, which is ${max}` });
  return problems;
}

function scheduledProblems(
  { name, days, at, ...limits }: ScheduledCapacity,
  index: number,
  all: readonly ScheduledCapacity[],
): readonly Problem[] {
  const path = ['scaling', 'scheduled', index] as const;
  const problems: Problem[] = [...limitProblems(limits, path)];
  if (!/^[a-z][a-z0-9-]*$/i.test(name) || name === WAKE || name === SLEEP) {
    problems.push({
      path: [...path, 'name'],
      found: `"${name}"`,
      expected: 'letters, digits and hyphens, and neither "wake" nor "sleep"',
    });
  }
  if (all.findIndex((other) => other.name === name) < index) {
    problems.push({ path: [...path, 'name'], found: `"${name}" again`, expected: 'a name of its own' });
  }
  if (days.length === 0) problems.push({ path: [...path, 'days'], found: 'none', expected: 'at least one day' });
  return [...problems, ...timeProblems(at, [...path, 'at'])];
}

/** A change while the fleet sleeps would wake it, and nothing would put it to sleep again before the next evening. */
function asleepProblems({ days, at }: ScheduledCapacity, index: number, hours: SupportHours): readonly Problem[] {
  const awake = days.every((day) => hours.days.includes(day)) && at >= hours.from && at < hours.to;
  if (awake) return [];
  const found = `${days.join(', ')} at ${at}, when the fleet sleeps`;
  return [{ path: ['scaling', 'scheduled', index, 'at'], found, expected: `a time within ${describeHours(hours)}` }];
}

/** What is wrong with a time of day. */
export function timeProblems(time: string, path: Problem['path']): readonly Problem[] {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return [];
  return [{ path, found: `"${time}"`, expected: 'a time from "00:00" to "23:59"' }];
}
