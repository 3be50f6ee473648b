import { average, fleetYear, longestStop, type ScheduledAction } from '../../../../forecast/fleet-hours';
import { scale } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import type { Charge } from '../../charge';
import { forHours } from '../../facts/running-hours';
import { sentence } from '../../facts/sentence';
import { timesOf } from '../../facts/times';
import type { UsageAmount } from '../../usage';

import { fiveFields } from './aws-schedule';

/** How something is started and stopped. */
interface StartStop {
  /** Calls of EventBridge Scheduler. Source: EventBridge Scheduler user guide, "Universal targets". */
  readonly start: string;
  readonly stop: string;
  /** The longest that the vendor leaves it stopped. @default - for ever */
  readonly maxDays?: number;
}

/** Source: "Stopping an instance temporarily" of the user guides of RDS, Aurora, DocumentDB and Neptune. */
const WEEK = { maxDays: 7 };

const STARTED_AND_STOPPED: Readonly<Record<string, StartStop>> = {
  'AWS::EC2::Instance': { start: 'ec2:startInstances', stop: 'ec2:stopInstances' },
  'AWS::RDS::DBInstance': { start: 'rds:startDBInstance', stop: 'rds:stopDBInstance', ...WEEK },
  'AWS::RDS::DBCluster': { start: 'rds:startDBCluster', stop: 'rds:stopDBCluster', ...WEEK },
  'AWS::DocDB::DBCluster': { start: 'docdb:startDBCluster', stop: 'docdb:stopDBCluster', ...WEEK },
  'AWS::Neptune::DBCluster': { start: 'neptune:startDBCluster', stop: 'neptune:stopDBCluster', ...WEEK },
  'AWS::Redshift::Cluster': { start: 'redshift:resumeCluster', stop: 'redshift:pauseCluster' },
};

const RUNNING = { min: 1, max: 1, desired: 1 };
const STOPPED = { min: 0, max: 0, desired: 0 };

/** A recurring start or stop. */
type Turn = Maybe<ScheduledAction>;

/**
 * The share of the year, from 0 to 1, during which something runs that schedules of the same input both start and stop;
 * `undefined` where none do: what is only stopped is started by somebody whom the template does not know.
 */
export function shareRunning(resource: Resource): Maybe<number> | undefined {
  const calls = STARTED_AND_STOPPED[resource.type];
  if (calls === undefined) return undefined;
  const schedules = resource.referrers('AWS::Scheduler::Schedule', 'Target.Input').filter(isAtWork);
  const starts = [
    ...schedules.filter((schedule) => callOf(schedule) === calls.start).map((each) => turn(each, RUNNING)),
    ...actionsOfRedshift(resource, 'ResumeCluster').map((each) => turnOfRedshift(each, RUNNING)),
  ];
  const stops = [
    ...schedules.filter((schedule) => callOf(schedule) === calls.stop).map((each) => turn(each, STOPPED)),
    ...actionsOfRedshift(resource, 'PauseCluster').map((each) => turnOfRedshift(each, STOPPED)),
  ];
  return starts.length === 0 || stops.length === 0 ? undefined : shareBetween([...starts, ...stops], calls);
}

/** A charge by the hour of what runs for as many hours as a usage file says, else for the share of the year that schedules leave it. */
export function whileRunning(charge: Charge, running: Maybe<number> | undefined, hours: UsageAmount): Charge {
  if (running === undefined || hours.basis === 'usage') return forHours(charge, hours);
  const note = sentence(charge.note, runningNote(running));
  return { ...charge, quantity: lift2(charge.quantity, running, scale), ...(note === undefined ? {} : { note }) };
}

/** Why something is billed for less than the whole month. */
export function runningNote(running: Maybe<number> | undefined): string | undefined {
  if (running === undefined || isUnknown(running)) return undefined;
  return `runs ${Math.round(running * 168 * 10) / 10} hours of each week, by schedules`;
}

function shareBetween(turns: readonly Turn[], { maxDays = Infinity }: StartStop): Maybe<number> {
  return lift(allKnown(turns), (actions) => {
    const year = fleetYear({ ...RUNNING, scales: false, actions });
    return longestStop(year) > maxDays * 24
      ? new Unknown(`it is stopped for longer than the ${maxDays} days after which the vendor starts it again`)
      : average(year).expected;
  });
}

/** Neither switched off, nor for a single time. */
function isAtWork(schedule: Resource): boolean {
  const expression = schedule.text('ScheduleExpression');
  const isOnce = typeof expression === 'string' && expression.startsWith('at(');
  return schedule.text('State') !== 'DISABLED' && !isOnce;
}

function callOf(schedule: Resource): string | undefined {
  const target = schedule.text('Target.Arn');
  return typeof target === 'string' ? /:aws-sdk:([a-z0-9]+:[A-Za-z]+)$/.exec(target)?.[1] : undefined;
}

function turn(schedule: Resource, size: typeof RUNNING): Turn {
  return lift(schedule.text('ScheduleExpression') ?? '', (expression) =>
    lift(schedule.text('ScheduleExpressionTimezone') ?? 'Etc/UTC', (timeZone) => turnAt(expression, timeZone, size)),
  );
}

function actionsOfRedshift(cluster: Resource, call: 'PauseCluster' | 'ResumeCluster'): readonly Resource[] {
  return cluster
    .referrers('AWS::Redshift::ScheduledAction', `TargetAction.${call}.ClusterIdentifier`)
    .filter((action) => action.flag('Enable') !== false);
}

/** Redshift keeps its schedules in UTC. */
function turnOfRedshift(action: Resource, size: typeof RUNNING): Turn {
  return lift(action.text('Schedule') ?? '', (expression) => turnAt(expression, 'Etc/UTC', size));
}

function turnAt(expression: string, timeZone: string, size: typeof RUNNING): Turn {
  return lift(fiveFields(expression), (recurrence) =>
    lift(timesOf(recurrence, timeZone), (times): Turn => ({ times, ...size })),
  );
}
