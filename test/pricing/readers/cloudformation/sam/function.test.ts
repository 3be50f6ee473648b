import { checkout, made, madeBesides, readSam, resourceIn } from './sam';

test('a function is a Lambda function and a role', () => {
  expect(made(checkout({ Runtime: 'nodejs22.x' }))).toEqual(['Checkout: Lambda::Function', 'CheckoutRole: IAM::Role']);
  expect(madeBesides({})).toEqual([]);
});

test('what SAM makes says what the template writes it as', () => {
  const { resources } = readSam({ ...checkout({}), Topic: { Type: 'AWS::SNS::Topic' } });
  expect(resources.map(({ logicalId, writtenAs }) => [logicalId, writtenAs])).toEqual([
    ['Checkout', 'AWS::Serverless::Function'],
    ['CheckoutRole', 'AWS::Serverless::Function'],
    ['Topic', undefined],
  ]);
});

test('properties are passed on, some under other names', () => {
  const subject = resourceIn(
    readSam(
      checkout({
        MemorySize: 1024,
        Architectures: ['arm64'],
        EphemeralStorage: { Size: 2048 },
        SnapStart: { ApplyOn: 'PublishedVersions' },
        LoggingConfig: { LogFormat: 'JSON' },
        Tracing: 'Active',
        DeadLetterQueue: { Type: 'SQS', TargetArn: 'arn:queue' },
        CapacityProviderConfig: { Arn: 'arn:provider', ExecutionEnvironmentMemoryGiBPerVCpu: 4 },
      }),
    ),
    'Checkout',
  );
  expect(subject.number('MemorySize')).toBe(1024);
  expect(subject.text('Architectures.0')).toBe('arm64');
  expect(subject.number('EphemeralStorage.Size')).toBe(2048);
  expect(subject.text('SnapStart.ApplyOn')).toBe('PublishedVersions');
  expect(subject.text('LoggingConfig.LogFormat')).toBe('JSON');
  expect(subject.text('TracingConfig.Mode')).toBe('Active');
  expect(subject.text('DeadLetterConfig.TargetArn')).toBe('arn:queue');
  expect(subject.value('CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig')).toEqual({
    CapacityProviderArn: 'arn:provider',
    ExecutionEnvironmentMemoryGiBPerVCpu: 4,
  });
  expect(subject.target('Role')?.logicalId).toBe('CheckoutRole');
});

describe('an alias', () => {
  test('is published with a version, and keeps instances warm', () => {
    const reading = readSam(
      checkout({
        AutoPublishAlias: 'live-blue',
        ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 5 },
      }),
    );
    const alias = resourceIn(reading, 'CheckoutAliasliveDblue');
    expect(alias.type).toBe('AWS::Lambda::Alias');
    expect(alias.text('Name')).toBe('live-blue');
    expect(alias.target('FunctionName')?.logicalId).toBe('Checkout');
    expect(alias.target('FunctionVersion')?.logicalId).toBe('CheckoutVersion');
    expect(alias.number('ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions')).toBe(5);
  });

  test('is what events start', () => {
    const Events = { Poll: { Type: 'SQS', Properties: { Queue: 'arn' } } };
    const reading = readSam(checkout({ AutoPublishAlias: 'live', Events }));
    expect(resourceIn(reading, 'CheckoutPoll').target('FunctionName')?.logicalId).toBe('CheckoutAliaslive');
  });

  test('may be named by a parameter, also by one without a default', () => {
    const named = { AutoPublishAlias: { Ref: 'Stage' }, Role: 'arn' };
    const aliases = (declaration: object): readonly string[] =>
      made(checkout(named), { Parameters: { Stage: { Type: 'String', ...declaration } } });
    expect(aliases({ Default: 'live' })).toContain('CheckoutAliaslive: Lambda::Alias');
    expect(aliases({})).toContain('CheckoutAlias: Lambda::Alias');
  });
});

test('a function URL is open to everybody with AuthType NONE alone', () => {
  expect(madeBesides({ FunctionUrlConfig: { AuthType: 'AWS_IAM' } })).toEqual(['CheckoutUrl: Lambda::Url']);
  expect(madeBesides({ FunctionUrlConfig: { AuthType: 'NONE' } })).toEqual([
    'CheckoutUrl: Lambda::Url',
    'CheckoutUrlPublicPermissions: Lambda::Permission',
    'CheckoutURLInvokeAllowPublicAccess: Lambda::Permission',
  ]);
});

test('gradual deployment shares an application and a role', () => {
  const DeploymentPreference = { Type: 'Linear10PercentEvery1Minute' };
  const { Checkout } = checkout({ Role: 'arn', DeploymentPreference });
  const all = made({ Checkout, Other: Checkout });
  expect(all.slice(1)).toEqual([
    'CheckoutDeploymentGroup: CodeDeploy::DeploymentGroup',
    'ServerlessDeploymentApplication: CodeDeploy::Application',
    'CodeDeployServiceRole: IAM::Role',
    'Other: Lambda::Function',
    'OtherDeploymentGroup: CodeDeploy::DeploymentGroup',
  ]);
  expect(madeBesides({ DeploymentPreference: { ...DeploymentPreference, Enabled: false } })).toEqual([]);
});

describe('destinations of asynchronous invocations', () => {
  test('are made where none is given', () => {
    const DestinationConfig = { OnSuccess: { Type: 'SQS' }, OnFailure: { Type: 'SNS' } };
    expect(madeBesides({ EventInvokeConfig: { DestinationConfig } })).toEqual([
      'CheckoutEventInvokeConfigOnSuccessQueue: SQS::Queue',
      'CheckoutEventInvokeConfigOnFailureTopic: SNS::Topic',
      'CheckoutEventInvokeConfig: Lambda::EventInvokeConfig',
    ]);
  });

  test('are made where one may not be given', () => {
    const Destination = { 'Fn::If': ['HasQueue', 'arn:queue', { Ref: 'AWS::NoValue' }] };
    const Resources = checkout({
      Role: 'arn',
      EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: 'SQS', Destination } } },
    });
    const queues = (Default: object): number =>
      made(Resources, {
        Parameters: { Queue: { Type: 'String', ...Default } },
        Conditions: { HasQueue: { 'Fn::Equals': [{ Ref: 'Queue' }, 'yes'] } },
      }).filter((each) => each.endsWith('SQS::Queue')).length;
    expect([queues({ Default: 'yes' }), queues({ Default: 'no' }), queues({})]).toEqual([0, 1, 1]);
  });
});

test('conditions carry to all that is made, other attributes to the function alone', () => {
  const Conditions = { Never: { 'Fn::Equals': [1, 2] }, Always: { 'Fn::Equals': [1, 1] } };
  const Metadata = { 'aws:cdk:path': 'Shop/Checkout/Resource' };
  expect(made(checkout({ AutoPublishAlias: 'live' }, { Condition: 'Never' }), { Conditions })).toEqual([]);
  const reading = readSam(checkout({}, { Condition: 'Always', Metadata }), { Conditions });
  expect(reading.resources.map(({ path }) => path)).toEqual(['Shop/Checkout/Resource', 'CheckoutRole']);
});

test('tags carry to all that is made where they are propagated', () => {
  const Events = { Nightly: { Type: 'Schedule', Properties: { Schedule: 'rate(1 day)' } } };
  const tagged = (PropagateTags: boolean): readonly string[] =>
    readSam(checkout({ Tags: { team: 'shop' }, PropagateTags, Events }))
      .resources.filter(({ tags }) => tags instanceof Map && tags.get('team') === 'shop')
      .map(({ logicalId }) => logicalId);
  expect(tagged(true)).toEqual(['Checkout', 'CheckoutRole', 'CheckoutNightly']);
  expect(tagged(false)).toEqual(['Checkout']);
});
