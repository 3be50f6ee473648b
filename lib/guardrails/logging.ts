import { foundIf, foundUnless } from './checks';
import type { Check, Guardrail, StackCheck } from './guardrail';

/** A VPC has a flow log of its own; one of a subnet or an interface tells of a part of it only. */
const flowLog: StackCheck = (vpc, stack) =>
  stack.naming(vpc, 'aws:ec2/flowLog:FlowLog', 'vpcId').length > 0
    ? undefined
    : 'nothing records its traffic: add a `FlowLog`';

/** A gateway load balancer writes no access logs. */
const accessLogs: Check = ({ properties }) =>
  properties.text('loadBalancerType') === 'gateway' || properties.flag('accessLogs.enabled') === true
    ? undefined
    : 'it writes no access logs: set `accessLogs.enabled` to true, and a bucket';

/** Of a Classic Load Balancer: on as soon as a bucket is named. */
const classicAccessLogs: Check = ({ properties }) =>
  properties.text('accessLogs.bucket') !== undefined && properties.flag('accessLogs.enabled') !== false
    ? undefined
    : 'it writes no access logs: set `accessLogs`';

/** Standard logging of CloudFront is set on the distribution, or delivered by CloudWatch. */
const distributionLogs: StackCheck = (distribution, stack) =>
  distribution.properties.text('loggingConfig.bucket') !== undefined ||
  stack.naming(distribution, 'aws:cloudwatch/logDeliverySource:LogDeliverySource', 'resourceArn').length > 0
    ? undefined
    : 'it writes no access logs: set `loggingConfig`, or add a `LogDeliverySource`';

const stageLogs: Check = ({ properties }) =>
  properties.text('accessLogSettings.destinationArn') === undefined
    ? 'it writes no access logs: set `accessLogSettings`'
    : undefined;

const trail = [
  foundIf('enableLogging', false, 'the trail records nothing: leave `enableLogging` on'),
  foundUnless(
    'isMultiRegionTrail',
    true,
    'it does not see what happens in other regions: set `isMultiRegionTrail` to true',
  ),
  foundUnless('enableLogFileValidation', true, 'changed log files go unnoticed: set `enableLogFileValidation` to true'),
];

/** Zero is how AWS spells "never expires". */
const retention: Check = ({ properties }) =>
  // Delivery groups keep what they hold for two days, whatever is asked.
  properties.text('logGroupClass') === 'DELIVERY' || (properties.number('retentionInDays') ?? 0) > 0
    ? undefined
    : 'its events never expire: set `retentionInDays`';

const clusterLogs: Check = ({ properties }) =>
  properties.texts('enabledClusterLogTypes').includes('audit')
    ? undefined
    : "nothing records who used its API: add 'audit' to `enabledClusterLogTypes`";

/** What happens is written down, and kept for a time that somebody chose. */
export const logging: Guardrail = {
  name: 'logging',
  title: 'Logging',
  description: 'Networks, load balancers, APIs and trails write logs, and log groups say how long they keep them.',
  severity: 'medium',
  resources: {
    'aws:lb/loadBalancer:LoadBalancer': [accessLogs],
    'aws:elb/loadBalancer:LoadBalancer': [classicAccessLogs],
    'aws:cloudtrail/trail:Trail': trail,
    'aws:cloudwatch/logGroup:LogGroup': [retention],
    'aws:apigateway/stage:Stage': [stageLogs],
    'aws:apigatewayv2/stage:Stage': [stageLogs],
    'aws:eks/cluster:Cluster': [clusterLogs],
  },
  stack: {
    'aws:ec2/vpc:Vpc': [flowLog],
    'aws:cloudfront/distribution:Distribution': [distributionLogs],
  },
};
