import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';

import type { Fleet } from '../../../../forecast/fleet-hours';
import { fleetOfTarget } from '../facts/scalable-target';

/** The number of a service's tasks over time: as desired, or between the limits of its auto scaling. */
export function tasksOf(service: Resource): Maybe<Fleet> {
  const desired = service.number('DesiredCount') ?? 1;
  const [target] = service.referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId');
  if (target === undefined)
    return lift(desired, (count) => ({ min: count, max: count, desired: count, scales: false, actions: [] }));
  const policies = [
    ...target.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ScalingTargetId'),
    ...service.referrers('AWS::ApplicationAutoScaling::ScalingPolicy', 'ResourceId'),
  ];
  return fleetOfTarget(target, desired, policies.length > 0);
}
