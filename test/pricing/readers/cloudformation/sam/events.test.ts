import { checkout, made, madeBesides, readSam, resourceIn } from './sam';

/** What SAM makes of one event `E` of a function, beside the function. */
function madeOf(Type: string, Properties: object = {}): readonly string[] {
  return madeBesides({ Events: { E: { Type, Properties } } });
}

test.each([
  ['Schedule', { Schedule: 'rate(1 day)' }, ['CheckoutE: Events::Rule', 'CheckoutEPermission: Lambda::Permission']],
  ['EventBridgeRule', { Pattern: {} }, ['CheckoutE: Events::Rule', 'CheckoutEPermission: Lambda::Permission']],
  ['CloudWatchEvent', { Pattern: {} }, ['CheckoutE: Events::Rule', 'CheckoutEPermission: Lambda::Permission']],
  ['ScheduleV2', {}, ['CheckoutE: Scheduler::Schedule', 'CheckoutERole: IAM::Role']],
  ['ScheduleV2', { RoleArn: 'arn' }, ['CheckoutE: Scheduler::Schedule']],
  ['SQS', { Queue: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['Kinesis', { Stream: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['DynamoDB', { Stream: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['MSK', { Stream: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['MQ', { Broker: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['DocumentDB', { Cluster: 'arn' }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['SelfManagedKafka', { KafkaBootstrapServers: ['a'] }, ['CheckoutE: Lambda::EventSourceMapping']],
  ['SNS', { Topic: 'arn' }, ['CheckoutEPermission: Lambda::Permission', 'CheckoutE: SNS::Subscription']],
  ['S3', { Bucket: { Ref: 'B' } }, ['CheckoutEPermission: Lambda::Permission']],
  ['AlexaSkill', {}, ['CheckoutEPermission: Lambda::Permission']],
  ['Cognito', { UserPool: { Ref: 'P' } }, ['CheckoutCognitoPermission: Lambda::Permission']],
  ['CloudWatchLogs', {}, ['CheckoutEPermission: Lambda::Permission', 'CheckoutE: Logs::SubscriptionFilter']],
  ['IoTRule', { Sql: 'SELECT *' }, ['CheckoutEPermission: Lambda::Permission', 'CheckoutE: IoT::TopicRule']],
])('an event of type %s with %j', (type, properties, expected) => {
  expect(madeOf(type, properties)).toEqual(expected);
});

describe('a dead-letter queue', () => {
  test('is made where an event asks for one, for a rule with a policy', () => {
    const DeadLetterConfig = { Type: 'SQS' };
    expect(madeOf('Schedule', { DeadLetterConfig })).toEqual([
      'CheckoutE: Events::Rule',
      'CheckoutEQueue: SQS::Queue',
      'CheckoutEQueuePolicy: SQS::QueuePolicy',
      'CheckoutEPermission: Lambda::Permission',
    ]);
    expect(
      madeOf('ScheduleV2', { RoleArn: 'arn', DeadLetterConfig: { ...DeadLetterConfig, QueueLogicalId: 'Lost' } }),
    ).toEqual(['CheckoutE: Scheduler::Schedule', 'Lost: SQS::Queue']);
  });

  test('is not made where one is given', () => {
    expect(madeOf('ScheduleV2', { RoleArn: 'arn', DeadLetterConfig: { Arn: 'arn' } })).toHaveLength(1);
  });
});

describe('a topic through a queue', () => {
  test('has a new queue, which keeps its order where the topic does', () => {
    const Topic = { Type: 'AWS::SNS::Topic', Properties: { FifoTopic: true } };
    const Events = { E: { Type: 'SNS', Properties: { Topic: { Ref: 'Topic' }, SqsSubscription: true } } };
    const reading = readSam({ Topic, ...checkout({ Role: 'arn', Events }) });
    expect(reading.resources.slice(2).map(({ logicalId }) => logicalId)).toEqual([
      'CheckoutEEventSourceMapping',
      'CheckoutEQueuePolicy',
      'CheckoutE',
      'CheckoutEQueue',
    ]);
    expect(resourceIn(reading, 'CheckoutEQueue').flag('FifoQueue')).toBe(true);
    expect(resourceIn(reading, 'CheckoutE').target('TopicArn')?.logicalId).toBe('Topic');
  });

  test('has the given one', () => {
    const SqsSubscription = { QueueArn: 'arn', QueueUrl: 'url', BatchSize: 7 };
    expect(madeOf('SNS', { Topic: 'arn', SqsSubscription })).toEqual([
      'CheckoutEEventSourceMapping: Lambda::EventSourceMapping',
      'CheckoutEQueuePolicy: SQS::QueuePolicy',
      'CheckoutE: SNS::Subscription',
    ]);
  });
});

test('what is polled is polled as the event says', () => {
  const ProvisionedPollerConfig = { MinimumPollers: 2 };
  const Events = { E: { Type: 'MSK', Properties: { Stream: 'arn:kafka', BatchSize: 50, ProvisionedPollerConfig } } };
  const mapping = resourceIn(readSam(checkout({ Events })), 'CheckoutE');
  expect(mapping.text('EventSourceArn')).toBe('arn:kafka');
  expect(mapping.number('BatchSize')).toBe(50);
  expect(mapping.value('ProvisionedPollerConfig')).toEqual(ProvisionedPollerConfig);
  expect(mapping.target('FunctionName')?.logicalId).toBe('Checkout');
});

test.each([
  [{ Enabled: false }, 'DISABLED'],
  [{ Enabled: true }, 'ENABLED'],
  [{ State: 'DISABLED' }, 'DISABLED'],
  [{}, undefined],
])('a rule with %j is %s', (state, expected) => {
  const Events = { E: { Type: 'Schedule', Properties: { Schedule: 'rate(1 day)', ...state } } };
  expect(resourceIn(readSam(checkout({ Events })), 'CheckoutE').text('State')).toBe(expected);
});

describe('a state machine', () => {
  const flow = (Properties: object): object => ({ Flow: { Type: 'AWS::Serverless::StateMachine', Properties } });

  test('is started by roles', () => {
    const Events = {
      Daily: { Type: 'Schedule', Properties: { Schedule: 'rate(1 day)' } },
      Later: { Type: 'ScheduleV2', Properties: {} },
      Order: { Type: 'EventBridgeRule', Properties: { Pattern: {} } },
    };
    expect(made(flow({ Type: 'EXPRESS', Events }))).toEqual([
      'Flow: StepFunctions::StateMachine',
      'FlowRole: IAM::Role',
      'FlowDaily: Events::Rule',
      'FlowDailyRole: IAM::Role',
      'FlowLater: Scheduler::Schedule',
      'FlowLaterRole: IAM::Role',
      'FlowOrder: Events::Rule',
      'FlowOrderRole: IAM::Role',
    ]);
    expect(resourceIn(readSam(flow({ Type: 'EXPRESS' })), 'Flow').text('StateMachineType')).toBe('EXPRESS');
  });

  test('is published as an alias', () => {
    expect(made(flow({ Role: 'arn', AutoPublishAlias: 'live' }))).toEqual([
      'Flow: StepFunctions::StateMachine',
      'FlowVersion: StepFunctions::StateMachineVersion',
      'FlowAliaslive: StepFunctions::StateMachineAlias',
    ]);
  });

  test('may be called through an implicit API', () => {
    const Events = { Start: { Type: 'Api', Properties: { Path: '/', Method: 'post' } } };
    expect(made(flow({ Role: 'arn', Events }))).toContain('ServerlessRestApi: ApiGateway::RestApi');
  });
});
