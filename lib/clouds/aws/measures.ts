import type { PlannedAlarm } from '../../profile/alarms';
import type { AwsExpression, AwsMetric } from './alarms';

/** Namespace of the metrics that the CloudWatch agent sends. */
export const AGENT_NAMESPACE = 'CWAgent';

/** A metric of what an alarm is measured on. */
export type MetricOf = (alarm: PlannedAlarm) => AwsMetric;

/** What is calculated from metrics of what an alarm is measured on. */
export type ExpressionOf = (alarm: PlannedAlarm) => AwsExpression;

export function metric(
  namespace: string,
  name: string,
  statistic: AwsMetric['statistic'],
  ...dimensions: readonly string[]
): MetricOf {
  return (plan) => ({
    namespace,
    name,
    statistic,
    minutes: plan.minutes,
    dimensions: Object.fromEntries(dimensions.map((dimension, at) => [dimension, keyFor(dimension, plan, at)])),
  });
}

/** The plan's own key for a dimension. */
export function keyFor(dimension: string, { id, on }: PlannedAlarm, at: number): string {
  const key = on[at];
  if (key === undefined) throw new Error(`alarm ${id} names no resource for ${dimension}`);
  return key;
}

/** Dimension of what servers of a group send. */
export const SERVERS_DIMENSION = 'AutoScalingGroupName';

export function ofGroup(namespace: string, name: string, statistic: AwsMetric['statistic']): MetricOf {
  return metric(namespace, name, statistic, SERVERS_DIMENSION);
}

export function ofTargets(name: string, statistic: AwsMetric['statistic']): MetricOf {
  return metric('AWS/ApplicationELB', name, statistic, 'LoadBalancer', 'TargetGroup');
}

/** Errors of the servers, in percent of the requests that they got. */
export const targetErrors: ExpressionOf = share(
  ofTargets('HTTPCode_Target_5XX_Count', 'Sum'),
  ofTargets('RequestCount', 'Sum'),
  'FILL(requests, 0)',
);

/** Errors of the load balancer, which counts as requests only those that it had a server for. */
export const balancerErrors: ExpressionOf = share(
  metric('AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', 'Sum', 'LoadBalancer'),
  metric('AWS/ApplicationELB', 'RequestCount', 'Sum', 'LoadBalancer'),
  '(FILL(requests, 0) + FILL(errors, 0))',
);

/** A metric of a distribution of CloudFront, which counts in us-east-1 whatever happens anywhere. */
export function ofDistribution(name: string, statistic: AwsMetric['statistic']): MetricOf {
  return metric('AWS/CloudFront', name, statistic, 'DistributionId', 'Region');
}

/** CloudFront counts its errors in percent; they count only among enough requests. */
export const edgeErrors: ExpressionOf = (plan) => ({
  expression: `IF(FILL(requests, 0) >= ${leastOf(plan)}, FILL(errors, 0), 0)`,
  label: 'errors in percent of requests',
  minutes: plan.minutes,
  from: {
    errors: ofDistribution('5xxErrorRate', 'Average')(plan),
    requests: ofDistribution('Requests', 'Sum')(plan),
  },
});

/** Requests of a kind that a web ACL of CloudFront counts, in percent of all that it looks at. */
export function shareOfRequests(name: 'BlockedRequests' | 'CountedRequests'): ExpressionOf {
  const requests = (kind: string): MetricOf => metric('AWS/WAFV2', kind, 'Sum', 'WebACL', 'Rule');
  return (plan) => {
    const all = '(FILL(allowed, 0) + FILL(blocked, 0))';
    const part = name === 'BlockedRequests' ? 'FILL(blocked, 0)' : 'FILL(counted, 0)';
    return {
      expression: `IF(${all} >= ${leastOf(plan)}, 100 * ${part} / ${all}, 0)`,
      label: `${name === 'BlockedRequests' ? 'refused' : 'counted'} in percent of requests`,
      minutes: plan.minutes,
      from: {
        allowed: requests('AllowedRequests')(plan),
        blocked: requests('BlockedRequests')(plan),
        ...(name === 'CountedRequests' && { counted: requests(name)(plan) }),
      },
    };
  };
}

function leastOf({ id, leastCount }: PlannedAlarm): number {
  if (leastCount === undefined) throw new Error(`alarm ${id} does not say how many requests count`);
  return leastCount;
}

/** Errors in percent of all requests, and none as long as there are too few requests to tell. */
function share(errors: MetricOf, requests: MetricOf, all: string): ExpressionOf {
  return (plan) => {
    const least = leastOf(plan);
    return {
      expression: `IF(${all} >= ${least}, 100 * FILL(errors, 0) / ${all}, 0)`,
      label: 'errors in percent of requests',
      minutes: plan.minutes,
      from: { errors: errors(plan), requests: requests(plan) },
    };
  };
}

/** Servers whose agent sends a metric, which each does once a minute. Without a server there is none to be silent. */
export function reporting(name: string): ExpressionOf {
  const samples = ofGroup(AGENT_NAMESPACE, name, 'SampleCount');
  const servers = ofGroup('AWS/AutoScaling', 'GroupInServiceInstances', 'Average');
  return (plan) => ({
    expression: `IF(servers > 0, 100 * FILL(samples, 0) / (${plan.minutes} * servers), 100)`,
    label: 'servers whose agent reports, in percent',
    minutes: plan.minutes,
    from: { samples: samples(plan), servers: servers(plan) },
  });
}

/** Dimensions of what the agent of a machine outside AWS sends: its group, and what it is called there. */
export const NODES_DIMENSION = 'EdgeNodes';
export const NODE_DIMENSION = 'Node';

/** Nodes that send a metric, which each does once in a period. @param nodes - how many there are to be */
export function nodesReporting(name: string, nodes: number): ExpressionOf {
  const samples = metric(AGENT_NAMESPACE, name, 'SampleCount', NODES_DIMENSION);
  return (plan) => ({
    expression: `100 * FILL(samples, 0) / ${nodes}`,
    label: 'nodes that report, in percent',
    minutes: plan.minutes,
    from: { samples: samples(plan) },
  });
}

/** Failures among the messages of a period. Without a message there is nothing to measure. */
export const failedDeliveries: ExpressionOf = (plan) => ({
  expression: 'IF(published > 0, FILL(failed, 0))',
  label: 'failed deliveries',
  minutes: plan.minutes,
  from: { published: published(plan), failed: ofTopic('NumberOfNotificationsFailed')(plan) },
});

/** A subscription that nobody confirmed fails at nothing: it is only missing among the deliveries. */
export function missingDeliveries(subscribers: number): ExpressionOf {
  return (plan) => ({
    expression: `IF(published > 0, published * ${subscribers} - FILL(delivered, 0))`,
    label: 'missing deliveries',
    minutes: plan.minutes,
    from: { published: published(plan), delivered: ofTopic('NumberOfNotificationsDelivered')(plan) },
  });
}

function published(plan: PlannedAlarm): AwsMetric {
  return ofTopic('NumberOfMessagesPublished')(plan);
}

function ofTopic(name: string): MetricOf {
  return metric('AWS/SNS', name, 'Sum', 'TopicName');
}
