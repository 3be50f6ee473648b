import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AwsAlarm, AwsEventAlarm, AwsMeasure, AwsMetricAlarm } from '../../clouds/aws/signals';
import { mapValues } from '../../map-values';
import type { AfarPlace } from '../../profile/place';

/** An alarm of a pattern, bound to what it watches. */
export type BoundAlarm = BoundMetricAlarm | BoundEventAlarm;

/** An alarm, bound to the metric that it watches. */
export interface BoundMetricAlarm {
  readonly alarm: AwsMetricAlarm;
  readonly metric: Metric | MathExpression;
  /** Above 0 when nobody is told. @default - somebody is always told */
  readonly quiet?: Metric | MathExpression;
}

/** An alarm, bound to the resource whose events it watches. */
export interface BoundEventAlarm {
  readonly alarm: AwsEventAlarm;
  /** Physical name of the resource. */
  readonly resource: string;
  /** Above 0 when nobody is told. @default - somebody is always told */
  readonly quiet?: Metric | MathExpression;
}

/** A pattern that can be watched: `monitoring.watch(pattern)` raises its alarms and draws its metrics. */
export interface IWatched {
  /** Name that its alarms and graphs go by, e.g. `network` or `servers/ehr`. */
  readonly watchName: string;
  /**
   * Which of the environment's places measures it: its alarms are raised there.
   * @default - home
   */
  readonly watchedFrom?: AfarPlace;
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
    const nameOf = (key: string): string => requiredName(names[key], key, alarm);
    const quiet = alarm.quiet && { quiet: bind(alarm.quiet, nameOf) };
    if ('event' in alarm) return { alarm, resource: nameOf(alarm.event.resource.key), ...quiet };
    return { alarm, metric: bind(alarm.metric, nameOf), ...quiet };
  });
}

function bind(measure: AwsMeasure, nameOf: (key: string) => string): Metric | MathExpression {
  const period = Duration.minutes(measure.minutes);
  if ('expression' in measure) {
    const { expression, label, from } = measure;
    return new MathExpression({ expression, label, period, usingMetrics: mapValues(from, (of) => bind(of, nameOf)) });
  }
  return new Metric({
    namespace: measure.namespace,
    metricName: measure.name,
    statistic: measure.statistic,
    period,
    dimensionsMap: mapValues(measure.dimensions, nameOf),
  });
}

function requiredName(name: string | undefined, key: string, { plan }: AwsAlarm): string {
  if (name === undefined) throw new Error(`alarm ${plan.id} watches "${key}", which the pattern did not make`);
  return name;
}
