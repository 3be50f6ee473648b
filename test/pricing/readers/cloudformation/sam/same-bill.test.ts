import { estimate, packagedCatalogue, readTemplate, type Estimate } from '../../../../../lib/pricing';

import { usd } from '../../../price';

const catalogue = packagedCatalogue();
const Transform = 'AWS::Serverless-2016-10-31';

function priced(body: object): Estimate {
  return estimate(readTemplate({ name: 's', body, region: 'us-east-1' }).resources, { catalogue });
}

/** What each billed resource costs a month, by logical ID. */
function bill({ resources }: Estimate): Readonly<Record<string, number>> {
  return Object.fromEntries(
    resources.filter(({ lines }) => lines.length > 0).map(({ logicalId, monthly }) => [logicalId, monthly.expected]),
  );
}

const fn = (Properties: object): object => ({ Type: 'AWS::Lambda::Function', Properties });

describe('a SAM template and its plain equivalent give one bill', () => {
  test.each<[string, object, object]>([
    [
      'a function behind an implicit API, with globals',
      {
        Globals: { Function: { MemorySize: 512, Architectures: ['arm64'] }, Api: { CacheClusterEnabled: true } },
        Resources: {
          Orders: {
            Type: 'AWS::Serverless::Function',
            Properties: { Events: { Get: { Type: 'Api', Properties: { Path: '/', Method: 'get' } } } },
          },
        },
      },
      {
        Orders: fn({ MemorySize: 512, Architectures: ['arm64'] }),
        ServerlessRestApi: { Type: 'AWS::ApiGateway::RestApi' },
        ServerlessRestApiProdStage: {
          Type: 'AWS::ApiGateway::Stage',
          Properties: { RestApiId: { Ref: 'ServerlessRestApi' }, CacheClusterEnabled: true },
        },
      },
    ],
    [
      'warm instances behind an alias',
      {
        Resources: {
          Orders: {
            Type: 'AWS::Serverless::Function',
            Properties: {
              MemorySize: 1024,
              AutoPublishAlias: 'live',
              ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 },
            },
          },
        },
      },
      {
        Orders: fn({ MemorySize: 1024 }),
        OrdersAliaslive: {
          Type: 'AWS::Lambda::Alias',
          Properties: {
            FunctionName: { Ref: 'Orders' },
            ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 },
          },
        },
      },
    ],
    [
      'queues, tables, state machines and HTTP APIs',
      {
        Resources: {
          Orders: {
            Type: 'AWS::Serverless::Function',
            Properties: {
              EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: 'SQS' } } },
              Events: {
                Get: { Type: 'HttpApi' },
                Nightly: { Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 day)' } },
                News: { Type: 'SNS', Properties: { Topic: { Ref: 'Topic' }, SqsSubscription: true } },
              },
            },
          },
          Topic: { Type: 'AWS::SNS::Topic' },
          Stock: {
            Type: 'AWS::Serverless::SimpleTable',
            Properties: { ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 } },
          },
          Carts: { Type: 'AWS::Serverless::SimpleTable' },
          Flow: { Type: 'AWS::Serverless::StateMachine', Properties: { Type: 'EXPRESS' } },
        },
      },
      {
        Orders: fn({}),
        OrdersEventInvokeConfigOnFailureQueue: { Type: 'AWS::SQS::Queue' },
        OrdersNightly: { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(1 day)' } },
        OrdersNewsQueue: { Type: 'AWS::SQS::Queue' },
        OrdersNews: {
          Type: 'AWS::SNS::Subscription',
          Properties: {
            Protocol: 'sqs',
            TopicArn: { Ref: 'Topic' },
            Endpoint: { 'Fn::GetAtt': 'OrdersNewsQueue.Arn' },
          },
        },
        Topic: { Type: 'AWS::SNS::Topic' },
        Stock: {
          Type: 'AWS::DynamoDB::Table',
          Properties: { ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 5 } },
        },
        Carts: { Type: 'AWS::DynamoDB::Table', Properties: { BillingMode: 'PAY_PER_REQUEST' } },
        Flow: { Type: 'AWS::StepFunctions::StateMachine', Properties: { StateMachineType: 'EXPRESS' } },
        ServerlessHttpApi: { Type: 'AWS::ApiGatewayV2::Api' },
      },
    ],
    [
      'a GraphQL API with a cache, and a WebSocket API',
      {
        Resources: {
          Graph: {
            Type: 'AWS::Serverless::GraphQLApi',
            Properties: { Cache: { Type: 'LARGE', Ttl: 60, ApiCachingBehavior: 'FULL_REQUEST_CACHING' } },
          },
          Chat: { Type: 'AWS::Serverless::WebSocketApi', Properties: { Routes: { $default: { FunctionArn: 'arn' } } } },
        },
      },
      {
        Graph: { Type: 'AWS::AppSync::GraphQLApi' },
        GraphApiCache: {
          Type: 'AWS::AppSync::ApiCache',
          Properties: { ApiId: { 'Fn::GetAtt': 'Graph.ApiId' }, Type: 'LARGE', Ttl: 60 },
        },
        Chat: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'WEBSOCKET' } },
      },
    ],
  ])('%s', (_, sam, Resources) => {
    const [expanded, plain] = [priced({ Transform, ...sam }), priced({ Resources })];
    expect(bill(expanded)).toEqual(bill(plain));
    expect(expanded.monthly).toEqual(plain.monthly);
    expect(expanded.monthly.expected).toBeGreaterThan(0);
  });
});

test('a cache, warm instances and their function are billed at list prices', () => {
  const { resources } = priced({
    Transform,
    Globals: { Function: { MemorySize: 1024 } },
    Resources: {
      Orders: {
        Type: 'AWS::Serverless::Function',
        Properties: {
          AutoPublishAlias: 'live',
          ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 10 },
          Events: { Get: { Type: 'Api', Properties: { Path: '/', Method: 'get', RestApiId: { Ref: 'Shop' } } } },
        },
      },
      Shop: {
        Type: 'AWS::Serverless::Api',
        Properties: { StageName: 'live', CacheClusterEnabled: true, CacheClusterSize: '0.5' },
      },
    },
  });
  const expected = Object.fromEntries(resources.map(({ logicalId, monthly }) => [logicalId, monthly.expected]));
  // 730 hours at $0.02
  expect(expected.ShopliveStage).toBe(14.6);
  // 10 instances of 1 GB for 730 × 3,600 s are 26,280,000 GB-seconds at $0.0000041667
  expect(expected.OrdersAliaslive).toBe(usd(26_280_000 * 0.0000041667));
  // 100,000 requests at $0.20 a million, and 20,000 GB-seconds at $0.0000097222, the rate on warm instances
  expect(expected.Orders).toBe(usd(0.02 + 20_000 * 0.0000097222));
  // 1,000,000 requests at $3.50 a million
  expect(expected.Shop).toBe(3.5);
});
