import { utcSpans } from '../../calendar/weekly-window';
import type { QuietTimes } from '../../profile/alarms';
import type { AwsExpression, AwsMetric } from './alarms';

/**
 * Groups that one alarm looks at: it takes ten metrics at most, and the time is one of them. All groups of a fleet are stopped at the same
 * times, so the first ones speak for the others.
 * Source: Amazon CloudWatch User Guide, "Limits that apply to alarms based on metric math expressions".
 */
const GROUPS_OF_AN_ALARM = 9;

/**
 * Above 0 when nobody is told: CloudWatch has no calendar, but metric math knows the time of a data point, in UTC. The desired
 * capacity of a group has one in every minute, and says as well whether the group is stopped on purpose.
 * Source: Amazon CloudWatch User Guide, "Using math expressions with CloudWatch metrics".
 */
export function quietMeasure({ groups, whileStopped, window }: QuietTimes): AwsExpression {
  const desired = Object.fromEntries(
    groups.slice(0, GROUPS_OF_AN_ALARM).map((group, at) => [`desired${at + 1}`, desiredCapacity(group)]),
  );
  const spans = window === undefined ? [] : utcSpans(window);
  const conditions = [
    ...(whileStopped ? [`${Object.keys(desired).join(' + ')} < 1`] : []),
    ...spans.map(({ from, to }) => `(minute >= ${from} AND minute < ${to})`),
  ];
  return {
    expression: `IF(${conditions.join(' OR ')}, 1, 0)`,
    label: 'quiet',
    minutes: 1,
    from: { ...desired, ...(spans.length > 0 && { minute: minuteOfWeek(groups) }) },
  };
}

/** Minutes since Monday 00:00 UTC. */
function minuteOfWeek([group = '']: QuietTimes['groups']): AwsExpression {
  return {
    expression: '(DAY(desired1) - 1) * 1440 + HOUR(desired1) * 60 + MINUTE(desired1)',
    label: 'minute of the week',
    minutes: 1,
    from: { desired1: desiredCapacity(group) },
  };
}

function desiredCapacity(group: string): AwsMetric {
  return {
    namespace: 'AWS/AutoScaling',
    name: 'GroupDesiredCapacity',
    statistic: 'Maximum',
    minutes: 1,
    dimensions: { AutoScalingGroupName: group },
  };
}
