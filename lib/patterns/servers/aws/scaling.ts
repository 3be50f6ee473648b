import { AGENT_NAMESPACE, MEMORY_USED } from '../../../clouds/aws/signals';
import { OPERATING_SYSTEM_FACTS } from '../../../profile/operating-systems';
import type { Statistic } from '../props';
import type { PlannedMetric, ServersPlan } from '../servers-plan';
import type { AwsPredictive, AwsTrackedExpression, AwsTrackedMetric, AwsTracking } from './words';

/**
 * A target tracking policy for each target of a plan. Auto Scaling itself lets the one win that wants the most servers: it grows when any of
 * them asks for it, and shrinks when all of them do.
 * Source: Amazon EC2 Auto Scaling User Guide, "Target tracking scaling policies".
 */
export function awsTracking({ scaling, system }: Pick<ServersPlan, 'scaling' | 'system'>): readonly AwsTracking[] {
  const { cpuPercent, memoryPercent, requestsPerMinute, queue, metrics = [] } = scaling;
  const { family } = OPERATING_SYSTEM_FACTS[system];
  return [
    ...(cpuPercent === undefined
      ? []
      : [{ name: 'cpu', target: cpuPercent, of: { predefined: 'ASGAverageCPUUtilization' } } as const]),
    ...(requestsPerMinute === undefined
      ? []
      : [{ name: 'requests', target: requestsPerMinute, of: { predefined: 'ALBRequestCountPerTarget' } } as const]),
    ...(memoryPercent === undefined
      ? []
      : [{ name: 'memory', target: memoryPercent, of: { metric: ofGroup(AGENT_NAMESPACE, MEMORY_USED[family]) } }]),
    ...(queue ? [{ name: 'queue', target: queue.messagesPerServer, of: backlogOf(queue.name) }] : []),
    ...metrics.map((metric) => ({
      name: `metric-${metric.name}`,
      target: metric.target,
      of: { metric: ownMetric(metric) },
    })),
  ];
}

/** Longest that servers are launched ahead. Source: Amazon EC2 Auto Scaling API Reference, "PredictiveScalingConfiguration". */
const LONGEST_BUFFER_SECONDS = 3600;

/** Servers are launched so long before the load that they are warm when it comes. */
export function awsPredictive({
  scaling: { predictive, cpuPercent },
  warmUpMinutes,
}: Pick<ServersPlan, 'scaling' | 'warmUpMinutes'>): AwsPredictive | undefined {
  if (predictive === undefined || cpuPercent === undefined) return undefined;
  return {
    mode: predictive === 'forecast' ? 'ForecastOnly' : 'ForecastAndScale',
    metric: 'ASGCPUUtilization',
    target: cpuPercent,
    bufferSeconds: Math.min(warmUpMinutes * 60, LONGEST_BUFFER_SECONDS),
  };
}

/**
 * Messages that wait, for each server in service.
 * Source: Amazon EC2 Auto Scaling User Guide, "Create a target tracking scaling policy using metric math".
 */
function backlogOf(queue: string): AwsTracking['of'] {
  return {
    expression: 'visible / inService',
    label: 'messages for each server in service',
    from: {
      visible: {
        namespace: 'AWS/SQS',
        name: 'ApproximateNumberOfMessagesVisible',
        statistic: 'Sum',
        dimensions: { QueueName: queue },
        ofGroup: false,
      },
      inService: ofGroup('AWS/AutoScaling', 'GroupInServiceInstances'),
    },
  };
}

function ofGroup(namespace: string, name: string): AwsTrackedMetric {
  return { namespace, name, statistic: 'Average', dimensions: {}, ofGroup: true };
}

function ownMetric({ namespace, metric, statistic, dimensions, ofFleet }: PlannedMetric): AwsTrackedMetric {
  return { namespace, name: metric, statistic: STATISTIC[statistic], dimensions, ofGroup: ofFleet };
}

const STATISTIC: Readonly<Record<Statistic, AwsTrackedMetric['statistic']>> = {
  average: 'Average',
  sum: 'Sum',
  minimum: 'Minimum',
  maximum: 'Maximum',
  count: 'SampleCount',
};

/** A dimension of a metric. */
export interface Dimension<Text> {
  readonly name: string;
  readonly value: Text;
}

/** Dimensions of a metric, with that of the group where it has one. @param group - its name, which only the engine knows */
export function dimensionsOf<Text>({ dimensions, ofGroup }: AwsTrackedMetric, group: Text): Dimension<string | Text>[] {
  return [
    ...Object.entries(dimensions).map(([name, value]) => ({ name, value })),
    ...(ofGroup ? [{ name: 'AutoScalingGroupName', value: group }] : []),
  ];
}

/** What is calculated from several metrics, as queries of CloudWatch. @param group - its name, which only the engine knows */
export function trackedQueries<Text>(
  { expression, label, from }: AwsTrackedExpression,
  group: Text,
): TrackedQuery<Text>[] {
  return [
    ...Object.entries(from).map(([id, metric]) => ({
      id,
      metricStat: {
        metric: {
          namespace: metric.namespace,
          metricName: metric.name,
          dimensions: dimensionsOf(metric, group),
        },
        stat: metric.statistic,
      },
      returnData: false,
    })),
    { id: 'tracked', expression, label, returnData: true },
  ];
}

/** A metric, or what is calculated from those before it. */
type TrackedQuery<Text> = { readonly id: string; readonly returnData: boolean } & (
  | {
      readonly metricStat: {
        readonly metric: {
          readonly namespace: string;
          readonly metricName: string;
          readonly dimensions: Dimension<string | Text>[];
        };
        readonly stat: string;
      };
    }
  | { readonly expression: string; readonly label: string }
);
