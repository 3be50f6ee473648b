import { Match } from 'aws-cdk-lib/assertions';
import { awsAlarms } from '../../../../lib/clouds/aws/signals';
import type { QuietTimes } from '../../../../lib/profile/alarms';
import { cpuAlarm } from '../alarms';
import { alarmCalled, alarmsIn, fleet, synthesise, topicCalled } from '../fixture';

describe('alarms that are quiet at some times', () => {
  const quiet: QuietTimes = {
    groups: ['fleet'],
    whileStopped: true,
    window: { days: ['sun'], at: '02:00', hours: 4, timeZone: 'Europe/Dublin' },
    graceMinutes: 15,
  };
  const watched = [
    fleet(
      awsAlarms([
        { ...cpuAlarm().plan, quiet },
        { ...cpuAlarm().plan, id: 'CpuFull', title: 'Servers are full', quiet },
        { ...cpuAlarm().plan, id: 'Missing', title: 'Servers are missing', severity: 'critical', quiet },
        { ...cpuAlarm().plan, id: 'DiskFull', title: 'A disk is full' },
      ]),
    ),
  ];

  test('have no actions of their own; the others do', () => {
    const template = synthesise({}, watched);
    const tells = (id: string): readonly unknown[] =>
      alarmsIn(template).find(({ AlarmName }) => AlarmName === `northwind-production-servers-ehr-${id}`)
        ?.AlarmActions ?? [];
    expect(['CpuHigh', 'CpuFull', 'Missing', 'DiskFull', 'Quiet'].map((id) => tells(id).length)).toEqual([
      0, 0, 0, 1, 0,
    ]);
  });

  test('are told of by a composite alarm for each severity', () => {
    const template = synthesise({}, watched);
    template.resourceCountIs('AWS::CloudWatch::CompositeAlarm', 2);
    const arn = (id: string): object => ({
      'Fn::GetAtt': [alarmCalled(template, `northwind-production-servers-ehr-${id}`), 'Arn'],
    });
    const warning = [{ Ref: topicCalled(template, 'northwind-production warning') }];
    template.hasResourceProperties('AWS::CloudWatch::CompositeAlarm', {
      AlarmName: 'northwind-production-servers-ehr-warning',
      AlarmDescription: [
        'Something is wrong with servers/ehr. One of these, or several:',
        '- Servers are too busy\n- Servers are full',
        'Runbook: The message names the alarms that fired first; look for others of the same name. Each one says what to do first.',
      ].join('\n\n'),
      AlarmRule: { 'Fn::Join': ['', ['(ALARM("', arn('CpuHigh'), '") OR ALARM("', arn('CpuFull'), '"))']] },
      AlarmActions: warning,
      OKActions: warning,
      ActionsSuppressor: arn('Quiet'),
      ActionsSuppressorWaitPeriod: 30,
      ActionsSuppressorExtensionPeriod: 900,
    });
    const critical = [{ Ref: topicCalled(template, 'northwind-production critical') }];
    template.hasResourceProperties('AWS::CloudWatch::CompositeAlarm', {
      AlarmName: 'northwind-production-servers-ehr-critical',
      AlarmRule: { 'Fn::Join': ['', ['(ALARM("', arn('Missing'), '"))']] },
      AlarmActions: critical,
      OKActions: critical,
    });
  });

  test('are kept quiet by an alarm that knows the time and whether the fleet is stopped', () => {
    synthesise({}, watched).hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'northwind-production-servers-ehr-Quiet',
      AlarmDescription:
        'Nothing is wrong. This keeps alarms of servers/ehr quiet in its maintenance window, Sun 02:00 for 4 hours (Europe/Dublin) and while it is stopped on purpose.',
      AlarmActions: Match.absent(),
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
      Metrics: [
        {
          Id: 'expr_1',
          Expression: 'IF(desired1 < 1 OR (minute >= 8700 AND minute < 9000), 1, 0)',
          Label: 'quiet',
        },
        {
          Id: 'desired1',
          MetricStat: {
            Metric: {
              Namespace: 'AWS/AutoScaling',
              MetricName: 'GroupDesiredCapacity',
              Dimensions: [{ Name: 'AutoScalingGroupName', Value: 'northwind-ehr' }],
            },
            Period: 60,
            Stat: 'Maximum',
          },
          ReturnData: false,
        },
        {
          Id: 'minute',
          Expression: '(DAY(desired1) - 1) * 1440 + HOUR(desired1) * 60 + MINUTE(desired1)',
          Label: 'minute of the week',
          ReturnData: false,
        },
      ],
    });
  });

  test('are there only where something is ever quiet', () => {
    synthesise().resourceCountIs('AWS::CloudWatch::CompositeAlarm', 0);
  });

  test('show on the dashboard, without what tells of them', () => {
    const template = synthesise({ routes: { critical: {}, warning: {} } }, watched);
    const body = JSON.stringify(template.findResources('AWS::CloudWatch::Dashboard'));
    const shown = ['CpuHigh', 'CpuFull', 'Missing', 'DiskFull', 'Quiet'].filter((id) =>
      body.includes(alarmCalled(template, `northwind-production-servers-ehr-${id}`)),
    );
    expect(shown).toEqual(['CpuHigh', 'CpuFull', 'Missing', 'DiskFull']);
  });
});
