import { duringOfficeHours } from '../office-hours';
import type { Rule } from '../rule';

/** Servers of a group that is scaled to none are gone with all that belongs to them. */
export const officeHoursFleets: Rule = {
  name: 'office-hours-fleets',
  change: 'scale fleets to none outside office hours (Monday to Friday, 08:00 to 18:00) outside production',
  effort: 'low',
  risk: 'low',
  caution: 'two scheduled actions do it; what runs at night does not',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::AutoScaling::AutoScalingGroup')
      .filter((group) => group.referrers('AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName').length === 0)
      .map((group) => duringOfficeHours([group], ({ billed }) => billed === 'by-existence')),
};
