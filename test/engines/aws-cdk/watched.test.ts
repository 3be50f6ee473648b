import { bindAlarms } from '../../../lib/engines/aws-cdk/watched';
import { cpuAlarm } from '../../patterns/monitoring/alarms';

test('an alarm is bound to the resource that its plan names', () => {
  const alarm = cpuAlarm({}, { statistic: 'p95', minutes: 15 });
  const [bound] = bindAlarms([alarm], { fleet: 'northwind-ehr' });
  expect(bound?.alarm).toBe(alarm);
  expect(bound?.metric.namespace).toBe('AWS/EC2');
  expect(bound?.metric.metricName).toBe('CPUUtilization');
  expect(bound?.metric.statistic).toBe('p95');
  expect(bound?.metric.period.toMinutes()).toBe(15);
  expect(bound?.metric.dimensions).toEqual({ AutoScalingGroupName: 'northwind-ehr' });
});

test('a resource that was not made cannot be watched', () => {
  expect(() => bindAlarms([cpuAlarm()], { database: 'northwind-records' })).toThrow(
    'alarm CpuHigh watches "fleet", which the pattern did not make',
  );
});
