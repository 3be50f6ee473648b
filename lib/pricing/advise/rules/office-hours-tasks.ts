import { isUnknown } from '../../readers/unknown';
import type { Resource } from '../../readers/resource';
import { duringOfficeHours } from '../office-hours';
import type { Rule } from '../rule';

export const officeHoursTasks: Rule = {
  name: 'office-hours-tasks',
  change:
    'scale services on Fargate to none outside office hours (Monday to Friday, 08:00 to 18:00) outside production',
  effort: 'low',
  risk: 'low',
  caution: 'two scheduled actions do it; what runs at night does not',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::ECS::Service')
      .filter((service) => !hasSchedule(service))
      .map((service) => duringOfficeHours([service], () => true)),
};

function hasSchedule(service: Resource): boolean {
  return service.referrers('AWS::ApplicationAutoScaling::ScalableTarget', 'ResourceId').some((target) => {
    const actions = target.list('ScheduledActions');
    return isUnknown(actions) || actions.length > 0;
  });
}
