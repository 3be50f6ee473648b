import * as events from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { BoundEventAlarm } from '../../../engines/aws-cdk/watched';
import { describeEvent } from '../aws/events';
import type { Topics } from './topics';

/** Tells the topic of an alarm of every event that the alarm watches. */
export function addEventRule(
  scope: Construct,
  { alarm, resource }: BoundEventAlarm,
  pattern: string,
  topics: Topics,
): events.Rule {
  const { plan, event } = alarm;
  const { description, message } = describeEvent(alarm, pattern, {
    resource: events.EventField.fromPath(`$.detail.${event.resource.field}`),
    cause: events.EventField.fromPath(`$.detail.${event.cause}`),
  });
  return new events.Rule(scope, plan.id, {
    description,
    eventPattern: {
      source: [event.source],
      detailType: [event.detailType],
      detail: { [event.resource.field]: [resource] },
    },
    targets: [new SnsTopic(topics[plan.severity], { message: events.RuleTargetInput.fromText(message) })],
  });
}
