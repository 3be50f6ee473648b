import { Schedule, type Group } from '@pulumi/aws/autoscaling';
import type { AwsGroup, AwsScheduledAction } from '../aws/words';
import { groupName, type FleetParts } from './parts';

/** What a scheduled action leaves as it is. */
const UNCHANGED = -1;

/** Scheduled actions of a group; those that others wait for come first. */
export function addSchedule(words: AwsGroup, group: Group, parts: FleetParts): void {
  const made = new Map<string, Schedule>();
  const waits = ({ after }: AwsScheduledAction): number => Number(after !== undefined);
  for (const action of words.schedule.toSorted((one, other) => waits(one) - waits(other))) {
    const { name, cron, start, end, min, max, desired = UNCHANGED, after } = action;
    const first = after === undefined ? undefined : made.get(after);
    made.set(
      name,
      new Schedule(
        `${groupName(parts, words)}-${name}`,
        {
          autoscalingGroupName: group.name,
          scheduledActionName: name,
          ...(cron !== undefined && { recurrence: cron, timeZone: parts.plan.timeZone }),
          ...(start !== undefined && { startTime: start }),
          ...(end !== undefined && { endTime: end }),
          minSize: min,
          maxSize: max,
          desiredCapacity: desired,
        },
        { ...parts.below, ...(first && { dependsOn: [first] }) },
      ),
    );
  }
}
