import type { AwsEventAlarm } from '../../../clouds/aws/signals';

/** How often a rule of the default event bus matched. Source: Amazon EventBridge User Guide, "EventBridge metrics". */
export const MATCHED_EVENTS = {
  namespace: 'AWS/Events',
  name: 'MatchedEvents',
  statistic: 'Sum',
  dimension: 'RuleName',
} as const;

/** Services that write what a rule matches to a log group. Source: Amazon EventBridge User Guide, "Amazon CloudWatch Logs permissions". */
export const EVENT_WRITERS = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'] as const;

/** What the rule is for that counts the events of an alarm. */
export function describeRule({ plan }: AwsEventAlarm, pattern: string): string {
  return `${plan.title}: events of ${pattern}`;
}

/** Where whoever is told of an alarm reads why it fires. */
export function describeCause({ event }: AwsEventAlarm, logGroup: string): string {
  return `Every event is in the log group ${logGroup}; its ${event.cause}.`;
}
