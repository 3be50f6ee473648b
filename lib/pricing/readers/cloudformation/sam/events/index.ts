import type { Generated, SamResource } from '../generated';
import { Part } from '../part';

import type { EventExpander, EventTarget } from './event';
import { allowOnly, api, cloudWatchLogs, cognito, iotRule } from './push';
import { eventBridgeRule, schedule } from './rule';
import { scheduleV2 } from './scheduler';
import { sns } from './sns';
import { polled, selfManagedKafka } from './source-mapping';

export type { EventTarget } from './event';

/** What may start a state machine. Source: SAM specification, "StateMachine", "EventSource". */
export const STATE_MACHINE_EVENTS: ReadonlyMap<string, EventExpander> = new Map([
  ['Api', api],
  ['CloudWatchEvent', eventBridgeRule],
  ['EventBridgeRule', eventBridgeRule],
  ['Schedule', schedule],
  ['ScheduleV2', scheduleV2],
]);

/** What may start a function. Source: SAM specification, "Function", "EventSource". */
export const FUNCTION_EVENTS: ReadonlyMap<string, EventExpander> = new Map([
  ...STATE_MACHINE_EVENTS,
  ['AlexaSkill', allowOnly],
  ['CloudWatchLogs', cloudWatchLogs],
  ['Cognito', cognito],
  ['DocumentDB', polled('Cluster')],
  ['DynamoDB', polled('Stream')],
  ['HttpApi', allowOnly],
  ['IoTRule', iotRule],
  ['Kinesis', polled('Stream')],
  ['MQ', polled('Broker')],
  ['MSK', polled('Stream')],
  ['S3', allowOnly],
  ['SelfManagedKafka', selfManagedKafka],
  ['SNS', sns],
  ['SQS', polled('Queue')],
]);

/** What is made of the `Events` of a function or a state machine. */
export function expandEvents(
  { id, properties }: SamResource,
  target: EventTarget,
  known: ReadonlyMap<string, EventExpander>,
): readonly Generated[] {
  return properties.parts('Events', 'an event').flatMap(([name, event]) => {
    const type = event.text('Type');
    const expand = known.get(type ?? '');
    if (expand !== undefined) return expand({ id: `${id}${name}`, properties: propertiesOf(event), target });
    event.problem('Type', `found ${type === undefined ? 'no type' : `"${type}"`}; expected an event such as Schedule`);
    return [];
  });
}

function propertiesOf(event: Part): Part {
  return event.part('Properties') ?? new Part(`${event.path}.Properties`, {}, event.ground);
}
