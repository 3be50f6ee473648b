import { isObject, own, ownObject, type JsonObject } from '../../../shape';

import type { EventExpander } from './event';

/** Sources that are set up elsewhere, and only need to be allowed: buckets, APIs that are called by an ID, Alexa skills. */
export const allowOnly: EventExpander = ({ id, target }) => [target.allow({ id })];

/** A trigger of a user pool; one permission serves all triggers of a function. */
export const cognito: EventExpander = ({ target }) => [target.allow({ id: `${target.owner}Cognito` })];

/** A route of a REST API. */
export const api: EventExpander = ({ id, properties, target }) => [
  target.allow({ id, suffix: nameOfStage(properties.written('RestApiId'), properties.ground.resources) }),
];

/** What permissions of a REST API end with; the hash that stands for a name which no logical ID may hold is left out. */
function nameOfStage(restApi: unknown, resources: JsonObject): string {
  const id = restApi === undefined ? 'ServerlessRestApi' : isObject(restApi) ? own(restApi, 'Ref') : restApi;
  const found = typeof id === 'string' ? ownObject(resources, id) : undefined;
  if (found === undefined) return 'AllStages';
  const name = own(ownObject(found, 'Properties'), 'StageName');
  if (typeof name !== 'string') return 'Stage';
  return /^[a-z0-9]+$/i.test(name) ? name : '';
}

/** A subscription to a log group. */
export const cloudWatchLogs: EventExpander = ({ id, properties, target }) => [
  target.allow({ id }),
  {
    logicalId: id,
    type: 'AWS::Logs::SubscriptionFilter',
    properties: { ...properties.pick('LogGroupName', 'FilterPattern'), DestinationArn: target.arn },
  },
];

/** A rule of AWS IoT. */
export const iotRule: EventExpander = ({ id, properties, target }) => [
  target.allow({ id }),
  {
    logicalId: id,
    type: 'AWS::IoT::TopicRule',
    properties: {
      TopicRulePayload: {
        ...properties.pick('Sql', 'AwsIotSqlVersion'),
        RuleDisabled: false,
        Actions: [{ Lambda: { FunctionArn: target.arn } }],
      },
    },
  },
];
