import { ref, type Generated, type SamResource, type SamType } from '../generated';

import { API, apiGatewayV2 } from './api-gateway-v2';

const TAKEN_OVER = [
  ...['Name', 'Description', 'ApiKeySelectionExpression', 'RouteSelectionExpression', 'DisableExecuteApiEndpoint'],
  ...['DisableSchemaValidation', 'IpAddressType', 'Tags'],
];

/** A WebSocket API with its routes. Source: SAM specification, "AWS::Serverless::WebSocketApi". */
export const webSocketApi: SamType = {
  becomes: API,
  expand: (resource) => {
    const { id, properties } = resource;
    return apiGatewayV2(resource, {
      properties: { ProtocolType: 'WEBSOCKET', ...properties.pick(...TAKEN_OVER) },
      routes: properties.parts('Routes', 'a route').flatMap(([key]) => route(id, key)),
      stage: { name: 'default', suffix: 'DefaultStage' },
      authorizers: authorizer(resource),
    });
  },
};

function route(id: string, key: string): readonly Generated[] {
  const name = key.replace('$', '').toLowerCase();
  const base = `${id}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    { logicalId: `${base}Route`, type: 'AWS::ApiGatewayV2::Route', properties: { ApiId: ref(id), RouteKey: key } },
    { logicalId: `${base}Integration`, type: 'AWS::ApiGatewayV2::Integration', properties: { ApiId: ref(id) } },
    { logicalId: `${base}Permission`, type: 'AWS::Lambda::Permission' },
  ];
}

function authorizer({ id, properties }: SamResource): readonly Generated[] {
  const auth = properties.part('Auth');
  if (auth?.resolved('AuthType') !== 'CUSTOM') return [];
  const permission = { logicalId: `${id}AuthorizerPermission`, type: 'AWS::Lambda::Permission' };
  return [
    { logicalId: `${id}ConnectAuthorizer`, type: 'AWS::ApiGatewayV2::Authorizer', properties: { ApiId: ref(id) } },
    ...(auth.has('InvokeRole') ? [] : [permission]),
  ];
}
