import type { SamType } from '../generated';

import { api } from './api';
import { application } from './application';
import { capacityProvider } from './capacity-provider';
import { connector } from './connector';
import { serverlessFunction } from './function';
import { graphqlApi } from './graphql-api';
import { httpApi } from './http-api';
import { layerVersion } from './layer-version';
import { simpleTable } from './simple-table';
import { stateMachine } from './state-machine';
import { webSocketApi } from './websocket-api';

/** Every type of SAM that is written out. To add one, write it beside the others and name it here. */
export const SAM_TYPES: ReadonlyMap<string, SamType> = new Map([
  ['AWS::Serverless::Api', api],
  ['AWS::Serverless::Application', application],
  ['AWS::Serverless::CapacityProvider', capacityProvider],
  ['AWS::Serverless::Connector', connector],
  ['AWS::Serverless::Function', serverlessFunction],
  ['AWS::Serverless::GraphQLApi', graphqlApi],
  ['AWS::Serverless::HttpApi', httpApi],
  ['AWS::Serverless::LayerVersion', layerVersion],
  ['AWS::Serverless::SimpleTable', simpleTable],
  ['AWS::Serverless::StateMachine', stateMachine],
  ['AWS::Serverless::WebSocketApi', webSocketApi],
]);
