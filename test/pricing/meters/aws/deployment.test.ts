import { price } from '../../price';

const custom = (ServiceToken: unknown): object => ({ Type: 'Custom::LogRetention', Properties: { ServiceToken } });
const arn = (logicalId: string): object => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
const lambda = (Variables: object = {}): object => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Environment: { Variables }, LoggingConfig: { LogGroup: { Ref: 'Log' } } },
});
const log = { Type: 'AWS::Logs::LogGroup' };

/** Status of each resource by its logical ID. */
function statuses(resources: object): Record<string, string> {
  return Object.fromEntries(price(resources).resources.map(({ logicalId, status }) => [logicalId, status]));
}

test('a function that makes custom resources, and its logs, cost nothing in a month', () => {
  expect(statuses({ It: custom(arn('Maker')), Maker: lambda(), Log: log })).toEqual({
    It: 'free',
    Maker: 'free',
    Log: 'free',
  });
});

test('another function costs what it runs, and so does a log that it shares', () => {
  expect(statuses({ It: custom(arn('Maker')), Maker: lambda(), Web: lambda(), Log: log })).toEqual({
    It: 'free',
    Maker: 'free',
    Web: 'usage',
    Log: 'usage',
  });
});

test('a log is of the function whose name is in its own', () => {
  const LogGroupName = { 'Fn::Join': ['', ['/aws/lambda/', { Ref: 'Maker' }]] };
  const named = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName } };
  const { Named } = statuses({ It: custom(arn('Maker')), Maker: { Type: 'AWS::Lambda::Function' }, Named: named });
  expect(Named).toBe('free');
});

test('what the provider framework of the CDK calls runs at deployments alone', () => {
  const framework = {
    It: custom(arn('OnEvent')),
    OnEvent: lambda({ USER_ON_EVENT_FUNCTION_ARN: arn('Handler'), WAITER_STATE_MACHINE_ARN: { Ref: 'Waiter' } }),
    Waiter: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { DefinitionString: { 'Fn::Join': ['', ['{"Resource":"', arn('IsComplete'), '"}']] } },
    },
    IsComplete: lambda({ USER_IS_COMPLETE_FUNCTION_ARN: arn('Checker') }),
    Handler: lambda(),
    Checker: lambda(),
    Log: log,
  };
  expect(Object.values(statuses(framework))).toEqual(Array(7).fill('free'));
});

test('functions that name each other end, and cost what they run', () => {
  const one = lambda({ USER_ON_EVENT_FUNCTION_ARN: arn('Two') });
  const two = lambda({ USER_ON_EVENT_FUNCTION_ARN: arn('One') });
  expect(statuses({ One: one, Two: two, Log: log })).toEqual({ One: 'usage', Two: 'usage', Log: 'usage' });
});
