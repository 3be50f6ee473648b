import { awsAlarms, type AwsAlarm, type AwsMeasure, type Watched } from '../../../lib/clouds/aws/signals';
import { SIGNALS, type PlannedAlarm, type Signal } from '../../../lib/profile/alarms';

function planned(signal: Signal, alarm: Partial<PlannedAlarm> = {}): PlannedAlarm {
  return {
    id: 'Alarm',
    title: 'Something is wrong',
    signal,
    on: ['outer', 'inner'],
    comparison: 'above',
    threshold: 80,
    leastCount: 50,
    minutes: 5,
    periods: 2,
    breaching: 2,
    silence: 'fine',
    severity: 'warning',
    runbook: 'Look at it.',
    ...alarm,
  };
}

function alarmOn(signal: Signal, watched: Watched = {}, alarm: Partial<PlannedAlarm> = {}): AwsAlarm | undefined {
  return awsAlarms([planned(signal, alarm)], watched)[0];
}

/** `Average of AWS/EC2 CPUUtilization by AutoScalingGroupName=fleet above 80` */
function inWords(alarm: AwsAlarm | undefined): string {
  if (alarm === undefined) return 'not applicable';
  if ('event' in alarm) {
    const { source, detailType, resource, only, cause } = alarm.event;
    const when = only === undefined ? '' : ` when ${only.field} is ${only.values.join(' or ')}`;
    return `${detailType} of ${source} by ${resource.field}=${resource.key}${when}: ${cause}`;
  }
  return `${measured(alarm.metric)} ${alarm.comparison} ${alarm.threshold}`;
}

function measured(measure: AwsMeasure): string {
  if ('expression' in measure) {
    const from = Object.entries(measure.from).map(([id, of]) => `${id} = ${measured(of)}`);
    return `${measure.expression} with ${from.join(', ')}`;
  }
  const by = Object.entries(measure.dimensions).map(([name, key]) => `${name}=${key}`);
  return `${measure.statistic} of ${measure.namespace} ${measure.name} by ${by.join(', ')}`;
}

test('every signal is a metric or an event on Linux and on Windows', () => {
  const watched = { burstable: true, nodes: 4, subscribers: { outer: 3 } };
  const rows = (Object.keys(SIGNALS) as Signal[]).map((signal) => [
    signal,
    inWords(alarmOn(signal, { ...watched, family: 'linux' })),
    inWords(alarmOn(signal, { ...watched, family: 'windows' })),
  ]);
  const same = (signal: Signal, words: string): readonly string[] => [signal, words, words];
  const job = (of: string, field: string, states: string, name = 'backupVaultName'): string =>
    `${of} State Change of aws.backup by ${name}=outer when ${field} is ${states}: statusMessage says why`;
  const vault = (when: string): string =>
    `Backup Vault State Change of aws.backup by backupVaultName=outer when ${when}: time is when to look for in CloudTrail, which has who did it`;
  expect(rows).toEqual([
    same('cpu', 'Average of AWS/EC2 CPUUtilization by AutoScalingGroupName=outer above 80'),
    same('cpu-credits', 'Minimum of AWS/EC2 CPUCreditBalance by AutoScalingGroupName=outer above 80'),
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
    [
      'agent',
      'IF(servers > 0, 100 * FILL(samples, 0) / (5 * servers), 100) with samples = SampleCount of CWAgent mem_used_percent by AutoScalingGroupName=outer, servers = Average of AWS/AutoScaling GroupInServiceInstances by AutoScalingGroupName=outer above 80',
      'IF(servers > 0, 100 * FILL(samples, 0) / (5 * servers), 100) with samples = SampleCount of CWAgent Memory % Committed Bytes In Use by AutoScalingGroupName=outer, servers = Average of AWS/AutoScaling GroupInServiceInstances by AutoScalingGroupName=outer above 80',
    ],
    same(
      'servers-in-service',
      'Maximum of AWS/AutoScaling GroupInServiceInstances by AutoScalingGroupName=outer above 80',
    ),
    same(
      'failed-launches',
      'EC2 Instance Launch Unsuccessful of aws.autoscaling by AutoScalingGroupName=outer: StatusMessage says why',
    ),
    same(
      'patching-failed',
      'EC2 Automation Execution Status-change Notification of aws.ssm by Definition=outer when Status is Failed or TimedOut or Cancelled: ExecutionId names the automation, whose steps say why',
    ),
    same(
      'refresh-failed',
      'EC2 Auto Scaling Instance Refresh Failed of aws.autoscaling by AutoScalingGroupName=outer: InstanceRefreshId names the instance refresh, whose status reason says why',
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
      'IF(FILL(requests, 0) >= 50, 100 * FILL(errors, 0) / FILL(requests, 0), 0) with errors = Sum of AWS/ApplicationELB HTTPCode_Target_5XX_Count by LoadBalancer=outer, TargetGroup=inner, requests = Sum of AWS/ApplicationELB RequestCount by LoadBalancer=outer, TargetGroup=inner above 80',
    ),
    same(
      'balancer-errors',
      'IF((FILL(requests, 0) + FILL(errors, 0)) >= 50, 100 * FILL(errors, 0) / (FILL(requests, 0) + FILL(errors, 0)), 0) with errors = Sum of AWS/ApplicationELB HTTPCode_ELB_5XX_Count by LoadBalancer=outer, requests = Sum of AWS/ApplicationELB RequestCount by LoadBalancer=outer above 80',
    ),
    same('latency', 'p95 of AWS/ApplicationELB TargetResponseTime by LoadBalancer=outer, TargetGroup=inner above 80'),
    same('certificate-expiry', 'Minimum of AWS/CertificateManager DaysToExpiry by CertificateArn=outer above 80'),
    same(
      'edge-errors',
      'IF(FILL(requests, 0) >= 50, FILL(errors, 0), 0) with errors = Average of AWS/CloudFront 5xxErrorRate by DistributionId=outer, Region=inner, requests = Sum of AWS/CloudFront Requests by DistributionId=outer, Region=inner above 80',
    ),
    same('origin-latency', 'p95 of AWS/CloudFront OriginLatency by DistributionId=outer, Region=inner above 80000'),
    same(
      'requests-refused',
      'IF((FILL(allowed, 0) + FILL(blocked, 0)) >= 50, 100 * FILL(blocked, 0) / (FILL(allowed, 0) + FILL(blocked, 0)), 0) with allowed = Sum of AWS/WAFV2 AllowedRequests by WebACL=outer, Rule=inner, blocked = Sum of AWS/WAFV2 BlockedRequests by WebACL=outer, Rule=inner above 80',
    ),
    same(
      'requests-counted',
      'IF((FILL(allowed, 0) + FILL(blocked, 0)) >= 50, 100 * FILL(counted, 0) / (FILL(allowed, 0) + FILL(blocked, 0)), 0) with allowed = Sum of AWS/WAFV2 AllowedRequests by WebACL=outer, Rule=inner, blocked = Sum of AWS/WAFV2 BlockedRequests by WebACL=outer, Rule=inner, counted = Sum of AWS/WAFV2 CountedRequests by WebACL=outer, Rule=inner above 80',
    ),
    same('nat-ports', 'Sum of AWS/NATGateway ErrorPortAllocation by NatGatewayId=outer above 80'),
    same('nat-drops', 'Sum of AWS/NATGateway PacketsDropCount by NatGatewayId=outer above 80'),
    ...[
      same('backup-failed', job('Backup Job', 'state', 'FAILED or ABORTED')),
      same('backup-expired', job('Backup Job', 'state', 'EXPIRED')),
      same('backups-made', 'Sum of AWS/Backup NumberOfBackupJobsCompleted by BackupVaultName=outer above 80'),
      same('backups-running', 'Minimum of AWS/Backup NumberOfBackupJobsRunning by BackupVaultName=outer above 80'),
      same('copy-failed', job('Copy Job', 'state', 'FAILED', 'sourceBackupVaultArn')),
      same('restore-test-failed', job('Restore Job', 'status', 'FAILED or ABORTED', 'restoreTestingPlanArn')),
      same('vault-changed', vault('state is MODIFIED or DELETED')),
      same('vault-unlocked', vault('isLocked is false')),
    ],
    same('unrouted-packets', 'Sum of AWS/TransitGateway PacketDropCountNoRoute by TransitGateway=outer above 80'),
    same('weakest-tunnel', 'Minimum of AWS/VPN TunnelState by VpnId=outer above 80'),
    same('strongest-tunnel', 'Maximum of AWS/VPN TunnelState by VpnId=outer above 80'),
    [
      'nodes-reporting',
      '100 * FILL(samples, 0) / 4 with samples = SampleCount of CWAgent mem_used_percent by EdgeNodes=outer above 80',
      '100 * FILL(samples, 0) / 4 with samples = SampleCount of CWAgent Memory % Committed Bytes In Use by EdgeNodes=outer above 80',
    ],
    [
      'node-heartbeat',
      'SampleCount of CWAgent mem_used_percent by EdgeNodes=outer, Node=inner above 80',
      'SampleCount of CWAgent Memory % Committed Bytes In Use by EdgeNodes=outer, Node=inner above 80',
    ],
    [
      'node-disk',
      'Maximum of CWAgent disk_used_percent by EdgeNodes=outer above 80',
      'Minimum of CWAgent LogicalDisk % Free Space by EdgeNodes=outer below 20',
    ],
    same(
      'enrolment-failed',
      'EC2 Automation Execution Status-change Notification of aws.ssm by Definition=outer when Status is Failed or TimedOut or Cancelled: ExecutionId names the automation, whose steps say why',
    ),
    same(
      'node-patching-failed',
      'Maintenance Window Execution State-change Notification of aws.ssm by window-id=outer when status is FAILED or TIMED_OUT: window-execution-id names the run, whose invocations say why',
    ),
    same('messages-lost', 'Sum of AWS/Logs IncomingLogEvents by LogGroupName=outer above 80'),
    same(
      'guard-failed',
      'EC2 Automation Execution Status-change Notification of aws.ssm by Definition=outer when Status is Failed or TimedOut or Cancelled: ExecutionId names the automation, whose steps say why',
    ),
    same(
      'failed-deliveries',
      'IF(published > 0, FILL(failed, 0)) with published = Sum of AWS/SNS NumberOfMessagesPublished by TopicName=outer, failed = Sum of AWS/SNS NumberOfNotificationsFailed by TopicName=outer above 80',
    ),
    same(
      'missing-deliveries',
      'IF(published > 0, published * 3 - FILL(delivered, 0)) with published = Sum of AWS/SNS NumberOfMessagesPublished by TopicName=outer, delivered = Sum of AWS/SNS NumberOfNotificationsDelivered by TopicName=outer above 80',
    ),
  ]);
});

test('the period of an alarm is that of its metric', () => {
  expect(alarmOn('cpu', {}, { minutes: 15 })).toMatchObject({ metric: { minutes: 15 } });
});

test('what is free rises where what is used falls', () => {
  expect(inWords(alarmOn('disk', { family: 'windows' }, { comparison: 'below', threshold: 10 }))).toContain('above 90');
});

test('servers that are not burstable have no credits to run out of', () => {
  expect(alarmOn('cpu-credits')).toBeUndefined();
  expect(alarmOn('cpu-credits', { burstable: false })).toBeUndefined();
});

test('what a metric needs and nobody says is an error, not a guess', () => {
  expect(() => alarmOn('memory')).toThrow(new Error('alarm Alarm needs the operating system of the servers'));
  expect(() => alarmOn('latency', {}, { on: ['outer'] })).toThrow(
    new Error('alarm Alarm names no resource for TargetGroup'),
  );
  expect(() => alarmOn('missing-deliveries')).toThrow(
    new Error('alarm Alarm needs the number of subscribers of its topic'),
  );
  const { leastCount, ...withoutLeast } = planned('target-errors');
  expect(leastCount).toBe(50);
  expect(() => awsAlarms([withoutLeast])).toThrow(new Error('alarm Alarm does not say how many requests count'));
});

describe('quiet times', () => {
  const quiet = { groups: ['outer'], whileStopped: true, graceMinutes: 10 };
  const window = { days: ['sun'], at: '22:00', hours: 4, timeZone: 'Etc/UTC' } as const;
  const desired = (group: string): string =>
    `Maximum of AWS/AutoScaling GroupDesiredCapacity by AutoScalingGroupName=${group}`;
  const minute = `minute = (DAY(desired1) - 1) * 1440 + HOUR(desired1) * 60 + MINUTE(desired1) with desired1 = ${desired('outer')}`;

  test.each([
    ['while stopped', quiet, `IF(desired1 < 1, 1, 0) with desired1 = ${desired('outer')}`],
    [
      'while all of several are stopped',
      { ...quiet, groups: ['outer', 'inner'] },
      `IF(desired1 + desired2 < 1, 1, 0) with desired1 = ${desired('outer')}, desired2 = ${desired('inner')}`,
    ],
    [
      'in a window',
      { ...quiet, whileStopped: false, window },
      `IF((minute >= 0 AND minute < 120) OR (minute >= 9960 AND minute < 10080), 1, 0) with desired1 = ${desired('outer')}, ${minute}`,
    ],
    [
      'both',
      { ...quiet, window: { ...window, at: '02:00' } },
      `IF(desired1 < 1 OR (minute >= 8760 AND minute < 9000), 1, 0) with desired1 = ${desired('outer')}, ${minute}`,
    ],
  ])('%s', (_, times, expected) => {
    const alarm = alarmOn('cpu', {}, { quiet: times });
    expect(alarm?.quiet && measured(alarm.quiet)).toBe(expected);
  });

  test('of many groups, as many are looked at as an alarm can', () => {
    const groups = Array.from({ length: 12 }, (_, at) => `server-${at + 1}`);
    const alarm = alarmOn('cpu', {}, { quiet: { groups, whileStopped: true, window, graceMinutes: 10 } });
    expect(Object.keys(alarm?.quiet?.from ?? {})).toHaveLength(10);
  });

  test('of an alarm that is never quiet, there are none', () => {
    expect(alarmOn('cpu')).not.toHaveProperty('quiet');
  });
});
