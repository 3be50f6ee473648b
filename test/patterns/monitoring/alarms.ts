import type { PlannedAlarm, PlannedMetric } from '../../../lib/profile/alarms';

/** An alarm on the CPU of a fleet, with what a test wants different. */
export function cpuAlarm(alarm: Partial<PlannedAlarm> = {}, metric: Partial<PlannedMetric> = {}): PlannedAlarm {
  return {
    id: 'CpuHigh',
    title: 'Servers are too busy',
    metric: {
      namespace: 'AWS/EC2',
      name: 'CPUUtilization',
      statistic: 'Average',
      periodMinutes: 5,
      dimensions: { AutoScalingGroupName: 'fleet' },
      ...metric,
    },
    comparison: 'above',
    threshold: 75,
    periods: 2,
    silence: 'breach',
    severity: 'warning',
    runbook: 'Look at the busiest process; raise the most servers if it is real work.',
    ...alarm,
  };
}
