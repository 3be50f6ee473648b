import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AwsAlarm } from '../../clouds/aws/signals';

/** An alarm of a pattern, bound to the metric that it watches. */
export interface BoundAlarm {
  readonly alarm: AwsAlarm;
  readonly metric: Metric;
}

/** A pattern that can be watched: `monitoring.watch(pattern)` raises its alarms and draws its metrics. */
export interface IWatched {
  /** Name that its alarms and graphs go by, e.g. `network` or `servers/ehr`. */
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];
}

/**
 * Binds planned alarms to the resources that a pattern made.
 * @param names - physical name of each resource, by the plan's own key for it
 * @throws Error when an alarm watches a resource that has no name here
 */
export function bindAlarms(
  alarms: readonly AwsAlarm[],
  names: Readonly<Record<string, string>>,
): readonly BoundAlarm[] {
  return alarms.map((alarm) => ({ alarm, metric: metricOf(alarm, names) }));
}

function metricOf({ metric, plan }: AwsAlarm, names: Readonly<Record<string, string>>): Metric {
  const dimensions = Object.entries(metric.dimensions).map(([dimension, key]) => {
    const name = names[key];
    if (name === undefined) throw new Error(`alarm ${plan.id} watches "${key}", which the pattern did not make`);
    return [dimension, name];
  });
  return new Metric({
    namespace: metric.namespace,
    metricName: metric.name,
    statistic: metric.statistic,
    period: Duration.minutes(metric.minutes),
    dimensionsMap: Object.fromEntries(dimensions) as Record<string, string>,
  });
}

/** Whether something that a renderer built can be watched. */
export function isWatched(thing: unknown): thing is IWatched {
  return typeof thing === 'object' && thing !== null && 'watchName' in thing && 'alarms' in thing;
}
