import type { AwsExpression, AwsMetric } from '../../../lib/clouds/aws/alarms';
import { measuresBehind } from '../../../lib/clouds/aws/named-measures';

const requests: AwsMetric = {
  namespace: 'AWS/ApplicationELB',
  name: 'RequestCount',
  statistic: 'Sum',
  minutes: 5,
  dimensions: { LoadBalancer: 'load-balancer' },
};
const errors: AwsMetric = { ...requests, name: 'HTTPCode_ELB_5XX_Count' };

function expression(from: AwsExpression['from'], label = 'share'): AwsExpression {
  return { expression: Object.keys(from).join(' / '), label, minutes: 5, from };
}

test('what an expression is calculated from, those of an expression in it right after that, and each once', () => {
  const all = expression({ errors, requests }, 'all');
  expect(measuresBehind(expression({ all, requests, others: requests }))).toEqual([
    { name: 'all', measure: all },
    { name: 'errors', measure: errors },
    { name: 'requests', measure: requests },
    { name: 'others', measure: requests },
  ]);
});

test('one name cannot stand for two measures', () => {
  const all = expression({ requests: errors });
  expect(() => measuresBehind(expression({ requests, all }))).toThrow(
    '"requests" stands for two measures in the expression of "share"',
  );
});
