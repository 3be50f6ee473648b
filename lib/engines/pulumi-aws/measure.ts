import type { MetricAlarmArgs } from '@pulumi/aws/cloudwatch';
import type { Input } from '@pulumi/pulumi';
import { measuresBehind } from '../../clouds/aws/named-measures';
import type { AwsExpression, AwsMeasure, AwsMetric } from '../../clouds/aws/signals';
import { mapValues } from '../../map-values';

/** Physical names of what is measured, by the plan's own keys. */
export type ResourceNames = Readonly<Record<string, Input<string>>>;

/** What of an alarm says what it measures. */
export type AlarmMeasure = Pick<
  MetricAlarmArgs,
  'namespace' | 'metricName' | 'dimensions' | 'statistic' | 'extendedStatistic' | 'period' | 'metricQueries'
>;

/** What an alarm watches: one metric, or an expression beside all that it is calculated from. */
export function alarmMeasure(measure: AwsMeasure, names: ResourceNames): AlarmMeasure {
  if ('expression' in measure) return { metricQueries: queriesOf(measure, names) };
  const { statistic } = measure;
  const { stat, ...metric } = metricOf(measure, names);
  return { ...metric, ...(statistic === 'p95' ? { extendedStatistic: stat } : { statistic: stat }) };
}

function queriesOf(measure: AwsExpression, names: ResourceNames): NonNullable<MetricAlarmArgs['metricQueries']> {
  const { expression, label } = measure;
  return [
    { id: 'expr_1', expression, label, returnData: true },
    ...measuresBehind(measure).map(({ name: id, measure: of }) => ({
      id,
      ...('expression' in of ? { expression: of.expression, label: of.label } : { metric: metricOf(of, names) }),
      returnData: false,
    })),
  ];
}

function metricOf({ namespace, name, dimensions, minutes, statistic }: AwsMetric, names: ResourceNames) {
  return { namespace, metricName: name, dimensions: named(dimensions, names), period: minutes * 60, stat: statistic };
}

/** A line of a graph: one metric, or an expression above the hidden lines that it is calculated from. */
export function graphLines(measure: AwsMeasure, names: ResourceNames): readonly GraphLine[] {
  if (!('expression' in measure)) return [lineOf(measure, names)];
  const hidden = measuresBehind(measure).map(({ name: id, measure: of }) => lineOf(of, names, { visible: false, id }));
  return [lineOf(measure, names), ...hidden];
}

/** Names and dimensions of a metric, and how it is drawn. Source: Amazon CloudWatch API Reference, "Dashboard Body Structure and Syntax". */
export type GraphLine = readonly (Input<string> | object)[];

function lineOf(measure: AwsMeasure, names: ResourceNames, more: object = {}): GraphLine {
  const period = measure.minutes === DEFAULT_MINUTES ? {} : { period: measure.minutes * 60 };
  if ('expression' in measure) {
    const { label, expression } = measure;
    return [{ label, expression, ...period, ...more }];
  }
  const { namespace, name, dimensions, statistic } = measure;
  const options = { ...period, ...(statistic !== DEFAULT_STATISTIC && { stat: statistic }), ...more };
  return [
    namespace,
    name,
    ...Object.entries(named(dimensions, names)).flat(),
    ...(Object.keys(options).length === 0 ? [] : [options]),
  ];
}

/** What a line has that says nothing else. */
const DEFAULT_MINUTES = 5;
const DEFAULT_STATISTIC: AwsMetric['statistic'] = 'Average';

function named(dimensions: AwsMetric['dimensions'], names: ResourceNames): Record<string, Input<string>> {
  return mapValues(dimensions, (key) => {
    const name = names[key];
    if (name === undefined) throw new Error(`nothing is known by the name of "${key}"`);
    return name;
  });
}
