import { isDay } from '../../calendar/day';
import type { Problem } from '../../problem';
import type { PlannedAlarm } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import type { Warning } from '../../profile/warning';
import type { Review } from '../pattern';
import { reportedPercents, tagsOf } from './budget';
import type { BudgetProps, MonitoringProps } from './props';

/** The plan's own key for what stops servers. */
export const GUARD = 'guard';

/** What stops the servers of an environment by itself: when too much is spent, when the environment ends, or both. */
export interface PlannedGuard {
  /** Name of the environment across all clients. */
  readonly environment: string;
  /** Tags, all of which the servers carry that it stops. They are those that the budget counts. */
  readonly tags: Readonly<Record<string, string>>;
  /** Percent of the budget at which actual spend stops servers. @default - no spend does */
  readonly stopAtPercent?: number;
  /** @default - the environment has no end */
  readonly end?: PlannedEnd;
}

/** When an environment ends. */
export interface PlannedEnd {
  /** Last day, `YYYY-MM-DD`. */
  readonly day: string;
  /** When servers are stopped that day, `HH:MM`. */
  readonly at: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** Days before the end in which checks of the file say that it comes. */
const NOTICE_DAYS = 14;

/** The guard that is asked for. Servers are stopped in the evening of the last day: when the support hours of the client end. */
export function planGuard(
  { budget, endsOn }: MonitoringProps<unknown>,
  context: EnvironmentContext,
): PlannedGuard | undefined {
  const stopAtPercent = budget?.stopAtPercent;
  if (stopAtPercent === undefined && endsOn === undefined) return undefined;
  const { to, timeZone } = context.profile.supportHours;
  return {
    environment: environmentName(context),
    tags: tagsOf(context),
    ...(stopAtPercent !== undefined && { stopAtPercent }),
    ...(endsOn !== undefined && { end: { day: endsOn, at: to, timeZone } }),
  };
}

/** What cannot be had of a guard. What a key alone gets wrong is told elsewhere. */
export function guardProblems(
  { budget, endsOn }: MonitoringProps<unknown>,
  { profile }: EnvironmentContext,
): readonly Problem[] {
  return [
    ...(budget?.stopAtPercent === undefined ? [] : percentProblems(budget, budget.stopAtPercent, profile.kind)),
    ...(endsOn === undefined ? [] : endProblems(endsOn, profile.kind)),
  ];
}

/** Somebody who hears of it first can still raise the budget. */
function percentProblems(budget: BudgetProps, stopAtPercent: number, kind: string): readonly Problem[] {
  const path = ['budget', 'stopAtPercent'];
  const found = String(stopAtPercent);
  if (kind === 'production') return [{ path, found, expected: 'no such line in production: no budget stops it' }];
  const { actual } = reportedPercents(budget);
  if (stopAtPercent > actual) return [];
  return [{ path, found, expected: `more than ${actual}, the percent at which actual spend is reported` }];
}

function endProblems(day: string, kind: string): readonly Problem[] {
  const path = ['endsOn'];
  if (kind === 'production') return [{ path, found: day, expected: 'no such line in production: it has no end' }];
  return isDay(day) ? [] : [{ path, found: `"${day}"`, expected: 'a day of the calendar' }];
}

/** Whoever relies on servers being stopped has to hear when they are not. */
export function guardAlarms(guard: PlannedGuard | undefined): readonly PlannedAlarm[] {
  if (guard === undefined) return [];
  return [
    {
      id: 'GuardFailed',
      title: 'Servers could not be stopped or started by the guard of the environment',
      signal: 'guard-failed',
      on: [GUARD],
      comparison: 'above',
      threshold: 0,
      minutes: 60,
      periods: 1,
      breaching: 1,
      silence: 'fine',
      severity: 'warning',
      runbook: 'Read the step that failed, mend it, and start the runbook again.',
    },
  ];
}

/** When servers are stopped, in words. */
export function describeEnd({ day, at, timeZone }: PlannedEnd): string {
  return `all servers are stopped on ${day} at ${at} (${timeZone})`;
}

/** What somebody has to know of an end. */
export function endWarnings(guard: PlannedGuard | undefined): readonly Warning[] {
  if (guard?.end === undefined) return [];
  const says = `This environment ends: ${describeEnd(guard.end)}, and \`check\` refuses it from the day after.`;
  return [{ pattern: 'monitoring', says }];
}

/** Nothing here knows what day it is: whoever checks the file does. */
export function endReviews(guard: PlannedGuard | undefined): readonly Review[] {
  if (guard?.end === undefined) return [];
  const expected = 'an environment that has not ended: take it out of the file, or name a later day';
  return [{ path: ['endsOn'], by: guard.end.day, expected, noticeDays: NOTICE_DAYS }];
}
