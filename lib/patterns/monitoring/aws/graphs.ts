import type { AwsMeasure, AwsMetricAlarm } from '../../../clouds/aws/signals';
import { groupBy } from '../../../group-by';
import type { Severity } from '../../../profile/alarms';

/** One metric, for every resource it is measured on, with the thresholds that alarms hold against it. */
export interface PlannedGraph {
  readonly title: string;
  /** IDs of alarms whose metrics are drawn, one line each. */
  readonly lines: readonly string[];
  readonly thresholds: readonly GraphThreshold[];
}

export interface GraphThreshold {
  readonly value: number;
  readonly label: string;
  readonly severity: Severity;
}

/** Graphs that show what alarms watch: alarms on the same metric share one, in the order in which they come. */
export function graphsOf(alarms: readonly AwsMetricAlarm[]): readonly PlannedGraph[] {
  return [...groupBy(alarms, ({ metric }) => metricKey(metric)).values()].map(graphOf);
}

function graphOf(alarms: readonly AwsMetricAlarm[]): PlannedGraph {
  return {
    title: [...new Set(alarms.map(({ plan }) => plan.title))].join(' · '),
    lines: distinctBy(alarms, ({ metric }) => JSON.stringify(metric)).map(({ plan }) => plan.id),
    thresholds: distinctBy(alarms.map(thresholdOf), ({ label }) => label),
  };
}

function thresholdOf({ threshold, comparison, plan: { severity } }: AwsMetricAlarm): GraphThreshold {
  return { value: threshold, label: `${severity} ${comparison} ${threshold}`, severity };
}

/** What is measured, on whatever resource. A graph knows one metric by each name of an expression, so that every expression has its own. */
function metricKey(measure: AwsMeasure): string {
  if ('expression' in measure) return JSON.stringify(measure);
  const { namespace, name, statistic, minutes } = measure;
  return [namespace, name, statistic, minutes].join('|');
}

function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return values.filter((value, at) => values.findIndex((other) => key(other) === key(value)) === at);
}
