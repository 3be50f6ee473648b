import { awsAlarms, type AwsAlarm, type Watched } from '../../../lib/clouds/aws/signals';
import { SIGNALS, type PlannedAlarm, type Signal } from '../../../lib/profile/alarms';

function alarmOn(signal: Signal, watched: Watched = {}, alarm: Partial<PlannedAlarm> = {}): AwsAlarm | undefined {
  const planned: PlannedAlarm = {
    id: 'Alarm',
    title: 'Something is wrong',
    signal,
    on: ['outer', 'inner'],
    comparison: 'above',
    threshold: 80,
    minutes: 5,
    periods: 2,
    silence: 'fine',
    severity: 'warning',
    runbook: 'Look at it.',
    ...alarm,
  };
  return awsAlarms([planned], watched)[0];
}

/** `Average of AWS/EC2 CPUUtilization by AutoScalingGroupName=fleet above 80` */
function inWords(alarm: AwsAlarm | undefined): string {
  if (alarm === undefined) return 'nothing';
  if ('event' in alarm) {
    const { source, detailType, resource, cause } = alarm.event;
    return `${detailType} of ${source} by ${resource.field}=${resource.key} because of ${cause}`;
  }
  const { metric, comparison, threshold } = alarm;
  const by = Object.entries(metric.dimensions).map(([name, key]) => `${name}=${key}`);
  return `${metric.statistic} of ${metric.namespace} ${metric.name} by ${by.join(', ')} ${comparison} ${threshold}`;
}

test('every signal is a metric or an event on Linux and on Windows', () => {
  const rows = (Object.keys(SIGNALS) as Signal[]).map((signal) => [
    signal,
    inWords(alarmOn(signal, { family: 'linux' })),
    inWords(alarmOn(signal, { family: 'windows' })),
  ]);
  const same = (signal: Signal, words: string): readonly string[] => [signal, words, words];
  expect(rows).toEqual([
    same('cpu', 'Average of AWS/EC2 CPUUtilization by AutoScalingGroupName=outer above 80'),
    [
      'memory',
      'Maximum of CWAgent mem_used_percent by AutoScalingGroupName=outer above 80',
      'Maximum of CWAgent Memory % Committed Bytes In Use by AutoScalingGroupName=outer above 80',
    ],
    [
      'disk',
      'Maximum of CWAgent disk_used_percent by AutoScalingGroupName=outer above 80',
      'Minimum of CWAgent LogicalDisk % Free Space by AutoScalingGroupName=outer below 20',
    ],
    same(
      'servers-in-service',
      'Maximum of AWS/AutoScaling GroupInServiceInstances by AutoScalingGroupName=outer above 80',
    ),
    same(
      'failed-launches',
      'EC2 Instance Launch Unsuccessful of aws.autoscaling by AutoScalingGroupName=outer because of StatusMessage',
    ),
    same(
      'healthy-targets',
      'Maximum of AWS/ApplicationELB HealthyHostCount by LoadBalancer=outer, TargetGroup=inner above 80',
    ),
    same(
      'unhealthy-targets',
      'Maximum of AWS/ApplicationELB UnHealthyHostCount by LoadBalancer=outer, TargetGroup=inner above 80',
    ),
    same(
      'target-errors',
      'Sum of AWS/ApplicationELB HTTPCode_Target_5XX_Count by LoadBalancer=outer, TargetGroup=inner above 80',
    ),
    same('balancer-errors', 'Sum of AWS/ApplicationELB HTTPCode_ELB_5XX_Count by LoadBalancer=outer above 80'),
    same('latency', 'p95 of AWS/ApplicationELB TargetResponseTime by LoadBalancer=outer, TargetGroup=inner above 80'),
    same('nat-ports', 'Sum of AWS/NATGateway ErrorPortAllocation by NatGatewayId=outer above 80'),
    same('nat-drops', 'Sum of AWS/NATGateway PacketsDropCount by NatGatewayId=outer above 80'),
  ]);
});

test('the period of an alarm is that of its metric', () => {
  expect(alarmOn('cpu', {}, { minutes: 15 })).toMatchObject({ metric: { minutes: 15 } });
});

test('what is free rises where what is used falls', () => {
  expect(inWords(alarmOn('disk', { family: 'windows' }, { comparison: 'below', threshold: 10 }))).toContain('above 90');
});

test('what a metric needs and nobody says is an error, not a guess', () => {
  expect(() => alarmOn('memory')).toThrow(new Error('alarm Alarm needs the operating system of the servers'));
  expect(() => alarmOn('latency', {}, { on: ['outer'] })).toThrow(
    new Error('alarm Alarm names no resource for TargetGroup'),
  );
});
