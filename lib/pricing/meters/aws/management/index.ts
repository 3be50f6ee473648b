import { appConfig } from './app-config';
import { airflowEnvironment } from './airflow-environment';
import { codeartifactDomain, codeartifactRepository } from './codeartifact';
import { cloudformationStack } from './cloudformation-stack';
import { codebuildFleet } from './codebuild-fleet';
import { codebuildProject } from './codebuild-project';
import { codedeployGroup } from './codedeploy-group';
import { codepipeline } from './codepipeline';
import { customResource } from './custom-resource';
import { devopsGuru } from './devops-guru';
import { dmsReplicationInstance } from './dms-replication-instance';
import { dmsServerless } from './dms-serverless';
import { experimentTemplate } from './experiment-template';
import { grafanaWorkspace } from './grafana-workspace';
import { prometheusWorkspace, prometheusScraper } from './prometheus';
import { resilienceApp } from './resilience-app';
import { responsePlan } from './response-plan';
import { sdkCall } from './sdk-call';
import { ssmAssociation } from './ssm-association';
import { ssmParameter } from './ssm-parameter';

/** A new meter of this family is added by a file and a line here. */
export const MANAGEMENT_METERS = [
  airflowEnvironment,
  cloudformationStack,
  codeartifactDomain,
  codeartifactRepository,
  codebuildFleet,
  codebuildProject,
  codedeployGroup,
  codepipeline,
  appConfig,
  customResource,
  devopsGuru,
  dmsReplicationInstance,
  dmsServerless,
  experimentTemplate,
  grafanaWorkspace,
  prometheusScraper,
  prometheusWorkspace,
  resilienceApp,
  responsePlan,
  sdkCall,
  ssmAssociation,
  ssmParameter,
];
