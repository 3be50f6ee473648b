import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AwsAlarm, AwsEventAlarm, AwsMetricAlarm } from '../../clouds/aws/signals';

/** An alarm of a pattern, bound to what it watches. */
export type BoundAlarm = BoundMetricAlarm | BoundEventAlarm;

/** An alarm, bound to the metric that it watches. */
export interface BoundMetricAlarm {
  readonly alarm: AwsMetricAlarm;
  readonly metric: Metric;
}

/** An alarm, bound to the resource whose events it watches. */
export interface BoundEventAlarm {
  readonly alarm: AwsEventAlarm;
  /** Physical name of the resource. */
  readonly resource: string;
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
  return alarms.map((alarm) => {
    const nameOf = (key: string): string => given(names[key], key, alarm);
    if ('event' in alarm) return { alarm, resource: nameOf(alarm.event.resource.key) };
    return { alarm, metric: metricOf(alarm, nameOf) };
  });
}

function metricOf({ metric }: AwsMetricAlarm, nameOf: (key: string) => string): Metric {
  const dimensions = Object.entries(metric.dimensions).map(([dimension, key]) => [dimension, nameOf(key)]);
  return new Metric({
    namespace: metric.namespace,
    metricName: metric.name,
    statistic: metric.statistic,
    period: Duration.minutes(metric.minutes),
    dimensionsMap: Object.fromEntries(dimensions) as Record<string, string>,
  });
}

function given(name: string | undefined, key: string, { plan }: AwsAlarm): string {
  if (name === undefined) throw new Error(`alarm ${plan.id} watches "${key}", which the pattern did not make`);
  return name;
}

/** Whether something that a renderer built can be watched. */
export function isWatched(thing: unknown): thing is IWatched {
  return typeof thing === 'object' && thing !== null && 'watchName' in thing && 'alarms' in thing;
}
