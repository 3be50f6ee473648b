import { shareRunning } from '../../../../../lib/pricing/meters/aws/facts/start-stop';
import { readTemplate } from '../../../../../lib/pricing/readers';

interface Given {
  readonly call: string;
  readonly at: string;
  readonly input?: unknown;
  readonly state?: string;
  readonly timeZone?: string;
}

const SERVER_ID = { 'Fn::Sub': '{"InstanceIds":["${Server}"]}' };

/** The share of a server's year that schedules leave it running. */
function running(...schedules: readonly Given[]): unknown {
  return runningOf('AWS::EC2::Instance', schedules);
}

/** The same of something else that is called Server. */
function runningOf(type: string, schedules: readonly Given[], others: object = {}): unknown {
  const scheduled = schedules.map(({ call, at, input = SERVER_ID, state = 'ENABLED', timeZone }, number) => [
    `Schedule${number}`,
    {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: at,
        ScheduleExpressionTimezone: timeZone,
        State: state,
        Target: { Arn: { 'Fn::Sub': `arn:\${AWS::Partition}:scheduler:::aws-sdk:${call}` }, Input: input },
      },
    },
  ]);
  const Resources = {
    Server: { Type: type },
    Other: { Type: 'AWS::EC2::Instance' },
    ...(Object.fromEntries(scheduled) as object),
    ...others,
  };
  const [server] = readTemplate({ name: 's', body: { Resources }, region: 'eu-west-1' }).resources;
  return server && shareRunning(server);
}

const START = { call: 'ec2:startInstances', at: 'cron(0 8 ? * MON-FRI *)' };
const STOP = { call: 'ec2:stopInstances', at: 'cron(0 18 ? * MON-FRI *)' };

test('from eight to six on workdays is 50 of 168 hours', () => {
  expect(running(START, STOP)).toBeCloseTo(50 / 168, 12);
});

test('in a time zone too: none of its clock changes falls on a workday', () => {
  const timeZone = 'Europe/Berlin';
  expect(running({ ...START, timeZone }, { ...STOP, timeZone })).toBeCloseTo(50 / 168, 12);
});

test('several servers may be named, in any form', () => {
  const both = { 'Fn::ToJsonString': { InstanceIds: [{ Ref: 'Other' }, { Ref: 'Server' }] } };
  expect(running({ ...START, input: both }, { ...STOP, input: both })).toBeCloseTo(50 / 168, 12);
});

test.each([
  ['AWS::RDS::DBInstance', 'rds:startDBInstance', 'rds:stopDBInstance'],
  ['AWS::RDS::DBCluster', 'rds:startDBCluster', 'rds:stopDBCluster'],
  ['AWS::DocDB::DBCluster', 'docdb:startDBCluster', 'docdb:stopDBCluster'],
  ['AWS::Neptune::DBCluster', 'neptune:startDBCluster', 'neptune:stopDBCluster'],
  ['AWS::Redshift::Cluster', 'redshift:resumeCluster', 'redshift:pauseCluster'],
])('%s has calls of its own', (type, start, stop) => {
  const schedules = [
    { ...START, call: start },
    { ...STOP, call: stop },
  ];
  expect(runningOf(type, schedules)).toBeCloseTo(50 / 168, 12);
  expect(runningOf('AWS::EC2::Instance', schedules)).toBeUndefined();
  expect(runningOf('AWS::EC2::VPC', schedules)).toBeUndefined();
});

describe('a database that is stopped for a long time', () => {
  const between = (at: string): readonly Given[] => [
    { call: 'rds:startDBInstance', at },
    { call: 'rds:stopDBInstance', at: 'cron(0 18 ? * MON *)' },
  ];

  test('may be for a week but for the hours that it runs', () => {
    expect(runningOf('AWS::RDS::DBInstance', between('cron(0 8 ? * MON *)'))).toBeCloseTo(10 / 168, 12);
  });

  test('is started by the vendor after seven days, so its hours are unknown', () => {
    expect(runningOf('AWS::RDS::DBInstance', between('cron(0 8 1 * ? *)'))).toMatchObject({
      because: 'it is stopped for longer than the 7 days after which the vendor starts it again',
    });
  });
});

describe('Redshift', () => {
  const action = (call: string, Schedule: string, Enable = true): object => ({
    Type: 'AWS::Redshift::ScheduledAction',
    Properties: { Schedule, Enable, TargetAction: { [call]: { ClusterIdentifier: { Ref: 'Server' } } } },
  });
  const Resume = action('ResumeCluster', 'cron(0 6 ? * MON-FRI *)');

  test('is paused and resumed by scheduled actions of its own', () => {
    const Pause = action('PauseCluster', 'cron(0 20 ? * MON-FRI *)');
    // 14 hours on each of five days
    expect(runningOf('AWS::Redshift::Cluster', [], { Resume, Pause })).toBeCloseTo(70 / 168, 12);
  });

  test('runs on where they are switched off', () => {
    const Pause = action('PauseCluster', 'cron(0 20 ? * MON-FRI *)', false);
    expect(runningOf('AWS::Redshift::Cluster', [], { Resume, Pause })).toBeUndefined();
  });
});

test.each<[string, readonly Given[]]>([
  ['no schedule', []],
  ['a start alone', [START]],
  ['a stop alone', [STOP]],
  ['a stop that is switched off', [START, { ...STOP, state: 'DISABLED' }]],
  ['a single stop', [START, { ...STOP, at: 'at(2027-01-01T00:00:00)' }]],
  ['a stop of another server', [START, { ...STOP, input: { 'Fn::Sub': '["${Other}"]' } }]],
  ['another call', [START, { ...STOP, call: 'ec2:rebootInstances' }]],
])('%s says nothing of its hours', (_, schedules) => {
  expect(running(...schedules)).toBeUndefined();
});

test('a schedule that cannot be followed leaves the hours unknown', () => {
  expect(running(START, { ...STOP, at: 'rate(5 hours)' })).toMatchObject({
    because: '"rate(5 hours)" does not ring at recurring times',
  });
  expect(running(START, { ...STOP, timeZone: 'Mars/Base' })).toMatchObject({
    because: '"Mars/Base" is not a time zone',
  });
});
