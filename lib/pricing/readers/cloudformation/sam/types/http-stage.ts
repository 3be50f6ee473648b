import { ref, type Generated, type SamResource } from '../generated';

import { stageId } from './stage-id';

/** The stage of an API that names none. */
export interface DefaultStage {
  readonly name: string;
  /** How its logical ID ends. */
  readonly suffix: string;
}

const PASSED_ON = ['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'Tags'];

/** The stage of an HTTP or WebSocket API. */
export function httpStage({ id, properties }: SamResource, { name, suffix }: DefaultStage): Generated {
  const StageName = properties.written('StageName') ?? name;
  return {
    logicalId: StageName === name ? `${id}${suffix}` : stageId(id, StageName),
    type: 'AWS::ApiGatewayV2::Stage',
    properties: { ApiId: ref(id), AutoDeploy: true, StageName, ...properties.pick(...PASSED_ON) },
    calledAs: 'Stage',
  };
}
