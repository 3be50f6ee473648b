import type { AwsExpression, AwsMetric } from '../../../lib/clouds/aws/alarms';
import { alarmMeasure, graphLines } from '../../../lib/engines/pulumi-aws/measure';

const requests: AwsMetric = {
  namespace: 'AWS/ApplicationELB',
  name: 'RequestCount',
  statistic: 'Sum',
  minutes: 5,
  dimensions: { LoadBalancer: 'load-balancer', TargetGroup: 'target-group' },
};
const latency: AwsMetric = { ...requests, name: 'TargetResponseTime', statistic: 'p95', minutes: 1 };
const busy: AwsExpression = {
  expression: 'IF(requests > 10, latency, 0)',
  label: 'latency of a busy service',
  minutes: 1,
  from: { requests, latency },
};
const names = { 'load-balancer': 'app/ehr/1', 'target-group': 'targetgroup/ehr/2' };
const dimensions = { LoadBalancer: 'app/ehr/1', TargetGroup: 'targetgroup/ehr/2' };

test('an alarm has a statistic, or an extended one for a percentile', () => {
  const metric = { namespace: 'AWS/ApplicationELB', dimensions };
  expect(alarmMeasure(requests, names)).toEqual({
    ...metric,
    ...{ metricName: 'RequestCount', period: 300, statistic: 'Sum' },
  });
  expect(alarmMeasure(latency, names)).toEqual({
    ...metric,
    ...{ metricName: 'TargetResponseTime', period: 60, extendedStatistic: 'p95' },
  });
});

test('an alarm on an expression lists it and all that it is calculated from, and watches the expression alone', () => {
  const metric = { namespace: 'AWS/ApplicationELB', dimensions };
  expect(alarmMeasure(busy, names).metricQueries).toEqual([
    { id: 'expr_1', expression: busy.expression, label: busy.label, returnData: true },
    {
      id: 'requests',
      metric: { ...metric, metricName: 'RequestCount', period: 300, stat: 'Sum' },
      returnData: false,
    },
    {
      id: 'latency',
      metric: { ...metric, metricName: 'TargetResponseTime', period: 60, stat: 'p95' },
      returnData: false,
    },
  ]);
});

test('a line says its statistic and period where they are not the average of five minutes', () => {
  const line = ['AWS/ApplicationELB', 'RequestCount', ...Object.entries(dimensions).flat()];
  expect(graphLines(requests, names)).toEqual([[...line, { stat: 'Sum' }]]);
  expect(graphLines({ ...requests, statistic: 'Average' }, names)).toEqual([line]);
});

test('the line of an expression shows, and what it is calculated from does not', () => {
  const [shown, ...hidden] = graphLines(busy, names);
  expect(shown).toEqual([{ label: busy.label, expression: busy.expression, period: 60 }]);
  expect(hidden.map((line) => line.at(-1))).toEqual([
    { stat: 'Sum', visible: false, id: 'requests' },
    { period: 60, stat: 'p95', visible: false, id: 'latency' },
  ]);
});

test('what nobody has named cannot be measured', () => {
  expect(() => alarmMeasure(requests, {})).toThrow('nothing is known by the name of "load-balancer"');
});
