import { FLEET, slotKey } from '../alarms';
import type { PlannedSlot, ServersPlan } from '../servers-plan';
import { scheduledActions } from './scheduled-actions';
import type { AwsGroup } from './words';

/**
 * One group whose servers are interchangeable; or a group for each server that keeps data. The minimum of such a group is 0, so
 * that its server can be in standby, and its desired capacity is said: a deployment leaves it alone unless it is changed.
 */
export function awsGroups(plan: ServersPlan): readonly AwsGroup[] {
  const { state, count, rollout } = plan;
  if (state !== undefined) return state.slots.map((slot) => slotGroup(plan, slot));
  const { minInService } = rollout;
  return [{ key: FLEET, ...count, awaited: count.min, minInService, schedule: scheduledActions(plan) }];
}

function slotGroup(plan: ServersPlan, slot: PlannedSlot): AwsGroup {
  return {
    key: slotKey(slot.number),
    slot,
    min: 0,
    max: 1,
    desired: 1,
    awaited: 1,
    minInService: 0,
    schedule: scheduledActions(plan).map(({ max, ...action }) => {
      const running = Math.min(1, max);
      return { ...action, min: 0, max: running, desired: running };
    }),
  };
}
