import { Annotations } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import type { Construct } from 'constructs';
import type { AwsScheduledAction } from '../aws/words';

/** Scheduled actions of a group. */
export function addSchedule(
  group: autoscaling.AutoScalingGroup,
  schedule: readonly AwsScheduledAction[],
  timeZone: string,
): void {
  const made = new Map(schedule.map((action) => [action.name, addAction(group, action, timeZone)]));
  for (const { name, after } of schedule) {
    const first = after === undefined ? undefined : made.get(after);
    if (first) made.get(name)?.node.addDependency(first);
  }
}

/** The CDK's own class has no action that happens once. */
function addAction(group: autoscaling.AutoScalingGroup, action: AwsScheduledAction, timeZone: string): Construct {
  const { name, cron, start, end, min, max, desired } = action;
  if (cron === undefined) {
    return new autoscaling.CfnScheduledAction(group, `ScheduledAction-${name}`, {
      autoScalingGroupName: group.autoScalingGroupName,
      minSize: min,
      maxSize: max,
      ...(desired !== undefined && { desiredCapacity: desired }),
      ...(start !== undefined && { startTime: start }),
    });
  }
  const recurring = new autoscaling.ScheduledAction(group, `ScheduledAction-${name}`, {
    autoScalingGroup: group,
    schedule: autoscaling.Schedule.expression(cron),
    timeZone,
    minCapacity: min,
    maxCapacity: max,
    ...(desired !== undefined && { desiredCapacity: desired }),
    ...(start !== undefined && { startTime: new Date(start) }),
    ...(end !== undefined && { endTime: new Date(end) }),
  });
  Annotations.of(recurring).acknowledgeWarning(
    '@aws-cdk/aws-autoscaling:scheduledActionWithEndTime',
    'The plan warns of dates that pass, and of what to do then.',
  );
  return recurring;
}
