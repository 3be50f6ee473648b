import { awsAlarms, type AwsAlarm, type AwsMetric, type AwsMetricAlarm } from '../../../lib/clouds/aws/signals';
import type { PlannedAlarm } from '../../../lib/profile/alarms';

/** An alarm on the CPU of a fleet in CloudWatch's words, with what a test wants different. */
export function cpuAlarm(
  alarm: Partial<PlannedAlarm> = {},
  metric: Partial<AwsMetric> = {},
): AwsMetricAlarm & { readonly metric: AwsMetric } {
  const plan: PlannedAlarm = {
    id: 'CpuHigh',
    title: 'Servers are too busy',
    signal: 'cpu',
    on: ['fleet'],
    comparison: 'above',
    threshold: 75,
    minutes: 5,
    periods: 2,
    breaching: 2,
    silence: 'breach',
    severity: 'warning',
    runbook: 'Look at the busiest process; raise the most servers if it is real work.',
    ...alarm,
  };
  return {
    plan,
    metric: {
      namespace: 'AWS/EC2',
      name: 'CPUUtilization',
      statistic: 'Average',
      minutes: 5,
      dimensions: { AutoScalingGroupName: 'fleet' },
      ...metric,
    },
    comparison: plan.comparison,
    threshold: plan.threshold,
  };
}

/** The alarm at servers of a fleet that fail to start, with what a test wants different. */
export function failedLaunch(alarm: Partial<PlannedAlarm> = {}): readonly AwsAlarm[] {
  return awsAlarms([
    {
      ...cpuAlarm().plan,
      id: 'FailedLaunch',
      title: 'A server could not start',
      signal: 'failed-launches',
      threshold: 0,
      periods: 12,
      breaching: 1,
      silence: 'fine',
      severity: 'warning',
      runbook: 'Check capacity, quota and launch template of the group.',
      ...alarm,
    },
  ]);
}
