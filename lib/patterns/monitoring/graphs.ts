import type { PlannedAlarm, PlannedMetric, Severity } from '../../profile/alarms';

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
export function graphsOf(alarms: readonly PlannedAlarm[]): readonly PlannedGraph[] {
  const byMetric = new Map<string, PlannedAlarm[]>();
  for (const alarm of alarms) {
    const key = metricKey(alarm.metric);
    byMetric.set(key, [...(byMetric.get(key) ?? []), alarm]);
  }
  return [...byMetric.values()].map(graphOf);
}

function graphOf(alarms: readonly PlannedAlarm[]): PlannedGraph {
  return {
    title: [...new Set(alarms.map(({ title }) => title))].join(' · '),
    lines: distinctBy(alarms, ({ metric }) => JSON.stringify(metric.dimensions)).map(({ id }) => id),
    thresholds: distinctBy(alarms.map(thresholdOf), ({ label }) => label),
  };
}

function thresholdOf({ threshold, comparison, severity }: PlannedAlarm): GraphThreshold {
  return { value: threshold, label: `${severity} ${comparison} ${threshold}`, severity };
}

function metricKey({ namespace, name, statistic, periodMinutes }: PlannedMetric): string {
  return [namespace, name, statistic, periodMinutes].join('|');
}

function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return values.filter((value, at) => values.findIndex((other) => key(other) === key(value)) === at);
}
