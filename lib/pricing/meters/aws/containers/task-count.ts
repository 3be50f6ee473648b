import type { Properties, Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';

import { allKnown } from '../facts/all-known';
import { fiveFields } from '../facts/aws-schedule';
import type { Fleet, ScheduledAction } from '../facts/fleet-hours';
import { given } from '../facts/given';

/** The number of a service's tasks over time: as desired, or between the limits of its auto scaling. */
export function tasksOf(service: Resource): Maybe<Fleet> {
  const desired = service.number('DesiredCount') ?? 1;
  const [target] = service.referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId');
  if (target === undefined)
    return lift(desired, (count) => ({ min: count, max: count, desired: count, scales: false, actions: [] }));
  const limits = lift2(
    given(target.number('MinCapacity'), 'MinCapacity of its scalable target'),
    given(target.number('MaxCapacity'), 'MaxCapacity of its scalable target'),
    (min, max) => ({ min, max }),
  );
  const policies = [
    ...target.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ScalingTargetId'),
    ...service.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ResourceId'),
  ];
  return lift2(limits, actionsOf(target), ({ min, max }, actions) =>
    lift(desired, (count) => ({ min, max, desired: count, scales: policies.length > 0, actions })),
  );
}

function actionsOf(target: Resource): Maybe<readonly ScheduledAction[]> {
  return lift(target.list('ScheduledActions'), (items) => allKnown(items.map(scheduledAction)));
}

function scheduledAction(item: Properties): Maybe<ScheduledAction> {
  const limits = lift2(
    item.number('ScalableTargetAction.MinCapacity'),
    item.number('ScalableTargetAction.MaxCapacity'),
    (min, max) => ({ min, max }),
  );
  const recurrence = lift(given(item.text('Schedule'), 'Schedule of a scheduled action'), fiveFields);
  return lift2(recurrence, item.text('Timezone') ?? 'Etc/UTC', (rule, timeZone) =>
    lift(limits, ({ min, max }) => ({ recurrence: rule, timeZone, min, max })),
  );
}
