import type { JsonObject } from '../../../shape';
import type { Generated } from '../generated';

import type { EventExpander, EventTarget } from './event';

/** Properties that have the same name in SAM. */
const SAME = [
  ...['BatchSize', 'StartingPosition', 'StartingPositionTimestamp', 'Enabled', 'MaximumBatchingWindowInSeconds'],
  ...['MaximumRetryAttempts', 'BisectBatchOnFunctionError', 'MaximumRecordAgeInSeconds', 'DestinationConfig'],
  ...['ParallelizationFactor', 'Topics', 'Queues', 'SourceAccessConfigurations', 'TumblingWindowInSeconds'],
  ...['FunctionResponseTypes', 'FilterCriteria', 'KmsKeyArn', 'ScalingConfig', 'ProvisionedPollerConfig'],
  ...['MetricsConfig', 'LoggingConfig'],
];

/**
 * Queues and streams that Lambda polls.
 * @param source - the property of the event that names what is polled
 */
export function polled(source: string): EventExpander {
  return ({ id, properties, target }) => [
    sourceMapping(id, target, { ...properties.pick(...SAME), ...properties.rename({ [source]: 'EventSourceArn' }) }),
  ];
}

/** Kafka that is run by nobody but its users. */
export const selfManagedKafka: EventExpander = ({ id, properties, target }) => {
  const servers = properties.pick('KafkaBootstrapServers');
  return [sourceMapping(id, target, { ...properties.pick(...SAME), SelfManagedEventSource: { Endpoints: servers } })];
};

/** What Lambda polls for a function. */
export function sourceMapping(logicalId: string, target: EventTarget, properties: JsonObject): Generated {
  return {
    logicalId,
    type: 'AWS::Lambda::EventSourceMapping',
    properties: { ...properties, FunctionName: target.name },
  };
}
