import type { JsonObject } from '../../../shape';

import { renamed } from '../rename';
import { namesIn } from '../names';
import { withProperties, type Presenter } from './presenter';
import { inputsOf, isKnownObject } from './shapes';

const SETTINGS = namesIn(['.cacheDataEncrypted=CacheDataEncrypted', '.cacheTtlInSeconds=CacheTtlInSeconds']);

/** A stage with the settings of its methods, which are resources of their own in the SDK. */
export const restApiStage: Presenter = (own, named) =>
  withProperties(named, {
    MethodSettings: inputsOf(own.sides('aws:apigateway/methodSettings:MethodSettings', 'stageName')).map(
      methodSettings,
    ),
  });

/** `<path>/<method>`, either of which may be an asterisk. */
function methodSettings({ methodPath, settings }: JsonObject): JsonObject {
  const path = typeof methodPath === 'string' ? methodPath : '*/*';
  const at = path.lastIndexOf('/');
  const ResourcePath = `/${path.slice(0, at).replaceAll('~1', '/').replace(/^\//, '')}`;
  return {
    HttpMethod: path.slice(at + 1),
    ResourcePath,
    ...(isKnownObject(settings) ? renamed(settings, SETTINGS) : {}),
  };
}

/** What an IoT rule can do, by inputs. */
const ACTIONS = namesIn([
  'cloudwatchAlarms=CloudwatchAlarm',
  'cloudwatchLogs=CloudwatchLogs',
  'cloudwatchMetrics=CloudwatchMetric',
  'dynamodbs=DynamoDB',
  'dynamodbv2s=DynamoDBv2',
  'elasticsearch=Elasticsearch',
  'firehoses=Firehose',
  'https=Http',
  'iotAnalytics=IotAnalytics',
  'iotEvents=IotEvents',
  'kafkas=Kafka',
  'kineses=Kinesis',
  'lambdas=Lambda',
  'republishes=Republish',
  's3=S3',
  'sns=Sns',
  'sqs=Sqs',
  'stepFunctions=StepFunctions',
  'timestreams=Timestream',
]);

/** A rule of IoT, whose actions the SDK lists by kind. */
export const iotTopicRule: Presenter = (own, named) => {
  const { TopicRulePayload: payload } = named.properties;
  const Actions = Object.entries(own.inputs).flatMap(([input, actions]) =>
    ACTIONS.anywhere.has(input) ? [actions].flat().map((action) => renamed({ [input]: action }, ACTIONS)) : [],
  );
  return withProperties(named, { TopicRulePayload: { ...(isKnownObject(payload) ? payload : {}), Actions } });
};
