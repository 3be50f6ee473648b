import { awsAlarms } from '../../../lib/clouds/aws/signals';
import { bindAlarms } from '../../../lib/engines/aws-cdk/watched';
import { dimensionsOf } from './fixture';
import { cpuAlarm } from '../../patterns/monitoring/alarms';

test('an alarm is bound to the resource that its plan names', () => {
  const alarm = cpuAlarm({}, { statistic: 'p95', minutes: 15 });
  const [bound] = bindAlarms([alarm], { fleet: 'northwind-ehr' }).filter((one) => 'metric' in one);
  expect(bound?.alarm).toBe(alarm);
  expect(bound?.metric.toMetricConfig().metricStat).toMatchObject({
    namespace: 'AWS/EC2',
    metricName: 'CPUUtilization',
    statistic: 'p95',
    dimensions: [{ name: 'AutoScalingGroupName', value: 'northwind-ehr' }],
  });
  expect(bound?.metric.toMetricConfig().metricStat?.period.toMinutes()).toBe(15);
  expect(bound).not.toHaveProperty('quiet');
});

test('an expression is bound to the resource of each of its metrics', () => {
  const signal = { signal: 'target-errors', on: ['load-balancer', 'target-group'], leastCount: 50 } as const;
  const names = { 'load-balancer': 'app/clinic', 'target-group': 'targetgroup/clinic' };
  const [bound] = bindAlarms(awsAlarms([{ ...cpuAlarm().plan, ...signal }]), names).filter((one) => 'metric' in one);
  const { mathExpression } = bound?.metric.toMetricConfig() ?? {};
  expect(mathExpression?.expression).toMatch(/^IF\(FILL\(requests, 0\) >= 50, /);
  expect(mathExpression?.period).toBe(300);
  const { errors, requests } = mathExpression?.usingMetrics ?? {};
  for (const metric of [errors, requests]) {
    expect(metric && dimensionsOf(metric)).toEqual({ LoadBalancer: 'app/clinic', TargetGroup: 'targetgroup/clinic' });
  }
});

test('quiet times are bound to the groups that they name', () => {
  const quiet = { groups: ['fleet'], whileStopped: true, graceMinutes: 10 };
  const alarms = awsAlarms([
    { ...cpuAlarm().plan, quiet },
    { ...cpuAlarm().plan, signal: 'failed-launches', quiet },
  ]);
  for (const bound of bindAlarms(alarms, { fleet: 'northwind-ehr' })) {
    expect(bound.quiet && dimensionsOf(bound.quiet)).toEqual({ AutoScalingGroupName: 'northwind-ehr' });
  }
});

test('an alarm at an event is bound to the resource that the event names', () => {
  const alarms = awsAlarms([{ ...cpuAlarm().plan, signal: 'failed-launches' }]);
  expect(bindAlarms(alarms, { fleet: 'northwind-ehr' })).toEqual([{ alarm: alarms[0], resource: 'northwind-ehr' }]);
  expect(() => bindAlarms(alarms, {})).toThrow('alarm CpuHigh watches "fleet", which the pattern did not make');
});

test('a resource that was not made cannot be watched', () => {
  expect(() => bindAlarms([cpuAlarm()], { database: 'northwind-records' })).toThrow(
    'alarm CpuHigh watches "fleet", which the pattern did not make',
  );
});
