import { shareAwake } from '../../../../../lib/pricing/meters/aws/facts/start-stop';
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
function awake(...schedules: readonly Given[]): unknown {
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
    Server: { Type: 'AWS::EC2::Instance' },
    Other: { Type: 'AWS::EC2::Instance' },
    ...(Object.fromEntries(scheduled) as object),
  };
  const [server] = readTemplate({ name: 's', body: { Resources }, region: 'eu-west-1' }).resources;
  return server && shareAwake(server);
}

const START = { call: 'ec2:startInstances', at: 'cron(0 8 ? * MON-FRI *)' };
const STOP = { call: 'ec2:stopInstances', at: 'cron(0 18 ? * MON-FRI *)' };

test('from eight to six on workdays is 50 of 168 hours', () => {
  expect(awake(START, STOP)).toBeCloseTo(50 / 168, 12);
});

test('in a time zone too: none of its clock changes falls on a workday', () => {
  const timeZone = 'Europe/Berlin';
  expect(awake({ ...START, timeZone }, { ...STOP, timeZone })).toBeCloseTo(50 / 168, 12);
});

test('several servers may be named, in any form', () => {
  const both = { 'Fn::ToJsonString': { InstanceIds: [{ Ref: 'Other' }, { Ref: 'Server' }] } };
  expect(awake({ ...START, input: both }, { ...STOP, input: both })).toBeCloseTo(50 / 168, 12);
});

test('databases and clusters are started and stopped as well', () => {
  expect(awake({ ...START, call: 'rds:startDBInstance' }, { ...STOP, call: 'rds:stopDBInstance' })).toBeCloseTo(
    50 / 168,
  );
  expect(awake({ ...START, call: 'rds:startDBCluster' }, { ...STOP, call: 'rds:stopDBCluster' })).toBeCloseTo(50 / 168);
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
  expect(awake(...schedules)).toBeUndefined();
});

test('a schedule that cannot be followed leaves the hours unknown', () => {
  expect(awake(START, { ...STOP, at: 'rate(5 hours)' })).toMatchObject({
    because: '"rate(5 hours)" does not ring at recurring times',
  });
  expect(awake(START, { ...STOP, timeZone: 'Mars/Base' })).toMatchObject({
    because: '"Mars/Base" is not a time zone',
  });
});
