import { steady } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import type { UsageAmount } from '../../usage';

import { timesPerMonth } from './aws-schedule';
import { sumOf } from '../../facts/sum';

/** A rule has five targets at most. Source: Amazon EventBridge quotas. */
const TARGETS = [0, 1, 2, 3, 4];

/** Whether a rule or a schedule is switched on. */
export function isEnabled(schedule: Resource): boolean {
  return schedule.text('State') !== 'DISABLED';
}

/** How many times a month a rule or a schedule calls its targets; a single time is none of an average month. */
export function callsPerMonth(schedule: Resource): Maybe<number> | undefined {
  const expression = schedule.text('ScheduleExpression');
  if (expression === undefined) return undefined;
  return lift(expression, (text) => (text.trim().startsWith('at(') ? 0 : timesPerMonth(text)));
}

/**
 * How many times a month schedules start a resource, where rules of EventBridge or its Scheduler have it for a target.
 *
 * @returns `undefined` where none has, or events start it as well
 */
export function scheduledStarts(resource: Resource): Maybe<number> | undefined {
  const rules = TARGETS.flatMap((at) => resource.referrers('AWS::Events::Rule', `Targets.${at}.Arn`));
  const schedules = [...rules, ...resource.referrers('AWS::Scheduler::Schedule', 'Target.Arn')];
  const starts = schedules.filter(isEnabled).flatMap((schedule) => callsPerMonth(schedule) ?? []);
  const areScheduled = schedules.every((schedule) => schedule.value('ScheduleExpression') !== undefined);
  if (starts.length === 0 || !areScheduled) return undefined;
  return sumOf(starts);
}

/** What is assumed of use where schedules start it: so much at each start. What is known of it holds before that. */
export function perStart(use: UsageAmount, starts: Maybe<number> | undefined, amount: number): UsageAmount {
  const isTold = use.basis === 'usage' || starts === undefined || isUnknown(starts);
  return isTold ? use : { amount: steady(starts * amount), basis: 'default' };
}
