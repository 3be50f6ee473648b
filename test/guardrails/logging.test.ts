import { LoadBalancer as AliasedBalancer } from '@pulumi/aws/alb';
import { Stage } from '@pulumi/aws/apigateway';
import { Stage as HttpStage } from '@pulumi/aws/apigatewayv2';
import { Distribution } from '@pulumi/aws/cloudfront';
import { Trail } from '@pulumi/aws/cloudtrail';
import { LogDeliverySource, LogGroup } from '@pulumi/aws/cloudwatch';
import { FlowLog, Vpc } from '@pulumi/aws/ec2';
import { Cluster } from '@pulumi/aws/eks';
import { LoadBalancer as ClassicBalancer } from '@pulumi/aws/elb';
import { LoadBalancer } from '@pulumi/aws/lb';
import { findings, resource, unknown, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('logging', resources);
const vpc = resource(Vpc, 'network', { cidrBlock: '10.0.0.0/16' });

describe('networks', () => {
  test('a VPC with a flow log is fine', async () => {
    const args = { vpcId: unknown, trafficType: 'ALL' };
    expect(await of(vpc, resource(FlowLog, 'flows', args, { references: { vpcId: [vpc] } }))).toEqual([]);
  });

  test('a VPC without a flow log is found', async () => {
    expect(await of(vpc)).toEqual(['nothing records its traffic: add a `FlowLog`']);
  });

  test('a flow log of one subnet does not see the VPC', async () => {
    expect(await of(vpc, resource(FlowLog, 'flows', { subnetId: 'subnet-1' }))).toHaveLength(1);
  });
});

const NO_ACCESS_LOGS = 'it writes no access logs: set `accessLogs.enabled` to true, and a bucket';

describe('load balancers', () => {
  test('one with access logs is fine', async () => {
    const accessLogs = { bucket: 'logs', enabled: true };
    expect(await of(resource(LoadBalancer, 'web', { accessLogs }))).toEqual([]);
    expect(await of(resource(ClassicBalancer, 'web', { accessLogs: { bucket: 'logs' } }))).toEqual([]);
  });

  test('one without access logs is found, by either name of its module', async () => {
    expect(await of(resource(LoadBalancer, 'web', {}))).toEqual([NO_ACCESS_LOGS]);
    expect(await of(resource(AliasedBalancer, 'web', { accessLogs: { bucket: 'logs' } }))).toEqual([NO_ACCESS_LOGS]);
    expect(await of(resource(ClassicBalancer, 'web', {}))).toHaveLength(1);
  });

  test('a gateway load balancer writes none and is fine', async () => {
    expect(await of(resource(LoadBalancer, 'gate', { loadBalancerType: 'gateway' }))).toEqual([]);
  });
});

describe('trails', () => {
  test('a trail of all regions whose files are validated is fine', async () => {
    expect(await of(resource(Trail, 'all', { isMultiRegionTrail: true, enableLogFileValidation: true }))).toEqual([]);
  });

  test('a trail that is off, of one region or not validated is found', async () => {
    expect(await of(resource(Trail, 'some', { enableLogging: false }))).toEqual([
      'the trail records nothing: leave `enableLogging` on',
      'it does not see what happens in other regions: set `isMultiRegionTrail` to true',
      'changed log files go unnoticed: set `enableLogFileValidation` to true',
    ]);
  });

  test('an unknown answer to one question leaves the others', async () => {
    expect(await of(resource(Trail, 'some', { isMultiRegionTrail: unknown }))).toEqual([
      'changed log files go unnoticed: set `enableLogFileValidation` to true',
    ]);
  });
});

test('a log group that says how long it keeps events is fine, and one that keeps them for ever is found', async () => {
  expect(await of(resource(LogGroup, 'app', { retentionInDays: 90 }))).toEqual([]);
  expect(await of(resource(LogGroup, 'app', {}))).toEqual(['its events never expire: set `retentionInDays`']);
  expect(await of(resource(LogGroup, 'app', { retentionInDays: 0 }))).toHaveLength(1);
});

test('a stage of an API with access logs is fine, and one without is found', async () => {
  const accessLogSettings = { destinationArn: 'arn:aws:logs:eu-west-1:123456789012:log-group:api', format: '$context' };
  expect(
    await of(resource(Stage, 'v1', { accessLogSettings }), resource(HttpStage, 'v2', { accessLogSettings })),
  ).toEqual([]);
  expect(await of(resource(Stage, 'v1', {}), resource(HttpStage, 'v2', {}))).toHaveLength(2);
});

test('a Kubernetes cluster with an audit log is fine, and one without is found', async () => {
  expect(await of(resource(Cluster, 'k', { enabledClusterLogTypes: ['api', 'audit'] }))).toEqual([]);
  expect(await of(resource(Cluster, 'k', { enabledClusterLogTypes: ['api'] }))).toHaveLength(1);
});

test('a distribution with logs of either kind is fine, and one without is found', async () => {
  const distribution = resource(Distribution, 'site', {});
  const source = resource(
    LogDeliverySource,
    'site',
    { logType: 'ACCESS_LOGS', resourceArn: unknown },
    { references: { resourceArn: [distribution] } },
  );
  expect(await of(resource(Distribution, 'site', { loggingConfig: { bucket: 'logs.s3.amazonaws.com' } }))).toEqual([]);
  expect(await of(distribution, source)).toEqual([]);
  expect(await of(distribution)).toEqual([
    'it writes no access logs: set `loggingConfig`, or add a `LogDeliverySource`',
  ]);
});
