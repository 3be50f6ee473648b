import { amplifyApp } from './amplify-app';
import { apiGatewayV2 } from './api-gateway-v2';
import { apiGatewayV2Stage } from './api-gateway-v2-stage';
import { appstreamFleet } from './appstream-fleet';
import { appsyncGraphqlApi, appsyncEventApi } from './appsync-api';
import { appsyncCache } from './appsync-cache';
import { connectInstance } from './connect-instance';
import { connectPhoneNumber } from './connect-phone-number';
import { iotThing } from './iot-thing';
import { iotTopicRule } from './iot-topic-rule';
import { mqBroker } from './mq-broker';
import { pinpointApp } from './pinpoint-app';
import { restApiStage } from './rest-api-stage';
import { restApi } from './rest-api';
import { sesDedicatedIps } from './ses-dedicated-ips';
import { sesIdentity } from './ses-identity';
import { sesIngressPoint, sesArchive } from './ses-mail-manager';
import { sesReceiving } from './ses-receiving';
import { stateMachine } from './state-machine';
import { userPool } from './user-pool';
import { userPoolClient } from './user-pool-client';
import { workspace } from './workspace';
import { workspacesPool } from './workspaces-pool';
import { workspacesWeb } from './workspaces-web';
import { greengrassCore } from './greengrass-core';

/** A new meter of this family is added by a file and a line here. */
export const APPLICATION_METERS = [
  amplifyApp,
  apiGatewayV2,
  apiGatewayV2Stage,
  appstreamFleet,
  appsyncCache,
  appsyncEventApi,
  appsyncGraphqlApi,
  connectInstance,
  connectPhoneNumber,
  iotThing,
  iotTopicRule,
  mqBroker,
  pinpointApp,
  restApi,
  restApiStage,
  sesArchive,
  sesDedicatedIps,
  sesIdentity,
  sesIngressPoint,
  sesReceiving,
  stateMachine,
  userPool,
  userPoolClient,
  workspace,
  workspacesPool,
  workspacesWeb,
  greengrassCore,
];
