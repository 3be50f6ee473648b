import type { JsonObject } from '../../../shape';
import type { Generated } from '../generated';
import type { Part } from '../part';

import { deadLetters } from './dead-letters';
import type { EventExpander, SamEvent } from './event';

/** A schedule of EventBridge. */
export const schedule: EventExpander = (event) =>
  rule(event, event.properties.rename({ Schedule: 'ScheduleExpression', Name: 'Name', Description: 'Description' }));

/** A rule for what happens on an event bus. */
export const eventBridgeRule: EventExpander = (event) =>
  rule(event, event.properties.rename({ Pattern: 'EventPattern', EventBusName: 'EventBusName', RuleName: 'Name' }));

function rule(event: SamEvent, when: JsonObject): readonly Generated[] {
  const { id, properties, target } = event;
  const { config, queue } = deadLetters(event);
  const to = {
    Arn: target.arn,
    Id: properties.part('Target')?.written('Id') ?? `${id}Target`,
    ...properties.pick('Input', 'InputPath', 'InputTransformer', 'RetryPolicy', 'RoleArn'),
    ...config,
  };
  return [
    { logicalId: id, type: 'AWS::Events::Rule', properties: { ...when, ...stateOf(properties), Targets: [to] } },
    ...queue,
    ...queue.map((): Generated => ({ logicalId: `${id}QueuePolicy`, type: 'AWS::SQS::QueuePolicy' })),
    ...(properties.has('RoleArn') ? [] : [target.allow({ id })]),
  ];
}

function stateOf(properties: Part): JsonObject {
  if (!properties.has('Enabled')) return properties.pick('State');
  return { State: properties.isOff('Enabled') ? 'DISABLED' : 'ENABLED' };
}
