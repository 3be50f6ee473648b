import { nameOf } from '../../../engines/pulumi-aws/fixture';
import { cpuAlarm, failedLaunch } from '../alarms';
import { KEY_ARN, logGroupArn } from '../description';
import { fleet, inAws, monitored, TYPES } from './fixture';

const LOG = '/aws/events/northwind-production';

test('failed launches are counted, and told once', async () => {
  const made = await inAws();
  const [rule, ...others] = made.ofType(TYPES.rule);
  expect(others).toEqual([]);
  expect(rule?.inputs.description).toBe('A server could not start: events of servers/ehr');
  expect(JSON.parse(String(rule?.inputs.eventPattern))).toEqual({
    source: ['aws.autoscaling'],
    'detail-type': ['EC2 Instance Launch Unsuccessful'],
    detail: { AutoScalingGroupName: ['northwind-ehr'] },
  });
  const alarm = made.ofType(TYPES.alarm).find((one) => nameOf(one) === 'monitoring-servers-ehr-FailedLaunch');
  expect(alarm?.inputs).toMatchObject({
    name: 'northwind-production-servers-ehr-FailedLaunch',
    alarmDescription:
      'A server could not start.\n\nRunbook: Check capacity, quota and launch template of the group. ' +
      'Every event is in the log group /aws/events/northwind-production; its StatusMessage says why.',
    namespace: 'AWS/Events',
    metricName: 'MatchedEvents',
    statistic: 'Sum',
    period: 300,
    evaluationPeriods: 12,
    threshold: 0,
  });
  expect(alarm && made.namesFrom(alarm, 'dimensions')).toEqual(['monitoring-servers-ehr-FailedLaunch']);
});

test('events are kept with their cause, encrypted, where EventBridge may write', async () => {
  const made = await inAws();
  const [log] = made.ofType(TYPES.logGroup);
  expect(log?.inputs).toMatchObject({ name: LOG, retentionInDays: 2192, kmsKeyId: KEY_ARN });
  expect([log?.protect, log?.retainOnDelete]).toEqual([undefined, undefined]);
  expect(made.ofType(TYPES.target).map(({ inputs }) => inputs.arn)).toEqual([logGroupArn(LOG)]);
  const [policy] = made.ofType(TYPES.logPolicy);
  expect(policy?.inputs.policyName).toBe('northwind-production-events');
  expect(JSON.parse(String(policy?.inputs.policyDocument))).toMatchObject({
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: ['events.amazonaws.com', 'delivery.logs.amazonaws.com'] },
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `${logGroupArn(LOG)}:*`,
      },
    ],
  });
});

test('events of two fleets are kept in one place', async () => {
  const made = await monitored({ watches: [fleet(), fleet(undefined, 'servers/web')] });
  const counts = [TYPES.rule, TYPES.target, TYPES.logGroup, TYPES.logPolicy].map((type) => made.ofType(type).length);
  expect(counts).toEqual([2, 2, 1, 1]);
});

test('a rule whose name would be too long with what autonaming adds has a prefix', async () => {
  const rule = async (watchName: string): Promise<unknown> =>
    (await monitored({ watches: [fleet(failedLaunch(), watchName)] })).ofType(TYPES.rule)[0]?.inputs.namePrefix;
  expect(await rule(`servers/${'x'.repeat(24)}`)).toBeUndefined();
  expect(await rule(`servers/${'x'.repeat(25)}`)).toBe(`monitoring-servers-${'x'.repeat(19)}`);
});

test('where no alarm counts events there are none, and logs may not use the key', async () => {
  const made = await inAws({ watches: [fleet([cpuAlarm()])] });
  const counts = [TYPES.rule, TYPES.target, TYPES.logGroup, TYPES.logPolicy].map((type) => made.ofType(type).length);
  expect(counts).toEqual([0, 0, 0, 0]);
  const [key] = made.ofType(TYPES.key);
  expect(String(key?.inputs.policy)).not.toContain('logs.');
});

test('failed patching counts runs that ended badly', async () => {
  const patching = { id: 'PatchingFailed', signal: 'patching-failed', on: ['fleet'] } as const;
  const [rule] = (await monitored({ watches: [fleet(failedLaunch(patching))] })).ofType(TYPES.rule);
  expect(JSON.parse(String(rule?.inputs.eventPattern))).toMatchObject({
    detail: { Definition: ['northwind-ehr'], Status: ['Failed', 'TimedOut', 'Cancelled'] },
  });
});
