import fc from 'fast-check';
import { awsAlarms } from '../../../../lib/clouds/aws/signals';
import { graphsOf } from '../../../../lib/patterns/monitoring/aws/graphs';
import { cpuAlarm } from '../alarms';

test('two thresholds on one metric share a graph and a line', () => {
  const graphs = graphsOf([
    cpuAlarm({ id: 'CpuHigh', threshold: 75 }),
    cpuAlarm({ id: 'CpuFull', title: 'Servers are full', threshold: 95, severity: 'critical' }),
  ]);
  expect(graphs).toEqual([
    {
      title: 'Servers are too busy · Servers are full',
      lines: ['CpuHigh'],
      thresholds: [
        { value: 75, label: 'warning above 75', severity: 'warning' },
        { value: 95, label: 'critical above 95', severity: 'critical' },
      ],
    },
  ]);
});

test('one metric of two resources is two lines under one threshold', () => {
  const graphs = graphsOf([
    cpuAlarm({ id: 'One' }, { dimensions: { AutoScalingGroupName: 'one' } }),
    cpuAlarm({ id: 'Two' }, { dimensions: { AutoScalingGroupName: 'two' } }),
  ]);
  expect(graphs).toEqual([
    {
      title: 'Servers are too busy',
      lines: ['One', 'Two'],
      thresholds: [{ value: 75, label: 'warning above 75', severity: 'warning' }],
    },
  ]);
});

test('an expression has a graph of its own for each resource, which shares the names of its metrics with no other', () => {
  const errors = { signal: 'target-errors', leastCount: 50 } as const;
  const [one, other] = awsAlarms([
    { ...cpuAlarm().plan, ...errors, id: 'One', on: ['balancer', 'one'] },
    { ...cpuAlarm().plan, ...errors, id: 'Other', on: ['balancer', 'other'] },
  ]).filter((alarm) => 'metric' in alarm);
  const graphs = graphsOf([one, other, one].flatMap((alarm) => alarm ?? []));
  expect(graphs.map(({ lines }) => lines)).toEqual([['One'], ['Other']]);
});

test('metrics, statistics and periods have graphs of their own', () => {
  const graphs = graphsOf([
    cpuAlarm({ id: 'Average' }),
    cpuAlarm({ id: 'Most' }, { statistic: 'Maximum' }),
    cpuAlarm({ id: 'Hourly' }, { minutes: 60 }),
    cpuAlarm({ id: 'Network' }, { name: 'NetworkIn' }),
    cpuAlarm({ id: 'Elsewhere' }, { namespace: 'CWAgent' }),
  ]);
  expect(graphs.map(({ lines }) => lines)).toEqual([['Average'], ['Most'], ['Hourly'], ['Network'], ['Elsewhere']]);
});

test('every metric of every alarm is drawn once, in one graph', () => {
  const alarm = fc
    .tuple(fc.constantFrom('CPUUtilization', 'NetworkIn'), fc.constantFrom('one', 'two'), fc.nat(3))
    .map(([name, group, threshold]) => ({ name, group, threshold }));
  fc.assert(
    fc.property(fc.array(alarm), (drawn) => {
      const alarms = drawn.map(({ name, group, threshold }, at) =>
        cpuAlarm({ id: String(at), threshold }, { name, dimensions: { AutoScalingGroupName: group } }),
      );
      const graphs = graphsOf(alarms);
      expect(graphs).toHaveLength(new Set(drawn.map(({ name }) => name)).size);
      expect(graphs.flatMap(({ lines }) => lines)).toHaveLength(
        new Set(drawn.map(({ name, group }) => `${name} ${group}`)).size,
      );
      expect(graphs.flatMap(({ thresholds }) => thresholds)).toHaveLength(
        new Set(drawn.map(({ name, threshold }) => `${name} ${threshold}`)).size,
      );
    }),
  );
});
