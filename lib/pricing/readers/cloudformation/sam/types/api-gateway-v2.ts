import type { JsonObject } from '../../../shape';
import type { Generated, SamResource } from '../generated';

import { httpDomain } from './domain';
import { httpStage, type DefaultStage } from './http-stage';

export const API = 'AWS::ApiGatewayV2::Api';

/** What an HTTP and a WebSocket API differ in. */
interface Parts {
  readonly properties: JsonObject;
  /** @default - it has none of its own */
  readonly routes?: readonly Generated[];
  readonly stage: DefaultStage;
  readonly authorizers: readonly Generated[];
}

/** An API of API Gateway's second version, with its one stage and its domain. */
export function apiGatewayV2(
  resource: SamResource,
  { properties, routes = [], stage, authorizers }: Parts,
): readonly Generated[] {
  return [
    { logicalId: resource.id, type: API, properties },
    ...routes,
    httpStage(resource, stage),
    ...authorizers,
    ...httpDomain(resource),
  ];
}
