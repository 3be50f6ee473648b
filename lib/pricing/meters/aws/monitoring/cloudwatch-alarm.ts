import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

interface AlarmFacts {
  /** Metrics that it watches, each an alarm metric of the bill. */
  readonly metrics: Maybe<number>;
  readonly shortestPeriod: Maybe<number>;
  /** An anomaly band watches its metric and two bounds. */
  readonly hasBand: boolean;
  /** A Metrics Insights query is billed by the metrics that it finds. */
  readonly isQuery: boolean;
}

/** Billed per metric watched: a math alarm counts each one, an anomaly band three. Source: Amazon CloudWatch pricing, "Alarms". */
export const cloudwatchAlarm = meter({
  reads: { 'AWS::CloudWatch::Alarm': read },
  usage: { queriedMetrics: { unit: 'metrics that a Metrics Insights query finds', assume: 10 } },
  charges: ({ metrics, shortestPeriod, hasBand, isQuery }, use) => {
    if (isQuery)
      return [perUse('Metrics Insights alarm', 'cloudwatch/metrics-insights-query-alarm', use.queriedMetrics)];
    const rate = lift(shortestPeriod, (seconds) =>
      seconds < 60 ? 'cloudwatch/alarm-metric-high-resolution' : 'cloudwatch/alarm-metric-standard-resolution',
    );
    const counted = lift(metrics, (count) => (hasBand ? count * 3 : count));
    const note = hasBand ? 'an anomaly band counts as three metrics' : undefined;
    return [perMonth('Alarm metrics', rate, counted, { note })];
  },
});

function read(r: Resource): AlarmFacts {
  const queries = r.list('Metrics');
  if (isUnknown(queries)) return { metrics: queries, shortestPeriod: queries, hasBand: false, isQuery: false };
  if (queries.length === 0)
    return { metrics: 1, shortestPeriod: r.number('Period') ?? 60, hasBand: false, isQuery: false };
  const watched = queries.filter((query) => query.value('MetricStat') !== undefined);
  return {
    metrics: watched.length,
    shortestPeriod: shortest(queries.map((query) => query.number('MetricStat.Period') ?? query.number('Period') ?? 60)),
    hasBand: queries.some((query) => expression(query).startsWith('ANOMALY_DETECTION_BAND')),
    isQuery: queries.some((query) => /^SELECT\b/i.test(expression(query))),
  };
}

function expression(query: Properties): string {
  const text = query.text('Expression');
  return isUnknown(text) || text === undefined ? '' : text.trim();
}

function shortest(periods: readonly Maybe<number>[]): Maybe<number> {
  const known: number[] = [];
  for (const period of periods) {
    if (isUnknown(period)) return period;
    known.push(period);
  }
  return Math.min(60, ...known);
}
