import type { Fleet, ScheduledAction } from '../../../../forecast/fleet-hours';
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
  return lift2(limits, actionsOf(r), ({ min, max }, actions) =>
    lift(r.number('DesiredCapacity'), (desired) => ({ min, max, desired, scales, actions })),
  );
}

function actionsOf(r: Resource): Maybe<readonly ScheduledAction[]> {
  const known: ScheduledAction[] = [];
  for (const action of r.referrers('AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName').map(scheduledAction)) {
    if (isUnknown(action)) return action;
    known.push(action);
  }
  return known;
}

function scheduledAction(r: Resource): Maybe<ScheduledAction> {
  const recurrence = r.text('Recurrence') ?? new Unknown('a scheduled action without a recurrence fires only once');
  const limits = lift2(r.number('MinSize'), r.number('MaxSize'), (min, max) => ({ min, max }));
  return lift2(recurrence, r.text('TimeZone') ?? 'Etc/UTC', (rule, timeZone) =>
    lift2(limits, r.number('DesiredCapacity'), ({ min, max }, desired) =>
      lift(timesOf(rule, timeZone), (times) => ({ times, min, max, desired, term: termOf(r) })),
    ),
  );
}
