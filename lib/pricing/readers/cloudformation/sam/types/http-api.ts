import type { SamType } from '../generated';

import { authorizerPermissions } from './authorizers';
import { httpDomain } from './domain';
import { httpStage } from './http-stage';

const API = ['Name', 'Description', 'CorsConfiguration', 'DisableExecuteApiEndpoint', 'FailOnWarnings', 'Tags'];

/** An HTTP API with its one stage. Source: SAM specification, "AWS::Serverless::HttpApi". */
export const httpApi: SamType = {
  becomes: 'AWS::ApiGatewayV2::Api',
  expand: (resource) => {
    const { id, properties } = resource;
    return [
      {
        logicalId: id,
        type: 'AWS::ApiGatewayV2::Api',
        properties: { ...properties.pick(...API), ...properties.rename({ DefinitionBody: 'Body' }) },
      },
      httpStage(resource, { name: '$default', suffix: 'ApiGatewayDefaultStage' }),
      ...authorizerPermissions(resource, (authorizer) => authorizer.isSet('EnableFunctionDefaultPermissions')),
      ...httpDomain(resource),
    ];
  },
};
