import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Thresholds } from './environments';
import type { ServerFleet } from './server-fleet';

/** One alarm, and what to do when it rings. */
export interface AlarmProps {
  readonly id: string;
  readonly title: string;
  readonly runbook: string;
  readonly severity: 'critical' | 'warning';
  readonly metric: Metric;
  readonly comparison: 'above' | 'below';
  readonly threshold: number;
  /** Whether a metric that falls silent is an alarm too. */
  readonly silenceRings?: boolean;
}

type MetricOf = (metricName: string, statistic: string) => Metric;

const metrics =
  (namespace: string, dimensionsMap: Readonly<Record<string, string>>): MetricOf =>
  (metricName, statistic) =>
    new Metric({ namespace, metricName, statistic, dimensionsMap, period: Duration.minutes(5) });

/** What goes wrong with one NAT gateway. */
export function natAlarms(NatGatewayId: string, number: number): readonly AlarmProps[] {
  const nat = metrics('AWS/NATGateway', { NatGatewayId });
  return [
    {
      id: `NatPortsExhausted${number}`,
      title: 'NAT gateway has no port left',
      runbook: 'Find the busiest destination in the flow logs; give it an endpoint.',
      severity: 'critical',
      metric: nat('ErrorPortAllocation', 'Sum'),
      comparison: 'above',
      threshold: 0,
    },
    {
      id: `NatPacketsDropped${number}`,
      title: 'NAT gateway drops packets',
      runbook: 'Check the AWS Health Dashboard; replace the gateway if it stays.',
      severity: 'warning',
      metric: nat('PacketsDropCount', 'Sum'),
      comparison: 'above',
      threshold: 0,
    },
  ];
}

/** What goes wrong with a fleet and its load balancer. */
export function fleetAlarms(fleet: ServerFleet, limits: Thresholds): readonly AlarmProps[] {
  const { settings, group, loadBalancer, targetGroup } = fleet;
  const minimum = Math.min(settings.min, ...settings.schedule.map(({ min }) => min));
  const windows = settings.os === 'windows';
  const ofGroup = { AutoScalingGroupName: group.autoScalingGroupName };
  const ofBalancer = { LoadBalancer: loadBalancer.loadBalancerFullName };
  const servers = metrics('AWS/EC2', ofGroup);
  const agent = metrics('CWAgent', ofGroup);
  const balancer = metrics('AWS/ApplicationELB', ofBalancer);
  const targets = metrics('AWS/ApplicationELB', { ...ofBalancer, TargetGroup: targetGroup.targetGroupFullName });
  const missing: AlarmProps = {
    id: 'ServersMissing',
    title: 'Servers are missing',
    runbook: "Read the group's activity history.",
    severity: 'critical',
    metric: metrics('AWS/AutoScaling', ofGroup)('GroupInServiceInstances', 'Maximum'),
    comparison: 'below',
    threshold: minimum,
    silenceRings: true,
  };
  const disk: Pick<AlarmProps, 'metric' | 'comparison' | 'threshold'> = windows
    ? {
        metric: agent('LogicalDisk % Free Space', 'Minimum'),
        comparison: 'below',
        threshold: 100 - limits.diskPercent,
      }
    : { metric: agent('disk_used_percent', 'Maximum'), comparison: 'above', threshold: limits.diskPercent };
  return [
    ...(minimum > 0 ? [missing] : []),
    {
      id: 'CpuHigh',
      title: 'Servers are too busy',
      runbook: 'Raise the most servers or their size, or find the process.',
      severity: 'warning',
      metric: servers('CPUUtilization', 'Average'),
      comparison: 'above',
      threshold: limits.cpuPercent,
    },
    {
      id: 'MemoryHigh',
      title: 'A server is running out of memory',
      runbook: 'Find the largest process; choose a larger size if it is due.',
      severity: 'warning',
      metric: agent(windows ? 'Memory % Committed Bytes In Use' : 'mem_used_percent', 'Maximum'),
      comparison: 'above',
      threshold: limits.memoryPercent,
    },
    {
      id: 'DiskFull',
      title: 'A disk is filling up',
      runbook: 'Find and clear what grew; enlarge the volume if it is due.',
      severity: 'warning',
      ...disk,
    },
    {
      id: 'NoHealthyTarget',
      title: 'No server is healthy',
      runbook: "Read the targets' health reasons.",
      severity: 'critical',
      metric: targets('HealthyHostCount', 'Maximum'),
      comparison: 'below',
      threshold: 1,
      silenceRings: minimum > 0,
    },
    {
      id: 'UnhealthyTargets',
      title: 'A server is unhealthy',
      runbook: 'Read its health reason and its logs.',
      severity: 'warning',
      metric: targets('UnHealthyHostCount', 'Maximum'),
      comparison: 'above',
      threshold: 0,
    },
    {
      id: 'ServerErrors',
      title: 'Servers answer with errors',
      runbook: 'Find the requests in the access logs.',
      severity: 'critical',
      metric: targets('HTTPCode_Target_5XX_Count', 'Sum'),
      comparison: 'above',
      threshold: limits.serverErrors,
    },
    {
      id: 'LoadBalancerErrors',
      title: 'The load balancer gets no answer',
      runbook: 'Read error_reason in the access logs.',
      severity: 'critical',
      metric: balancer('HTTPCode_ELB_5XX_Count', 'Sum'),
      comparison: 'above',
      threshold: limits.serverErrors,
    },
    {
      id: 'SlowResponses',
      title: 'Answers are slow',
      runbook: 'Compare with CPU and memory; find the slow paths.',
      severity: 'warning',
      metric: targets('TargetResponseTime', 'p95'),
      comparison: 'above',
      threshold: limits.responseSeconds,
    },
  ];
}
