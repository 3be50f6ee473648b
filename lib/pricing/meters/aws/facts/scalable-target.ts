import { average, fleetYear, type Fleet, type ScheduledAction } from '../../../../forecast/fleet-hours';
import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';

import { fiveFields } from './aws-schedule';
import { given } from '../../facts/given';
import { fixed, type Bounds } from '../../facts/load';
import { timesOf } from '../../facts/times';
import { termOf } from './term';

/** Targets of Application Auto Scaling that set a dimension of a resource, e.g. `dynamodb:table:ReadCapacityUnits`. */
export function targetsOf(resource: Resource, dimension: string): readonly Resource[] {
  return resource
    .referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId')
    .filter((target) => target.text('ScalableDimension') === dimension);
}

/** What a target holds between its limits over time, its scheduled actions included. */
export function fleetOfTarget(target: Resource, desired: Maybe<number> | undefined, scales: boolean): Maybe<Fleet> {
  const limits = lift2(
    given(target.number('MinCapacity'), 'MinCapacity of its scalable target'),
    given(target.number('MaxCapacity'), 'MaxCapacity of its scalable target'),
    (min, max) => ({ min, max }),
  );
  return lift2(limits, actionsOf(target), ({ min, max }, actions) =>
    lift(desired, (count) => ({ min, max, desired: count, scales, actions })),
  );
}

/** The limits of a target: on average over the year, where scheduled actions change them. */
export function boundsOfTarget(target: Resource): Bounds {
  const year = lift(fleetOfTarget(target, undefined, true), (fleet) => fleetYear(fleet));
  if (isUnknown(year)) return fixed(year);
  const { low, high } = average(year);
  return { minimum: low, maximum: high };
}

/** What a target sets a dimension to, else what the template states. */
export function scaledOr(resource: Resource, dimension: string, stated: Maybe<number>): Bounds {
  const [target] = targetsOf(resource, dimension);
  return target === undefined ? fixed(stated) : boundsOfTarget(target);
}

function actionsOf(target: Resource): Maybe<readonly ScheduledAction[]> {
  return lift(target.list('ScheduledActions'), (items) =>
    allKnown(items.map((item) => scheduledAction(item, items.length === 1))),
  );
}

function scheduledAction(item: Properties, isOnlyOne: boolean): Maybe<ScheduledAction> {
  const limits = lift2(
    item.number('ScalableTargetAction.MinCapacity'),
    item.number('ScalableTargetAction.MaxCapacity'),
    (min, max) => ({ min, max }),
  );
  const schedule = given(item.text('Schedule'), 'Schedule of a scheduled action');
  const recurrence = lift(schedule, (expression) => (isOnlyOne ? alone(expression) : fiveFields(expression)));
  return lift2(recurrence, item.text('Timezone') ?? 'Etc/UTC', (rule, timeZone) =>
    lift(limits, ({ min, max }) => lift(timesOf(rule, timeZone), (times) => ({ times, min, max, term: termOf(item) }))),
  );
}

/** Nothing undoes the only action there is: once a rate has rung, its limits hold whenever it rings again. */
function alone(expression: string): Maybe<string> {
  return expression.startsWith('rate(') ? '0 0 * * *' : fiveFields(expression);
}
