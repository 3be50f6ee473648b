import { awsAlarms } from '../../../lib/clouds/aws/signals';
import { bindAlarms } from '../../../lib/engines/aws-cdk/watched';
import { cpuAlarm } from '../../patterns/monitoring/alarms';

test('an alarm is bound to the resource that its plan names', () => {
  const alarm = cpuAlarm({}, { statistic: 'p95', minutes: 15 });
  const [bound] = bindAlarms([alarm], { fleet: 'northwind-ehr' }).filter((one) => 'metric' in one);
  expect(bound?.alarm).toBe(alarm);
  expect(bound?.metric.namespace).toBe('AWS/EC2');
  expect(bound?.metric.metricName).toBe('CPUUtilization');
  expect(bound?.metric.statistic).toBe('p95');
  expect(bound?.metric.period.toMinutes()).toBe(15);
  expect(bound?.metric.dimensions).toEqual({ AutoScalingGroupName: 'northwind-ehr' });
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
