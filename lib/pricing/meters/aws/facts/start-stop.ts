import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';

import { allKnown } from './all-known';
import { fiveFields } from './aws-schedule';
import { average, fleetYear, type ScheduledAction } from './fleet-hours';

/** What a universal target of EventBridge Scheduler calls. Source: EventBridge Scheduler user guide, "Universal targets". */
const CALLS = /:aws-sdk:(?:ec2:(start|stop)Instances|rds:(start|stop)DB(?:Instance|Cluster))$/;

const RUNNING = { min: 1, max: 1, desired: 1 };
const STOPPED = { min: 0, max: 0, desired: 0 };

/**
 * The share of the year, from 0 to 1, during which an instance runs that schedules of the same input both start and stop;
 * `undefined` where none do: one that is only stopped is started by somebody whom the template does not know.
 */
export function shareAwake(instance: Resource): Maybe<number> | undefined {
  const schedules = instance.referrers('AWS::Scheduler::Schedule', 'Target.Input').filter(isAtWork);
  const starts = schedules.filter((schedule) => callOf(schedule) === 'start').map((each) => action(each, RUNNING));
  const stops = schedules.filter((schedule) => callOf(schedule) === 'stop').map((each) => action(each, STOPPED));
  if (starts.length === 0 || stops.length === 0) return undefined;
  return lift(allKnown([...starts, ...stops]), (actions) =>
    lift(fleetYear({ ...RUNNING, scales: false, actions }), (year) => average(year).expected),
  );
}

/** Neither switched off, nor for a single time. */
function isAtWork(schedule: Resource): boolean {
  const expression = schedule.text('ScheduleExpression');
  const isOnce = typeof expression === 'string' && expression.startsWith('at(');
  return schedule.text('State') !== 'DISABLED' && !isOnce;
}

function callOf(schedule: Resource): string | undefined {
  const target = schedule.text('Target.Arn');
  const [, ofServers, ofDatabases] = (typeof target === 'string' && CALLS.exec(target)) || [];
  return ofServers ?? ofDatabases;
}

function action(schedule: Resource, size: typeof RUNNING): Maybe<ScheduledAction> {
  return lift(schedule.text('ScheduleExpression') ?? '', (expression) =>
    lift(schedule.text('ScheduleExpressionTimezone') ?? 'Etc/UTC', (timeZone) =>
      lift(fiveFields(expression), (recurrence): Maybe<ScheduledAction> => ({ recurrence, timeZone, ...size })),
    ),
  );
}
