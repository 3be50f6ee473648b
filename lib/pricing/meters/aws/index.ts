import { autoScalingGroup } from './auto-scaling-group';
import { budgetsAction } from './budgets-action';
import { classicLoadBalancer } from './classic-load-balancer';
import { cloudwatchAlarm } from './cloudwatch-alarm';
import { compositeAlarm } from './composite-alarm';
import { dashboard } from './dashboard';
import { ebsVolume } from './ebs-volume';
import { ec2Instance } from './ec2-instance';
import { ecrRepository } from './ecr-repository';
import { elasticIp } from './elastic-ip';
import { eventBus } from './event-bus';
import { flowLog } from './flow-log';
import { hostedZone } from './hosted-zone';
import { kmsKey } from './kms-key';
import { lambdaFunction } from './lambda-function';
import { loadBalancer } from './load-balancer';
import { logGroup } from './log-group';
import { natGateway } from './nat-gateway';
import { provisionedConcurrency } from './provisioned-concurrency';
import { resolverEndpoint } from './resolver-endpoint';
import { s3Bucket } from './s3-bucket';
import { schedulerSchedule } from './scheduler-schedule';
import { secret } from './secret';
import { snsSubscription } from './sns-subscription';
import { snsTopic } from './sns-topic';
import { sqsQueue } from './sqs-queue';
import { ssmAssociation } from './ssm-association';
import { ssmParameter } from './ssm-parameter';
import { transitGatewayAttachment } from './transit-gateway-attachment';
import { vpcEndpoint } from './vpc-endpoint';
import { vpnConnection } from './vpn-connection';
import { webAcl, webAclRuleGroup } from './web-acl';
import { webAclLogging } from './web-acl-logging';

/** Every meter of AWS. A new one is added by a file and a line here. */
export const AWS_METERS = [
  autoScalingGroup,
  budgetsAction,
  classicLoadBalancer,
  cloudwatchAlarm,
  compositeAlarm,
  dashboard,
  ebsVolume,
  ec2Instance,
  ecrRepository,
  elasticIp,
  eventBus,
  flowLog,
  hostedZone,
  kmsKey,
  lambdaFunction,
  loadBalancer,
  logGroup,
  natGateway,
  provisionedConcurrency,
  resolverEndpoint,
  s3Bucket,
  schedulerSchedule,
  secret,
  snsSubscription,
  snsTopic,
  sqsQueue,
  ssmAssociation,
  ssmParameter,
  transitGatewayAttachment,
  vpcEndpoint,
  vpnConnection,
  webAcl,
  webAclLogging,
  webAclRuleGroup,
];
