import { costs, priceOf, priceWith, usd } from '../../price';

const Task = {
  Type: 'AWS::ECS::TaskDefinition',
  Properties: { Cpu: '1024', Memory: '4096', RequiresCompatibilities: ['FARGATE'] },
};
const CLUSTER = 'arn:aws:ecs:us-east-1:111111111111:cluster/jobs';
/** One task of 1 vCPU and 4 GB for an hour, in us-east-1. */
const HOUR = 0.04048 + 4 * 0.004445;

const tasks = (parameters: object): object => ({
  Id: 'tasks',
  Arn: CLUSTER,
  EcsParameters: { TaskDefinitionArn: { Ref: 'Task' }, LaunchType: 'FARGATE', ...parameters },
});
const rule = (properties: object): object => ({ Type: 'AWS::Events::Rule', Properties: properties });
const schedule = (properties: object): object => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: { FlexibleTimeWindow: { Mode: 'OFF' }, ...properties },
});
const total = (resource: object, others: object = { Task }): number =>
  priceOf(resource, others, 'us-east-1').monthly.expected;

describe('a rule', () => {
  test('that starts tasks on Fargate is billed for as long as they run: ten minutes are assumed', () => {
    const hourly = rule({ ScheduleExpression: 'rate(1 hour)', Targets: [tasks({ TaskCount: 3 })] });
    const { lines } = priceOf(hourly, { Task }, 'us-east-1');
    expect(costs({ lines } as Parameters<typeof costs>[0])).toEqual({
      'Fargate vCPU': usd((730 * 3 * 0.04048) / 6),
      'Fargate memory': usd((730 * 3 * 4 * 0.004445) / 6),
    });
    expect(lines[0]).toMatchObject({ basis: 'default', note: 'started 730 times a month, 3 tasks each time' });
  });

  test('whose tasks are known to run longer costs so much more', () => {
    const daily = rule({ ScheduleExpression: 'cron(0 3 * * ? *)', Targets: [tasks({})] });
    const nightly = priceWith({ taskMinutes: 90 }, daily, { Task }, 'us-east-1');
    expect(nightly.monthly.expected).toBeCloseTo((730 / 24) * 1.5 * HOUR, 5);
  });

  test('pays for the public addresses of its tasks, and for their storage', () => {
    const network = { NetworkConfiguration: { AwsVpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['s'] } } };
    const Large = { ...Task, Properties: { ...Task.Properties, EphemeralStorage: { SizeInGiB: 120 } } };
    const hourly = rule({ ScheduleExpression: 'rate(1 hour)', Targets: [tasks(network)] });
    expect(costs(priceOf(hourly, { Task: Large }, 'us-east-1'))).toMatchObject({
      'Fargate storage over 20 GB': usd((730 * 100 * 0.000111) / 6),
      'Fargate public IPv4 addresses': usd((730 * 0.005) / 6),
    });
  });

  test('of events starts as many as events are assumed, or known', () => {
    const onUpload = rule({ EventPattern: { source: ['aws.s3'] }, Targets: [tasks({})] });
    expect(total(onUpload)).toBeCloseTo((100 * HOUR) / 6, 5);
    const known = priceWith({ events: 3000, taskMinutes: 2 }, onUpload, { Task }, 'us-east-1');
    expect(known.monthly.expected).toBeCloseTo((3000 * 2 * HOUR) / 60, 5);
  });

  test('of a range of events costs between its bounds, and is assumed while the length of runs is', () => {
    const onUpload = rule({ EventPattern: { source: ['aws.s3'] }, Targets: [tasks({})] });
    const events = { low: 60, expected: 600, high: 6000 };
    const { monthly, lines } = priceWith({ events }, onUpload, { Task }, 'us-east-1');
    expect(monthly).toEqual({ low: usd(10 * HOUR), expected: usd(100 * HOUR), high: usd(1000 * HOUR) });
    expect(lines.map(({ basis }) => basis)).toEqual(['default', 'default']);
    const known = priceWith(
      { events, taskMinutes: { low: 5, expected: 10, high: 20 } },
      onUpload,
      { Task },
      'us-east-1',
    );
    expect(known.monthly).toEqual({ low: usd(5 * HOUR), expected: usd(100 * HOUR), high: usd(2000 * HOUR) });
    expect(known.lines.map(({ basis }) => basis)).toEqual(['usage', 'usage']);
  });

  test('that is disabled, starts tasks on servers, or calls a function is free', () => {
    const off = { State: 'DISABLED', ScheduleExpression: 'rate(1 hour)', Targets: [tasks({})] };
    const onServers = { ScheduleExpression: 'rate(1 hour)', Targets: [tasks({ LaunchType: 'EC2' })] };
    const calls = { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'f', Arn: 'arn:aws:lambda:x:1:function:f' }] };
    for (const properties of [off, onServers, calls]) expect(priceOf(rule(properties), { Task }).status).toBe('free');
  });

  test('whose tasks are defined elsewhere says so', () => {
    const elsewhere = rule({ ScheduleExpression: 'rate(1 hour)', Targets: [tasks({ TaskDefinitionArn: 'jobs:1' })] });
    expect(priceOf(elsewhere).missing?.[0]?.because).toBe('its task definition is not among the inputs');
  });
});

describe('a schedule', () => {
  test('is billed for each time that its expression names', () => {
    const every = schedule({ ScheduleExpression: 'rate(1 minute)', Target: { Arn: 'arn:aws:sqs:us-east-1:1:q' } });
    expect(costs(priceOf(every, {}, 'us-east-1'))).toEqual({ Invocations: usd(730 * 60 * 1e-6 * 1) });
    const known = priceWith({ invocations: 5_000_000 }, every, {}, 'us-east-1');
    expect(costs(known)).toEqual({ Invocations: usd(5 * 1) });
  });

  test('that starts tasks pays for them too', () => {
    const weekly = schedule({ ScheduleExpression: 'rate(7 days)', Target: tasks({ TaskCount: 2 }) });
    const calls = 730 / (7 * 24);
    expect(total(weekly)).toBeCloseTo(calls * 1e-6 + (calls * 2 * HOUR) / 6, 5);
  });

  test('whose invocations are known starts as many tasks', () => {
    const weekly = schedule({ ScheduleExpression: 'rate(7 days)', Target: tasks({}) });
    const invocations = { low: 6, expected: 60, high: 600 };
    expect(priceWith({ invocations }, weekly, { Task }, 'us-east-1').monthly).toEqual({
      low: usd(HOUR + 6e-6),
      expected: usd(10 * HOUR + 60e-6),
      high: usd(100 * HOUR + 600e-6),
    });
  });

  test('that is disabled costs nothing', () => {
    const off = schedule({ State: 'DISABLED', ScheduleExpression: 'rate(1 hour)', Target: tasks({}) });
    expect(priceOf(off, { Task }, 'us-east-1')).toMatchObject({ status: 'free', lines: [] });
  });
});

describe('what schedules start is assumed to run as often as they say', () => {
  const hourly = (properties: object = {}): object =>
    rule({
      ScheduleExpression: 'rate(1 hour)',
      Targets: [{ Id: 'it', Arn: { 'Fn::GetAtt': ['It', 'Arn'] } }],
      ...properties,
    });
  const fn = { Type: 'AWS::Lambda::Function', Properties: { MemorySize: 1024 } };
  const requests = (others: object): number | undefined => costs(priceOf(fn, others, 'us-east-1')).Requests;

  test('a function, where nothing else calls it', () => {
    const by = (Principal: string): object => ({
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: { Ref: 'It' }, Principal },
    });
    expect(requests({ Hourly: hourly(), Allow: by('events.amazonaws.com') })).toBe(usd(730 * 1e-6 * 0.2));
    expect(requests({ Hourly: hourly(), Allow: by('apigateway.amazonaws.com') })).toBe(usd(0.1 * 0.2));
    expect(requests({ Hourly: hourly({ State: 'DISABLED' }) })).toBe(usd(0.1 * 0.2));
  });

  test('a build of ten minutes', () => {
    const project = {
      Type: 'AWS::CodeBuild::Project',
      Properties: { Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL' } },
    };
    expect(total(project, { Hourly: hourly() })).toBe(usd(730 * 10 * 0.005));
  });

  test('a job of Glue of ten minutes', () => {
    const job = { Type: 'AWS::Glue::Job', Properties: { Command: { Name: 'glueetl' }, MaxCapacity: 6 } };
    const Nightly = schedule({ ScheduleExpression: 'rate(1 day)', Target: { Arn: { Ref: 'It' } } });
    expect(total(job, { Nightly })).toBeCloseTo(((730 / 24) * 6 * 0.44) / 6, 5);
  });

  test('a workflow of ten transitions', () => {
    const workflow = { Type: 'AWS::StepFunctions::StateMachine' };
    const started = rule({ ScheduleExpression: 'rate(10 minutes)', Targets: [{ Id: 'w', Arn: { Ref: 'It' } }] });
    expect(total(workflow, { Started: started })).toBe(usd((730 * 6 * 10 * 0.025) / 1000));
  });

  test('a job of Batch of ten minutes', () => {
    const environment = {
      Type: 'AWS::Batch::ComputeEnvironment',
      Properties: { Type: 'MANAGED', ComputeResources: { Type: 'FARGATE', MaxvCpus: 16 } },
    };
    const Queue = {
      Type: 'AWS::Batch::JobQueue',
      Properties: { ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: { Ref: 'It' } }] },
    };
    const Hourly = rule({ ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'q', Arn: { Ref: 'Queue' } }] });
    expect(costs(priceOf(environment, { Queue, Hourly }, 'us-east-1'))).toEqual({
      'Fargate vCPU': usd((730 * 0.04048) / 6),
      'Fargate memory': usd((730 * 2 * 0.004445) / 6),
    });
  });
});
