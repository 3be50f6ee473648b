import { knownContext, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { cpuAlarm } from '../alarms';
import { alarmArn } from '../description';
import { fleet, inAws, monitored, TYPES } from './fixture';

interface Widget {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

function widgets(made: Recorded): readonly Widget[] {
  const [dashboard] = made.ofType(TYPES.dashboard);
  return (JSON.parse(String(dashboard?.inputs.dashboardBody)) as { readonly widgets: readonly Widget[] }).widgets;
}

test('has the name of the environment and its region, that of the provider where no other is known', async () => {
  const named = async (context = knownContext()): Promise<unknown> =>
    (await monitored({ context })).ofType(TYPES.dashboard).map(({ inputs }) => inputs.dashboardName);
  expect(await named()).toEqual(['northwind-production-eu-west-1']);
  const context = knownContext();
  expect(await named({ ...context, places: { home: {} } })).toEqual(['northwind-production-eu-west-1']);
});

test("shows every alarm's state, then each pattern with its graphs", async () => {
  const made = await inAws({ watches: [fleet(), fleet([cpuAlarm({ threshold: 90 })], 'servers/web')] });
  const shown = widgets(made);
  expect(shown.map(({ type, x, y }) => [type, x, y])).toEqual([
    ['alarm', 0, 0],
    ['text', 0, 4],
    ['metric', 0, 5],
    ['text', 0, 11],
    ['metric', 0, 12],
  ]);
  const [states, ehr, busy, web] = shown.map(({ properties }) => properties);
  expect(states?.alarms).toEqual(
    [
      ...['Critical', 'Warning'].flatMap((of) => [
        `monitoring-${of}DeliveriesFailed`,
        `monitoring-${of}DeliveriesMissing`,
      ]),
      ...['servers-ehr-CpuHigh', 'servers-ehr-FailedLaunch', 'servers-web-CpuHigh'],
    ].map((name) => alarmArn(`northwind-production-${name}`)),
  );
  expect([ehr?.markdown, web?.markdown]).toEqual(['# servers/ehr', '# servers/web']);
  expect(busy).toEqual({
    view: 'timeSeries',
    title: 'Servers are too busy',
    region: 'eu-west-1',
    metrics: [['AWS/EC2', 'CPUUtilization', 'AutoScalingGroupName', 'northwind-ehr']],
    annotations: { horizontal: [{ value: 75, label: 'warning above 75', color: '#ff7f0e', yAxis: 'left' }] },
    yAxis: {},
  });
});

test('three graphs stand beside each other, and a fourth below them', async () => {
  const metrics = ['CPUUtilization', 'NetworkIn', 'NetworkOut', 'DiskReadOps'];
  const alarms = metrics.map((name, at) => cpuAlarm({ id: `Alarm${at}` }, { name }));
  const graphs = widgets(await inAws({ watches: [fleet(alarms), fleet([cpuAlarm()], 'servers/web')] }));
  expect(graphs.filter(({ type }) => type === 'metric').map(({ x, y }) => [x, y])).toEqual([
    [0, 5],
    [8, 5],
    [16, 5],
    [0, 11],
    [0, 18],
  ]);
});

test('has nothing of a pattern without alarms', async () => {
  const shown = widgets(await inAws({ watches: [fleet([], 'network'), fleet()] }));
  expect(shown.map(({ type }) => type)).toEqual(['alarm', 'text', 'metric']);
});

test('can be left out, and the alarms stay', async () => {
  const made = await monitored({ dashboard: false });
  expect(made.ofType(TYPES.dashboard)).toEqual([]);
  expect(made.ofType(TYPES.alarm)).toHaveLength(6);
});
