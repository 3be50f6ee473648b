import { awsServers } from '../../../lib/patterns/servers/aws';
import { dimensionsOf } from '../../../lib/patterns/servers/aws/scaling';
import type { AwsServers } from '../../../lib/patterns/servers/aws/words';
import type { ServersPlan } from '../../../lib/patterns/servers/plan';
import type { ScalingProps, ServersProps } from '../../../lib/patterns/servers/props';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { planOf, supportHours } from './arbitrary';

const production = clinicContext({ supportHours });

function plan(scaling: ScalingProps, props: Partial<ServersProps> = {}): ServersPlan {
  return planOf({ os: 'amazon-linux-2023', scaling, ...props }, production);
}

function tracking(scaling: ScalingProps, props: Partial<ServersProps> = {}): AwsServers['tracking'] {
  return awsServers(plan(scaling, props), production.places.home, {}).tracking;
}

test('CPU is tracked beside what is asked for, unless it is switched off', () => {
  expect(tracking({ memoryPercent: 70 }).map(({ name, target }) => [name, target])).toEqual([
    ['cpu', 60],
    ['memory', 70],
  ]);
  expect(tracking({ cpuPercent: false, memoryPercent: 70 }).map(({ name }) => name)).toEqual(['memory']);
});

test('memory is what the agent of the operating system reports for the group', () => {
  const memory = (os: ServersProps['os']): unknown => tracking({ cpuPercent: false, memoryPercent: 70 }, { os })[0]?.of;
  const reported = { namespace: 'CWAgent', statistic: 'Average', dimensions: {}, ofGroup: true };
  expect(memory('ubuntu-24.04')).toEqual({ metric: { ...reported, name: 'mem_used_percent' } });
  expect(memory('windows-2022')).toEqual({ metric: { ...reported, name: 'Memory % Committed Bytes In Use' } });
});

test('the backlog of a queue is divided by the servers in service', () => {
  const [queue] = tracking({ cpuPercent: false, queue: { name: 'orders', messagesPerServer: 100 } });
  expect(queue).toEqual({
    name: 'queue',
    target: 100,
    of: {
      expression: 'visible / inService',
      label: 'messages for each server in service',
      from: {
        visible: {
          namespace: 'AWS/SQS',
          name: 'ApproximateNumberOfMessagesVisible',
          statistic: 'Sum',
          dimensions: { QueueName: 'orders' },
          ofGroup: false,
        },
        inService: {
          namespace: 'AWS/AutoScaling',
          name: 'GroupInServiceInstances',
          statistic: 'Average',
          dimensions: {},
          ofGroup: true,
        },
      },
    },
  });
});

test('a metric of its own has its dimensions, and that of the group where servers report it so', () => {
  const sessions = { namespace: 'Clinic/Portal', metric: 'Sessions', dimensions: { Site: 'main' }, target: 250 };
  const [, metric] = tracking({ metrics: { sessions: { ...sessions, statistic: 'count', ofFleet: true } } });
  expect(metric).toMatchObject({ name: 'metric-sessions', target: 250, of: { metric: { statistic: 'SampleCount' } } });
  const of = metric && 'metric' in metric.of ? metric.of.metric : undefined;
  expect(of && dimensionsOf(of, 'the-group')).toEqual([
    { name: 'Site', value: 'main' },
    { name: 'AutoScalingGroupName', value: 'the-group' },
  ]);
});

test('a warm-up that is asked for holds for scaling and for alarms', () => {
  const planned = plan({ warmUpMinutes: 12 });
  expect(planned.warmUpMinutes).toBe(12);
  expect(planned.alarms.find(({ id }) => id === 'CpuHigh')?.quiet?.graceMinutes).toBe(12 + 5);
});

test('forecasts are of the CPU that is tracked, and servers come so early that they are warm', () => {
  const predictive = (scaling: ScalingProps): unknown => awsServers(plan(scaling), {}, {}).predictive;
  const cpu = { metric: 'ASGCPUUtilization', target: 60 };
  expect(predictive({ predictive: 'forecast' })).toEqual({ ...cpu, mode: 'ForecastOnly', bufferSeconds: 5 * 60 });
  expect(predictive({ predictive: 'forecast-and-scale', warmUpMinutes: 90 })).toEqual({
    ...cpu,
    mode: 'ForecastAndScale',
    bufferSeconds: 3600,
  });
  expect(predictive({})).toBeUndefined();
});

test('decisions name every target and the warm-up', () => {
  const { decisions } = plan({
    cpuPercent: 50,
    memoryPercent: 75,
    queue: { name: 'orders', messagesPerServer: 100 },
    metrics: { sessions: { namespace: 'Clinic/Portal', metric: 'Sessions', target: 250 } },
    warmUpMinutes: 12,
  });
  const told = decisions.filter(({ what }) => ['scaling', 'warm-up'].includes(what)).map(({ choice }) => choice);
  expect(told).toEqual([
    'target tracking: 50% average CPU, 75% average memory, 100 messages of orders per server and 250 average Sessions of Clinic/Portal',
    '12 minutes',
  ]);
});
