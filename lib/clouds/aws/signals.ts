import type { PlannedAlarm, Signal } from '../../profile/alarms';
import type { OperatingSystemFamily } from '../../profile/operating-systems';

/** A CloudWatch metric. Dimensions name resources by the plan's own keys; the renderer knows their physical names. */
export interface AwsMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: 'Average' | 'Sum' | 'Maximum' | 'Minimum' | 'p95';
  /** Length of a period, in minutes. */
  readonly minutes: number;
  /** Dimension name to the plan's own key, e.g. `{ NatGatewayId: 'nat-1' }`. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** An event that a service sends to Amazon EventBridge, one for each thing that goes wrong. */
export interface AwsEvent {
  readonly source: string;
  readonly detailType: 'EC2 Instance Launch Unsuccessful';
  /** Field of its detail that names the resource, and the plan's own key for that resource. */
  readonly resource: { readonly field: string; readonly key: string };
  /** Field of its detail that says why. */
  readonly cause: string;
}

/** A planned alarm in AWS's words. */
export type AwsAlarm = AwsMetricAlarm | AwsEventAlarm;

/** An alarm that fires when a metric passes a threshold, and is over when it is back. */
export interface AwsMetricAlarm {
  readonly plan: PlannedAlarm;
  readonly metric: AwsMetric;
  readonly comparison: PlannedAlarm['comparison'];
  /** In the unit of the metric, which may count what is free where the signal counts what is used. */
  readonly threshold: number;
}

/** An alarm that fires at every event. */
export interface AwsEventAlarm {
  readonly plan: PlannedAlarm;
  readonly event: AwsEvent;
}

/** What a signal's metric depends on beside the alarm. */
export interface Watched {
  /** Operating system of the servers. @default - there are none */
  readonly family?: OperatingSystemFamily;
}

/** Namespace of the metrics that the CloudWatch agent sends. */
export const AGENT_NAMESPACE = 'CWAgent';

/**
 * Alarms of a plan in AWS's words.
 * @throws Error when an alarm does not say what it is measured on, or nobody says which operating system it depends on
 */
export function awsAlarms(alarms: readonly PlannedAlarm[], watched: Watched = {}): readonly AwsAlarm[] {
  return alarms.map((alarm) => ROWS[alarm.signal](alarm, watched));
}

type Row<Alarm extends AwsAlarm = AwsMetricAlarm> = (alarm: PlannedAlarm, watched: Watched) => Alarm;

/**
 * One row for each signal. Sources: Amazon EC2 User Guide, "CloudWatch metrics that are available for your instances"; Amazon EC2
 * Auto Scaling User Guide, "CloudWatch metrics" and "Amazon EventBridge event reference for Amazon EC2 Auto Scaling"; Amazon CloudWatch User Guide, "Metrics collected by the CloudWatch agent"; Elastic
 * Load Balancing User Guide, "CloudWatch metrics for your Application Load Balancer"; Amazon VPC User Guide, "NAT gateway metrics
 * and dimensions".
 */
const ROWS: Readonly<Record<Signal, Row<AwsAlarm>>> = {
  cpu: measured('AWS/EC2', 'CPUUtilization', 'Average', 'AutoScalingGroupName'),
  memory: byFamily({ linux: used('mem_used_percent'), windows: used('Memory % Committed Bytes In Use') }),
  disk: byFamily({ linux: used('disk_used_percent'), windows: free('LogicalDisk % Free Space') }),
  'servers-in-service': measured('AWS/AutoScaling', 'GroupInServiceInstances', 'Maximum', 'AutoScalingGroupName'),
  'failed-launches': failedLaunches,
  'healthy-targets': ofTargets('HealthyHostCount', 'Maximum'),
  'unhealthy-targets': ofTargets('UnHealthyHostCount', 'Maximum'),
  'target-errors': ofTargets('HTTPCode_Target_5XX_Count', 'Sum'),
  'balancer-errors': measured('AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', 'Sum', 'LoadBalancer'),
  latency: ofTargets('TargetResponseTime', 'p95'),
  'nat-ports': measured('AWS/NATGateway', 'ErrorPortAllocation', 'Sum', 'NatGatewayId'),
  'nat-drops': measured('AWS/NATGateway', 'PacketsDropCount', 'Sum', 'NatGatewayId'),
};

function measured(
  namespace: string,
  name: string,
  statistic: AwsMetric['statistic'],
  ...dimensions: readonly string[]
): Row {
  return (plan) => ({
    plan,
    metric: {
      namespace,
      name,
      statistic,
      minutes: plan.minutes,
      dimensions: Object.fromEntries(dimensions.map((dimension, at) => [dimension, keyFor(dimension, plan, at)])),
    },
    comparison: plan.comparison,
    threshold: plan.threshold,
  });
}

/** Amazon EC2 Auto Scaling counts no failed launches: it reports each one. */
function failedLaunches(plan: PlannedAlarm): AwsEventAlarm {
  return {
    plan,
    event: {
      source: 'aws.autoscaling',
      detailType: 'EC2 Instance Launch Unsuccessful',
      resource: { field: 'AutoScalingGroupName', key: keyFor('AutoScalingGroupName', plan, 0) },
      cause: 'StatusMessage',
    },
  };
}

function keyFor(dimension: string, { id, on }: PlannedAlarm, at: number): string {
  const key = on[at];
  if (key === undefined) throw new Error(`alarm ${id} names no resource for ${dimension}`);
  return key;
}

function ofTargets(name: string, statistic: AwsMetric['statistic']): Row {
  return measured('AWS/ApplicationELB', name, statistic, 'LoadBalancer', 'TargetGroup');
}

/** The agent counts what is used: of several servers, the fullest. */
function used(name: string): Row {
  return measured(AGENT_NAMESPACE, name, 'Maximum', 'AutoScalingGroupName');
}

/** The agent counts what is free, in percent: of several servers, the one with the least. */
function free(name: string): Row {
  const row = measured(AGENT_NAMESPACE, name, 'Minimum', 'AutoScalingGroupName');
  return (plan, watched) => ({
    ...row(plan, watched),
    comparison: plan.comparison === 'above' ? 'below' : 'above',
    threshold: 100 - plan.threshold,
  });
}

function byFamily(rows: Readonly<Record<OperatingSystemFamily, Row>>): Row {
  return (plan, watched) => {
    if (watched.family === undefined) throw new Error(`alarm ${plan.id} needs the operating system of the servers`);
    return rows[watched.family](plan, watched);
  };
}
