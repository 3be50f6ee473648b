import { awsAlarms } from '../../../../lib/clouds/aws/signals';
import type { QuietTimes } from '../../../../lib/profile/alarms';
import type { RecordedResource } from '../../../../stacks/pulumi/recorder/recording';
import { nameOf } from '../../../engines/pulumi-aws/fixture';
import { cpuAlarm } from '../alarms';
import { alarmArn, topicArn } from '../description';
import { fleet, inAws, TYPES } from './fixture';

const quiet: QuietTimes = {
  groups: ['fleet'],
  whileStopped: true,
  window: { days: ['sun'], at: '02:00', hours: 4, timeZone: 'Europe/Dublin' },
  graceMinutes: 15,
};
const watches = [
  fleet(
    awsAlarms([
      { ...cpuAlarm().plan, quiet },
      { ...cpuAlarm().plan, id: 'CpuFull', title: 'Servers are full', quiet },
      { ...cpuAlarm().plan, id: 'Missing', title: 'Servers are missing', severity: 'critical', quiet },
      { ...cpuAlarm().plan, id: 'DiskFull', title: 'A disk is full' },
    ]),
  ),
];
const arn = (id: string): string => alarmArn(`northwind-production-servers-ehr-${id}`);

test('alarms that are ever quiet have no actions of their own; the others do', async () => {
  const alarms = (await inAws({ watches })).ofType(TYPES.alarm);
  const tells = (one: RecordedResource): boolean => 'alarmActions' in one.inputs || 'okActions' in one.inputs;
  const ofFleet = alarms.filter((one) => nameOf(one).startsWith('monitoring-servers-ehr-'));
  expect(Object.fromEntries(ofFleet.map((one) => [nameOf(one).split('-').at(-1), tells(one)]))).toEqual({
    CpuHigh: false,
    CpuFull: false,
    Missing: false,
    DiskFull: true,
    Quiet: false,
  });
});

test('a composite alarm for each severity tells of them, unless the quiet alarm is on', async () => {
  const [critical, warning, ...others] = (await inAws({ watches })).ofType(TYPES.composite);
  expect(others).toEqual([]);
  expect(critical?.inputs).toMatchObject({
    alarmName: 'northwind-production-servers-ehr-critical',
    alarmRule: `(ALARM("${arn('Missing')}"))`,
    alarmActions: [topicArn('northwind-production critical')],
  });
  expect(warning?.inputs).toEqual({
    alarmName: 'northwind-production-servers-ehr-warning',
    alarmDescription: [
      'Something is wrong with servers/ehr. One of these, or several:',
      '- Servers are too busy\n- Servers are full',
      'Runbook: The message names the alarms that fired first; look for others of the same name. Each one says what to do first.',
    ].join('\n\n'),
    alarmRule: `(ALARM("${arn('CpuHigh')}") OR ALARM("${arn('CpuFull')}"))`,
    alarmActions: [topicArn('northwind-production warning')],
    okActions: [topicArn('northwind-production warning')],
    actionsSuppressor: { alarm: arn('Quiet'), waitPeriod: 30, extensionPeriod: 900 },
    tags: { client: 'northwind', environment: 'production', 'managed-by': 'groundplan', pattern: 'monitoring' },
  });
});

test('the quiet alarm knows the time and whether the fleet is stopped', async () => {
  const alarms = (await inAws({ watches })).ofType(TYPES.alarm);
  const suppressor = alarms.find((one) => nameOf(one) === 'monitoring-servers-ehr-Quiet');
  expect(suppressor?.inputs).toMatchObject({
    comparisonOperator: 'GreaterThanThreshold',
    threshold: 0,
    evaluationPeriods: 1,
    treatMissingData: 'notBreaching',
    metricQueries: [
      {
        id: 'expr_1',
        expression: 'IF(desired1 < 1 OR (minute >= 8700 AND minute < 9000), 1, 0)',
        label: 'quiet',
        returnData: true,
      },
      {
        id: 'desired1',
        metric: {
          namespace: 'AWS/AutoScaling',
          metricName: 'GroupDesiredCapacity',
          dimensions: { AutoScalingGroupName: 'northwind-ehr' },
          period: 60,
          stat: 'Maximum',
        },
        returnData: false,
      },
      {
        id: 'minute',
        expression: '(DAY(desired1) - 1) * 1440 + HOUR(desired1) * 60 + MINUTE(desired1)',
        label: 'minute of the week',
        returnData: false,
      },
    ],
  });
});
