import type { PlannedAlarm, Signal } from '../../profile/alarms';
import type { OperatingSystemFamily } from '../../profile/operating-systems';
import type { AwsAlarm, AwsEvent, AwsEventAlarm, AwsMeasure, AwsMetricAlarm } from './alarms';
import {
  AGENT_NAMESPACE,
  balancerErrors,
  edgeErrors,
  failedDeliveries,
  keyFor,
  metric,
  missingDeliveries,
  ofDistribution,
  ofGroup,
  ofTargets,
  reporting,
  shareOfRequests,
  targetErrors,
} from './measures';
import { quietMeasure } from './quiet';

export type * from './alarms';
export { AGENT_NAMESPACE } from './measures';

/** What a signal's metric depends on beside the alarm. */
export interface Watched {
  /** Operating system of the servers. @default - there are none */
  readonly family?: OperatingSystemFamily;
  /** Whether the servers live on CPU credits. @default false */
  readonly burstable?: boolean;
  /** Subscribers of each topic, by the plan's own key for it. @default - there is no topic */
  readonly subscribers?: Readonly<Record<string, number>>;
}

/**
 * Alarms of a plan in AWS's words, without those that do not apply.
 * @throws Error when an alarm does not say what it is measured on, or nobody says what it depends on
 */
export function awsAlarms(alarms: readonly PlannedAlarm[], watched: Watched = {}): readonly AwsAlarm[] {
  return alarms.flatMap((alarm) => {
    const words = ROWS[alarm.signal](alarm, watched);
    if (words === 'not applicable') return [];
    return [{ ...words, ...(alarm.quiet && { quiet: quietMeasure(alarm.quiet) }) }];
  });
}

type Row<Answer = AwsMetricAlarm> = (alarm: PlannedAlarm, watched: Watched) => Answer;

/**
 * One row for each signal. Sources: Amazon EC2 User Guide, "CloudWatch metrics that are available for your instances"; Amazon EC2
 * Auto Scaling User Guide, "CloudWatch metrics" and "Amazon EventBridge event reference for Amazon EC2 Auto Scaling"; AWS Systems
 * Manager User Guide, "Amazon EventBridge event examples for Systems Manager"; Amazon CloudWatch User Guide, "Metrics collected by
 * the CloudWatch agent"; Elastic Load Balancing User Guide, "CloudWatch metrics for your Application Load Balancer"; AWS Certificate
 * Manager User Guide, "Supported CloudWatch metrics"; Amazon VPC User Guide, "NAT gateway metrics and dimensions"; Amazon SNS
 * Developer Guide, "Monitoring Amazon SNS topics using CloudWatch"; Amazon CloudFront Developer Guide, "CloudFront metrics"; AWS WAF
 * Developer Guide, "AWS WAF metrics and dimensions".
 */
const ROWS: Readonly<Record<Signal, Row<AwsAlarm | 'not applicable'>>> = {
  cpu: measured(ofGroup('AWS/EC2', 'CPUUtilization', 'Average')),
  'cpu-credits': ofBurstable(measured(ofGroup('AWS/EC2', 'CPUCreditBalance', 'Minimum'))),
  memory: byFamily({ linux: used('mem_used_percent'), windows: used('Memory % Committed Bytes In Use') }),
  disk: byFamily({ linux: used('disk_used_percent'), windows: free('LogicalDisk % Free Space') }),
  agent: byFamily({
    linux: measured(reporting('mem_used_percent')),
    windows: measured(reporting('Memory % Committed Bytes In Use')),
  }),
  'servers-in-service': measured(ofGroup('AWS/AutoScaling', 'GroupInServiceInstances', 'Maximum')),
  'failed-launches': reported('AutoScalingGroupName', {
    source: 'aws.autoscaling',
    detailType: 'EC2 Instance Launch Unsuccessful',
    cause: 'StatusMessage says why',
  }),
  'patching-failed': reported('Definition', {
    source: 'aws.ssm',
    detailType: 'EC2 Automation Execution Status-change Notification',
    only: { field: 'Status', values: ['Failed', 'TimedOut', 'Cancelled'] },
    cause: 'ExecutionId names the automation, whose steps say why',
  }),
  'refresh-failed': reported('AutoScalingGroupName', {
    source: 'aws.autoscaling',
    detailType: 'EC2 Auto Scaling Instance Refresh Failed',
    cause: 'InstanceRefreshId names the instance refresh, whose status reason says why',
  }),
  'healthy-targets': measured(ofTargets('HealthyHostCount', 'Maximum')),
  'unhealthy-targets': measured(ofTargets('UnHealthyHostCount', 'Maximum')),
  'target-errors': measured(targetErrors),
  'balancer-errors': measured(balancerErrors),
  latency: measured(ofTargets('TargetResponseTime', 'p95')),
  'certificate-expiry': measured(metric('AWS/CertificateManager', 'DaysToExpiry', 'Minimum', 'CertificateArn')),
  'edge-errors': measured(edgeErrors),
  // In milliseconds.
  'origin-latency': inThousandths(ofDistribution('OriginLatency', 'p95')),
  'requests-refused': measured(shareOfRequests('BlockedRequests')),
  'requests-counted': measured(shareOfRequests('CountedRequests')),
  'nat-ports': measured(metric('AWS/NATGateway', 'ErrorPortAllocation', 'Sum', 'NatGatewayId')),
  'nat-drops': measured(metric('AWS/NATGateway', 'PacketsDropCount', 'Sum', 'NatGatewayId')),
  'failed-deliveries': measured(failedDeliveries),
  'missing-deliveries': (plan, watched) => measured(missingDeliveries(subscribersOf(plan, watched)))(plan, watched),
};

function measured(measure: (alarm: PlannedAlarm) => AwsMeasure): Row {
  return (plan) => ({ plan, metric: measure(plan), comparison: plan.comparison, threshold: plan.threshold });
}

/** A metric in thousandths of the unit of its signal. */
function inThousandths(metricOf: (alarm: PlannedAlarm) => AwsMeasure): Row {
  return (plan) => ({ plan, metric: metricOf(plan), comparison: plan.comparison, threshold: plan.threshold * 1000 });
}

/** The agent counts what is used: of several servers, the fullest. */
function used(name: string): Row {
  return measured(ofGroup(AGENT_NAMESPACE, name, 'Maximum'));
}

/** The agent counts what is free, in percent: of several servers, the one with the least. */
function free(name: string): Row {
  const row = measured(ofGroup(AGENT_NAMESPACE, name, 'Minimum'));
  return (plan, watched) => ({
    ...row(plan, watched),
    comparison: plan.comparison === 'above' ? 'below' : 'above',
    threshold: 100 - plan.threshold,
  });
}

/**
 * What no metric counts, because its service reports each one.
 * @param field - of the event's detail, which names the resource
 */
function reported(field: string, event: Omit<AwsEvent, 'resource'>): Row<AwsEventAlarm> {
  return (plan) => ({ plan, event: { ...event, resource: { field, key: keyFor(field, plan, 0) } } });
}

function subscribersOf(plan: PlannedAlarm, { subscribers = {} }: Watched): number {
  const count = subscribers[keyFor('TopicName', plan, 0)];
  if (count === undefined) throw new Error(`alarm ${plan.id} needs the number of subscribers of its topic`);
  return count;
}

/** Only burstable servers have credits. */
function ofBurstable(row: Row): Row<AwsMetricAlarm | 'not applicable'> {
  return (plan, watched) => (watched.burstable === true ? row(plan, watched) : 'not applicable');
}

function byFamily(rows: Readonly<Record<OperatingSystemFamily, Row>>): Row {
  return (plan, watched) => {
    if (watched.family === undefined) throw new Error(`alarm ${plan.id} needs the operating system of the servers`);
    return rows[watched.family](plan, watched);
  };
}
