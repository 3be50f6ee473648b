import type { Alarm, Comparison } from '../../../forecast/simulate/rules';
import type { Resource } from '../../readers/resource';
import { isUnknown } from '../../readers/unknown';

import { metricAt } from './metric';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  GreaterThanThreshold: 'above',
  GreaterThanOrEqualToThreshold: 'from',
  LessThanThreshold: 'below',
  LessThanOrEqualToThreshold: 'to',
};

/** An alarm as it is followed, and what its metric is divided by: the sum of several minutes is followed by the minute. */
export interface AlarmRead {
  readonly alarm: Alarm;
  readonly dividedBy: number;
}

/** An AWS::CloudWatch::Alarm, or why it is not followed. */
export function alarmOf(r: Resource): AlarmRead | { readonly notFollowed: string } {
  const read = metricAt(r, '');
  if ('notFollowed' in read) return read;
  const comparison = COMPARISONS[String(r.value('ComparisonOperator'))];
  const [threshold, period, periods] = [r.number('Threshold'), r.number('Period') ?? 60, r.number('EvaluationPeriods')];
  if (comparison === undefined || !isNumber(threshold) || !isNumber(period) || !isNumber(periods))
    return { notFollowed: `the alarm ${r.path}` };
  const breaching = r.number('DatapointsToAlarm') ?? periods;
  const periodMinutes = Math.max(1, Math.round(period / 60));
  const dividedBy = r.text('Statistic') === 'Sum' ? periodMinutes : 1;
  return {
    alarm: {
      metric: read.metric,
      comparison,
      threshold: threshold / dividedBy,
      periodMinutes,
      periods,
      breaching: isNumber(breaching) ? breaching : periods,
    },
    dividedBy,
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !isUnknown(value);
}
