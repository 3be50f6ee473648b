import type { SamType } from '../generated';

import { API, apiGatewayV2 } from './api-gateway-v2';
import { authorizerPermissions } from './authorizers';

const TAKEN_OVER = ['Name', 'Description', 'CorsConfiguration', 'DisableExecuteApiEndpoint', 'FailOnWarnings', 'Tags'];

/** An HTTP API with its one stage. Source: SAM specification, "AWS::Serverless::HttpApi". */
export const httpApi: SamType = {
  becomes: API,
  expand: (resource) => {
    const { properties } = resource;
    return apiGatewayV2(resource, {
      properties: { ...properties.pick(...TAKEN_OVER), ...properties.rename({ DefinitionBody: 'Body' }) },
      stage: { name: '$default', suffix: 'ApiGatewayDefaultStage' },
      authorizers: authorizerPermissions(resource, (each) => each.isSet('EnableFunctionDefaultPermissions')),
    });
  },
};
