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
  NODE_DIMENSION,
  NODES_DIMENSION,
  nodesReporting,
  ofGroup,
  ofTargets,
  reporting,
  SERVERS_DIMENSION,
  ofDistribution,
  shareOfRequests,
  targetErrors,
} from './measures';
import { quietMeasure } from './quiet';

export type * from './alarms';
export { AGENT_NAMESPACE, NODE_DIMENSION, NODES_DIMENSION } from './measures';

/** What a signal's metric depends on beside the alarm. */
export interface Watched {
  /** Operating system of the servers. @default - there are none */
  readonly family?: OperatingSystemFamily;
  /** Whether the servers live on CPU credits. @default false */
  readonly burstable?: boolean;
  /** How many edge nodes there are. @default - there are none */
  readonly nodes?: number;
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

/** What the agent says of memory, which every machine has and sends. */
export const MEMORY_USED: Readonly<Record<OperatingSystemFamily, string>> = {
  linux: 'mem_used_percent',
  windows: 'Memory % Committed Bytes In Use',
};

/** A run of a document of Systems Manager that ended badly. */
const FAILED_AUTOMATION: Omit<AwsEvent, 'resource'> = {
  source: 'aws.ssm',
  detailType: 'EC2 Automation Execution Status-change Notification',
  only: { field: 'Status', values: ['Failed', 'TimedOut', 'Cancelled'] },
  cause: 'ExecutionId names the automation, whose steps say why',
};

/**
 * One row for each signal. Sources: Amazon EC2 User Guide, "CloudWatch metrics that are available for your instances"; Amazon EC2
 * Auto Scaling User Guide, "CloudWatch metrics" and "Amazon EventBridge event reference for Amazon EC2 Auto Scaling"; AWS Systems
 * Manager User Guide, "Amazon EventBridge event examples for Systems Manager"; Amazon CloudWatch User Guide, "Metrics collected by
 * the CloudWatch agent"; Elastic Load Balancing User Guide, "CloudWatch metrics for your Application Load Balancer"; AWS Certificate
 * Manager User Guide, "Supported CloudWatch metrics"; AWS Backup Developer Guide, "AWS Backup metrics with CloudWatch"; Amazon VPC
 * User Guide, "NAT gateway metrics and dimensions"; AWS Transit Gateway documentation, "CloudWatch metrics"; AWS Site-to-Site VPN User
 * Guide, "VPN metrics and dimensions"; Amazon SNS Developer Guide, "Monitoring Amazon SNS topics using CloudWatch"; Amazon CloudWatch Logs User Guide, "Monitoring with CloudWatch metrics"; Amazon CloudFront Developer Guide, "CloudFront metrics"; AWS WAF
 * Developer Guide, "AWS WAF metrics and dimensions".
 */
const ROWS: Readonly<Record<Signal, Row<AwsAlarm | 'not applicable'>>> = {
  cpu: measured(ofGroup('AWS/EC2', 'CPUUtilization', 'Average')),
  'cpu-credits': ofBurstable(measured(ofGroup('AWS/EC2', 'CPUCreditBalance', 'Minimum'))),
  memory: byFamily({ linux: used(MEMORY_USED.linux), windows: used(MEMORY_USED.windows) }),
  disk: byFamily({ linux: used('disk_used_percent'), windows: free('LogicalDisk % Free Space') }),
  agent: byFamily({
    linux: measured(reporting(MEMORY_USED.linux)),
    windows: measured(reporting(MEMORY_USED.windows)),
  }),
  'servers-in-service': measured(ofGroup('AWS/AutoScaling', 'GroupInServiceInstances', 'Maximum')),
  'failed-launches': reported('AutoScalingGroupName', {
    source: 'aws.autoscaling',
    detailType: 'EC2 Instance Launch Unsuccessful',
    cause: 'StatusMessage says why',
  }),
  'patching-failed': reported('Definition', FAILED_AUTOMATION),
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
  'backup-failed': reported(
    'backupVaultName',
    ofBackups('Backup Job', { field: 'state', values: ['FAILED', 'ABORTED'] }),
  ),
  'backup-expired': reported('backupVaultName', ofBackups('Backup Job', { field: 'state', values: ['EXPIRED'] })),
  'backups-made': measured(metric('AWS/Backup', 'NumberOfBackupJobsCompleted', 'Sum', 'BackupVaultName')),
  'backups-running': measured(metric('AWS/Backup', 'NumberOfBackupJobsRunning', 'Minimum', 'BackupVaultName')),
  'copy-failed': reported('sourceBackupVaultArn', ofBackups('Copy Job', { field: 'state', values: ['FAILED'] })),
  'restore-test-failed': reported(
    'restoreTestingPlanArn',
    ofBackups('Restore Job', { field: 'status', values: ['FAILED', 'ABORTED'] }),
  ),
  'vault-changed': reported('backupVaultName', {
    ...ofBackups('Backup Vault', { field: 'state', values: ['MODIFIED', 'DELETED'] }),
    cause: 'time is when to look for in CloudTrail, which has who did it',
  }),
  'vault-unlocked': reported('backupVaultName', {
    ...ofBackups('Backup Vault', { field: 'isLocked', values: ['false'] }),
    cause: 'time is when to look for in CloudTrail, which has who did it',
  }),
  'unrouted-packets': measured(metric('AWS/TransitGateway', 'PacketDropCountNoRoute', 'Sum', 'TransitGateway')),
  'weakest-tunnel': measured(metric('AWS/VPN', 'TunnelState', 'Minimum', 'VpnId')),
  'strongest-tunnel': measured(metric('AWS/VPN', 'TunnelState', 'Maximum', 'VpnId')),
  'nodes-reporting': byFamily({ linux: nodes(MEMORY_USED.linux), windows: nodes(MEMORY_USED.windows) }),
  'node-heartbeat': byFamily({ linux: heartbeat(MEMORY_USED.linux), windows: heartbeat(MEMORY_USED.windows) }),
  'node-disk': byFamily({
    linux: used('disk_used_percent', NODES_DIMENSION),
    windows: free('LogicalDisk % Free Space', NODES_DIMENSION),
  }),
  'enrolment-failed': reported('Definition', FAILED_AUTOMATION),
  'node-patching-failed': reported('window-id', {
    source: 'aws.ssm',
    detailType: 'Maintenance Window Execution State-change Notification',
    only: { field: 'status', values: ['FAILED', 'TIMED_OUT'] },
    cause: 'window-execution-id names the run, whose invocations say why',
  }),
  'messages-lost': measured(metric('AWS/Logs', 'IncomingLogEvents', 'Sum', 'LogGroupName')),
  'guard-failed': reported('Definition', FAILED_AUTOMATION),
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
function used(name: string, dimension = SERVERS_DIMENSION): Row {
  return measured(metric(AGENT_NAMESPACE, name, 'Maximum', dimension));
}

/** The agent counts what is free, in percent: of several servers, the one with the least. */
function free(name: string, dimension = SERVERS_DIMENSION): Row {
  const row = measured(metric(AGENT_NAMESPACE, name, 'Minimum', dimension));
  return (plan, watched) => ({
    ...row(plan, watched),
    comparison: plan.comparison === 'above' ? 'below' : 'above',
    threshold: 100 - plan.threshold,
  });
}

/** Nodes that send a metric, in percent of all. */
function nodes(name: string): Row {
  return (plan, watched) => {
    if (watched.nodes === undefined) throw new Error(`alarm ${plan.id} needs the number of nodes`);
    return measured(nodesReporting(name, watched.nodes))(plan, watched);
  };
}

/** How often a node sent a metric. */
function heartbeat(name: string): Row {
  return measured(metric(AGENT_NAMESPACE, name, 'SampleCount', NODES_DIMENSION, NODE_DIMENSION));
}

/**
 * What no metric counts, because its service reports each one.
 * @param field - of the event's detail, which names the resource
 */
function reported(field: string, event: Omit<AwsEvent, 'resource'>): Row<AwsEventAlarm> {
  return (plan) => ({ plan, event: { ...event, resource: { field, key: keyFor(field, plan, 0) } } });
}

/** Events of AWS Backup. Source: AWS Backup Developer Guide, "Monitoring AWS Backup events using Amazon EventBridge". */
function ofBackups(of: string, only: NonNullable<AwsEvent['only']>): Omit<AwsEvent, 'resource'> {
  return { source: 'aws.backup', detailType: `${of} State Change`, only, cause: 'statusMessage says why' };
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
