import type { Fleet, ScheduledAction } from '../../../../forecast/fleet-hours';
import { HOURS_OF_YEAR, hoursInto, yearFrom } from '../../../../calendar/recurrence';
import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { timesOf } from '../../facts/times';
import { termOf } from './term';

/** The size over time of an AWS::AutoScaling::AutoScalingGroup, with the actions and policies that refer to it. */
export function fleetOf(r: Resource): Maybe<Fleet> {
  const scales = r.referrers('AWS::AutoScaling::ScalingPolicy', 'AutoScalingGroupName').length > 0;
  const limits = lift2(
    r.number('MinSize') ?? new Unknown('no minimum size is given'),
    r.number('MaxSize') ?? new Unknown('no maximum size is given'),
    (min, max) => ({ min, max }),
  );
  const scheduled = r.referrers('AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName');
  const since = firstYear(scheduled);
  return lift2(limits, actionsOf(scheduled, since), ({ min, max }, actions) =>
    lift(r.number('DesiredCapacity'), (desired) => ({ min, max, desired, scales, actions, since })),
  );
}

/**
 * The year that begins in the week in which the first of the actions starts; nothing where none has a start. Those that have an end alone
 * are taken to be before it.
 */
function firstYear(scheduled: readonly Resource[]): string | undefined {
  const starts = scheduled.map((action) => action.text('StartTime'));
  const [first] = starts.flatMap((start) => (start === undefined || isUnknown(start) ? [] : [start])).sort();
  return first === undefined || starts.some(isUnknown) || Number.isNaN(Date.parse(first)) ? undefined : yearFrom(first);
}

function actionsOf(scheduled: readonly Resource[], since: string | undefined): Maybe<readonly ScheduledAction[]> {
  const known: ScheduledAction[] = [];
  for (const action of scheduled.map((resource) => scheduledAction(resource, since))) {
    if (isUnknown(action)) return action;
    known.push(action);
  }
  return known;
}

function scheduledAction(r: Resource, since: string | undefined): Maybe<ScheduledAction> {
  const limits = lift2(r.number('MinSize'), r.number('MaxSize'), (min, max) => ({ min, max }));
  return lift2(limits, r.number('DesiredCapacity'), ({ min, max }, desired) =>
    lift(timesIn(r, since), (times) => ({
      times,
      min,
      max,
      desired,
      ...(since === undefined && { term: termOf(r) }),
    })),
  );
}

/** When an action is carried out: as its recurrence says, from its start to its end; at its start alone where it has none. */
function timesIn(r: Resource, since: string | undefined): Maybe<readonly number[]> {
  const recurrence = r.text('Recurrence');
  const start = r.text('StartTime');
  if (recurrence === undefined) {
    if (since === undefined || start === undefined) return new Unknown('nothing says when a scheduled action fires');
    return lift(start, (instant) => within([hoursInto(since, instant)], 0, HOURS_OF_YEAR));
  }
  return lift2(recurrence, r.text('TimeZone') ?? 'Etc/UTC', (rule, timeZone) =>
    lift(timesOf(rule, timeZone, since), (times) => {
      if (since === undefined) return times;
      return lift2(start ?? since, r.text('EndTime'), (from, until) =>
        within(times, hoursInto(since, from), until === undefined ? Infinity : hoursInto(since, until)),
      );
    }),
  );
}

function within(times: readonly number[], from: number, until: number): readonly number[] {
  return times.filter((time) => time >= from && time <= until);
}
