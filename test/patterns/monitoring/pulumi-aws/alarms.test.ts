import { Monitoring } from '../../../../lib/patterns/monitoring/pulumi-aws';
import { Network } from '../../../../lib/patterns/network/pulumi-aws';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { knownContext, nameOf, recorded } from '../../../engines/pulumi-aws/fixture';
import { cpuAlarm } from '../alarms';
import { topicArn } from '../description';
import { staging } from '../fixture';
import { fleet, inAws, monitored, TYPES } from './fixture';

test('say what is wrong and what to do first, when it begins and when it ends', async () => {
  const made = await inAws();
  const alarm = made.ofType(TYPES.alarm).find((one) => nameOf(one) === 'monitoring-servers-ehr-CpuHigh');
  const topic = topicArn('northwind-production warning');
  expect(alarm?.inputs).toEqual({
    name: 'northwind-production-servers-ehr-CpuHigh',
    alarmDescription:
      'Servers are too busy.\n\nRunbook: Look at the busiest process; raise the most servers if it is real work.',
    alarmActions: [topic],
    okActions: [topic],
    namespace: 'AWS/EC2',
    metricName: 'CPUUtilization',
    dimensions: { AutoScalingGroupName: 'northwind-ehr' },
    statistic: 'Average',
    period: 300,
    evaluationPeriods: 2,
    datapointsToAlarm: 2,
    comparisonOperator: 'GreaterThanThreshold',
    threshold: 75,
    treatMissingData: 'breaching',
    tags: { client: 'northwind', environment: 'production', 'managed-by': 'groundplan', pattern: 'monitoring' },
  });
});

test('below a threshold, with silence taken as fine, on a percentile', async () => {
  const watches = [fleet([cpuAlarm({ comparison: 'below', silence: 'fine' }, { statistic: 'p95' })])];
  const alarms = (await monitored({ watches })).ofType(TYPES.alarm);
  const busy = alarms.find((one) => nameOf(one).endsWith('CpuHigh'));
  expect(busy?.inputs).toMatchObject({
    comparisonOperator: 'LessThanThreshold',
    treatMissingData: 'notBreaching',
    extendedStatistic: 'p95',
  });
  expect(busy?.inputs).not.toHaveProperty('statistic');
});

test.each([
  ['critical', clinicContext(), 'monitoring-critical'],
  ['warning', clinicContext(), 'monitoring-warning'],
  ['critical', staging, 'monitoring-warning'],
] as const)('go the way of their severity: %s', async (severity, context, topic) => {
  const watches = [fleet([cpuAlarm({ severity })])];
  const made = await monitored({ watches, context: knownContext(context) });
  const [busy] = made.ofType(TYPES.alarm).filter((one) => nameOf(one).endsWith('CpuHigh'));
  expect(busy && ['alarmActions', 'okActions'].map((input) => made.namesFrom(busy, input))).toEqual([[topic], [topic]]);
});

test('of its own topics watch deliveries that fail or are missing, each told of by the other topic', async () => {
  const made = await monitored({ watches: [] });
  const told = made.ofType(TYPES.alarm).map((alarm) => [nameOf(alarm), ...made.namesFrom(alarm, 'alarmActions')]);
  expect(told).toEqual([
    ['monitoring-monitoring-CriticalDeliveriesFailed', 'monitoring-warning'],
    ['monitoring-monitoring-CriticalDeliveriesMissing', 'monitoring-warning'],
    ['monitoring-monitoring-WarningDeliveriesFailed', 'monitoring-critical'],
    ['monitoring-monitoring-WarningDeliveriesMissing', 'monitoring-critical'],
  ]);
  const [, missing] = made.ofType(TYPES.alarm);
  expect(missing && made.namesFrom(missing, 'metricQueries')).toEqual(['monitoring-critical']);
});

test('keep their URNs when another pattern is watched before them', async () => {
  const urns = async (...watches: ReturnType<typeof fleet>[]): Promise<readonly string[]> =>
    (await monitored({ watches })).ofType(TYPES.alarm).map(({ urn }) => urn);
  const alone = await urns(fleet());
  expect(await urns(fleet(undefined, 'servers/web'), fleet())).toEqual(expect.arrayContaining([...alone]));
});

test('of every NAT gateway of a network follow from the gateway', async () => {
  const made = await recorded(() => {
    const context = knownContext();
    const network = new Network('network', { cidr: '10.20.0.0/16', context });
    new Monitoring('monitoring', { context, watches: [network] });
  });
  const ofGateways = made.ofType(TYPES.alarm).flatMap((alarm) => made.namesFrom(alarm, 'dimensions'));
  expect(ofGateways.toSorted()).toEqual([1, 1, 2, 2, 3, 3].map((number) => `network-nat-${number}`));
});

test('a pattern is watched once', async () => {
  await expect(monitored({ watches: [fleet(), fleet()] })).rejects.toThrow('monitoring watches "servers/ehr" already');
});

test('a name that would be too long is one error that says where', async () => {
  const watches = [fleet(), fleet(undefined, 'x'.repeat(240))];
  await expect(monitored({ watches })).rejects.toThrow(
    /^watches\[1\]\.watchName: found 27\d characters: "northwind-production-x+-FailedLaunch"; expected at most 255/,
  );
});
