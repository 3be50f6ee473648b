import { ref, type Generated, type SamResource, type SamType } from '../generated';

import { authorizerPermissions } from './authorizers';
import { restDomain } from './domain';
import { stageId } from './stage-id';
import { usagePlan } from './usage-plan';

const API = [
  ...[
    'Name',
    'Description',
    'BinaryMediaTypes',
    'MinimumCompressionSize',
    'ApiKeySourceType',
    'FailOnWarnings',
    'Mode',
  ],
  ...['DisableExecuteApiEndpoint', 'EndpointConfiguration', 'Policy'],
];
const STAGE = [
  ...['StageName', 'CacheClusterEnabled', 'CacheClusterSize', 'Variables', 'MethodSettings', 'AccessLogSetting'],
  ...['CanarySetting', 'TracingEnabled', 'Tags'],
];

/** A REST API with its one stage. Source: SAM specification, "AWS::Serverless::Api". */
export const api: SamType = {
  becomes: 'AWS::ApiGateway::RestApi',
  expand: (resource) => {
    const { id, properties } = resource;
    return [
      {
        logicalId: id,
        type: 'AWS::ApiGateway::RestApi',
        properties: { ...properties.pick(...API), ...properties.rename({ DefinitionBody: 'Body' }) },
      },
      deployment(id),
      stage(resource),
      ...authorizerPermissions(resource, (authorizer) => !authorizer.isSet('DisableFunctionDefaultPermissions')),
      ...restDomain(resource),
      ...usagePlan(resource),
    ];
  },
};

/** The hash of the definition that SAM ends its logical ID with is left out. */
function deployment(id: string): Generated {
  return {
    logicalId: `${id}Deployment`,
    type: 'AWS::ApiGateway::Deployment',
    properties: { RestApiId: ref(id) },
    calledAs: 'Deployment',
  };
}

function stage({ id, properties }: SamResource): Generated {
  return {
    logicalId: stageId(id, properties.written('StageName')),
    type: 'AWS::ApiGateway::Stage',
    properties: { RestApiId: ref(id), DeploymentId: ref(`${id}Deployment`), ...properties.pick(...STAGE) },
    calledAs: 'Stage',
  };
}
