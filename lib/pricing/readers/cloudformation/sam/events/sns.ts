import { isObject, own, ownObject, type JsonObject } from '../../../shape';
import { arnOf, type Generated } from '../generated';
import type { Part } from '../part';

import type { EventExpander, SamEvent } from './event';
import { sourceMapping } from './source-mapping';

/** A subscription to a topic, by itself or through a queue: a new one, or one that is given. */
export const sns: EventExpander = (event) => {
  const { id, properties, target } = event;
  if (properties.isSet('SqsSubscription')) {
    const queue: Generated = { logicalId: `${id}Queue`, type: 'AWS::SQS::Queue', properties: fifo(properties) };
    return [...throughQueue(event, arnOf(queue.logicalId), {}), queue];
  }
  const given = properties.isOff('SqsSubscription') ? undefined : properties.part('SqsSubscription');
  if (given !== undefined) return throughQueue(event, given.written('QueueArn'), given.pick('BatchSize', 'Enabled'));
  return [target.allow({ id }), subscription(event, 'lambda', target.arn)];
};

function throughQueue(event: SamEvent, queueArn: unknown, polling: JsonObject): readonly Generated[] {
  const { id, target } = event;
  return [
    sourceMapping(`${id}EventSourceMapping`, target, { EventSourceArn: queueArn, BatchSize: 10, ...polling }),
    { logicalId: `${id}QueuePolicy`, type: 'AWS::SQS::QueuePolicy' },
    subscription(event, 'sqs', queueArn),
  ];
}

function subscription({ id, properties }: SamEvent, protocol: string, endpoint: unknown): Generated {
  return {
    logicalId: id,
    type: 'AWS::SNS::Subscription',
    properties: {
      Protocol: protocol,
      Endpoint: endpoint,
      ...properties.rename({ Topic: 'TopicArn' }),
      ...properties.pick('Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy'),
    },
  };
}

/** A queue behind a topic that keeps its order keeps it too. */
function fifo(properties: Part): JsonObject {
  const topic = properties.written('Topic');
  const name = isObject(topic) ? own(topic, 'Ref') : undefined;
  if (typeof name !== 'string') return {};
  const written = own(ownObject(ownObject(properties.ground.resources, name), 'Properties'), 'FifoTopic');
  return written === undefined ? {} : { FifoQueue: written };
}
