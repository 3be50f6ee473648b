import { costs, priceOf, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));

/** Rates of what has no price, by name of the line. */
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

describe('API Gateway', () => {
  test('bills REST and HTTP APIs per request', () => {
    expect(priced('ApiGateway::RestApi')).toEqual({ Requests: usd(1 * 3.5) });
    expect(priced('ApiGatewayV2::Api', { ProtocolType: 'HTTP' })).toEqual({ Requests: usd(1 * 1.11) });
    expect(priced('ApiGatewayV2::Api', { Body: {} })).toEqual({ Requests: usd(1 * 1.11) });
  });

  test('bills WebSocket APIs per message and minute', () => {
    expect(priced('ApiGatewayV2::Api', { ProtocolType: 'WEBSOCKET' })).toEqual({
      Messages: usd(1 * 1.14),
      'Connection minutes': usd(1 * 0.285),
    });
  });

  test('bills a stage only for its cache', () => {
    expect(priced('ApiGateway::Stage')).toEqual({});
    expect(priced('ApiGateway::Stage', { CacheClusterEnabled: true, CacheClusterSize: '6.1' })).toEqual({
      Cache: usd(730 * 0.2),
    });
    expect(priced('ApiGateway::Deployment', { StageDescription: { CacheClusterEnabled: 'true' } })).toEqual({
      Cache: usd(730 * 0.02),
    });
  });
});

describe('AppSync', () => {
  test('bills queries, and connections where there are any', () => {
    expect(priced('AppSync::GraphQLApi', {}, 'us-east-1')).toEqual({
      'Queries and data modifications': usd(1 * 4),
      'Connection minutes': 0,
    });
    expect(priced('AppSync::Api', {}, 'us-east-1')).toEqual({ 'Connection minutes': usd(0.1 * 0.08) });
  });

  test('names the rates that have no price', () => {
    expect(missing('AppSync::ApiCache', { Type: 'SMALL' })).toEqual({ Cache: 'appsync/cache-small' });
    expect(missing('AppSync::Api')['Event operations']).toBe('appsync/event-api-operations');
  });
});

describe('a state machine', () => {
  test('is billed per transition', () => {
    expect(priced('StepFunctions::StateMachine', {}, 'us-east-1')).toEqual({ 'State transitions': usd(100 * 0.025) });
  });

  test('that is express is billed per request and GB-hour', () => {
    expect(priced('StepFunctions::StateMachine', { StateMachineType: 'EXPRESS' }, 'us-east-1')).toEqual({
      Requests: usd(1 * 1),
      Duration: usd(1_000_000 * (1 / 3600) * (64 / 1024) * 0.060012),
    });
  });
});

test('a user pool is billed by its tier, Essentials unless it says otherwise', () => {
  const lite = { UserPoolTier: 'LITE' };
  expect(priced('Cognito::UserPool', {}, 'us-east-1')).toEqual({ 'Active users': usd(1000 * 0.015) });
  expect(priced('Cognito::UserPool', lite)).toEqual({ 'Active users': usd(1000 * 0.0055) });
  expect(priced('Cognito::UserPool', { ...lite, UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } })).toEqual({
    'Active users': usd(1000 * 0.0055),
    'Threat protection': usd(1000 * 0.05),
  });
  expect(missing('Cognito::UserPool')).toEqual({ 'Active users': 'cognito/essentials-mau' });
});

test('a broker is billed by engine and deployment, and a cluster keeps its data three times', () => {
  const broker = (EngineType: string, DeploymentMode: string): Record<string, number> =>
    priced('AmazonMQ::Broker', { EngineType, DeploymentMode, HostInstanceType: 'mq.m5.large' });
  expect(broker('RABBITMQ', 'SINGLE_INSTANCE')).toEqual({ Broker: usd(730 * 0.321), Storage: usd(20 * 0.11) });
  expect(broker('RabbitMQ', 'CLUSTER_MULTI_AZ')).toEqual({ Broker: usd(730 * 0.963), Storage: usd(3 * 20 * 0.11) });
  expect(broker('ACTIVEMQ', 'ACTIVE_STANDBY_MULTI_AZ')).toEqual({ Broker: usd(730 * 0.642) });
  const active = { EngineType: 'ACTIVEMQ', DeploymentMode: 'SINGLE_INSTANCE', HostInstanceType: 'mq.t3.micro' };
  expect(missing('AmazonMQ::Broker', active)).toEqual({ Storage: 'mq/broker-storage-efs' });
});

describe('SES', () => {
  test('bills e-mail that is sent and received', () => {
    expect(priced('SES::EmailIdentity')).toEqual({ 'E-mail sent': usd(10 * 0.1), Attachments: usd(1 * 0.12) });
    expect(priced('SES::ReceiptRule')).toEqual({ 'E-mail received': usd(10 * 0.1), 'Chunks received': usd(10 * 0.09) });
  });

  test('bills dedicated addresses by how they are managed', () => {
    expect(priced('SES::DedicatedIpPool')).toEqual({ 'Dedicated addresses': 24.95 });
    expect(priced('SES::DedicatedIpPool', { ScalingMode: 'MANAGED' })).toEqual({
      Subscription: 15,
      'E-mail sent': usd(10 * 0.08),
    });
  });

  test('names the rates of Mail Manager', () => {
    expect(missing('SES::MailManagerIngressPoint')['Ingress endpoint']).toBe('ses/mail-manager-ingress-endpoint');
    expect(missing('SES::MailManagerArchive').Storage).toBe('ses/mail-manager-archive-storage');
  });
});

test('a thing says in attributes what it sends: 288 messages a day of 6,000 bytes count as 576', () => {
  const attributes = { 'groundplan:messagesPerDay': '288', 'groundplan:messageBytes': '6000' };
  expect(priced('IoT::Thing', { AttributePayload: { Attributes: attributes } }, 'eu-central-1')).toEqual({
    Connection: usd(0.0438 * 0.096),
    Messages: usd(((576 * 365) / 12) * 1e-6 * 1.2),
  });
});

test('a thing is billed while it is connected, a rule for each of its actions', () => {
  expect(priced('IoT::Thing', {}, 'eu-central-1')).toEqual({
    Connection: usd(0.0438 * 0.096),
    Messages: usd(0.01 * 1.2),
  });
  expect(missing('IoT::TopicRule', { TopicRulePayload: { Actions: [{}, {}] } })).toEqual({
    'Rules triggered': 'iot-core/rules-triggered',
    'Actions executed': 'iot-core/actions-executed',
  });
  expect(missing('IoT::TopicRule', { TopicRulePayload: { RuleDisabled: true } })).toEqual({});
});

test('a Pinpoint project is billed by audience, events and e-mail', () => {
  expect(priced('Pinpoint::App')).toEqual({
    'Targeted audience': usd(1000 * 0.0012),
    'Events recorded': usd(0.1 * 1),
    'E-mail sent': usd(10 * 0.1),
  });
});

test('an Amplify app is billed for rendering only where it renders on the server', () => {
  const hosted = { Builds: usd(100 * 0.01), Storage: usd(1 * 0.023), 'Data served': usd(10 * 0.15) };
  expect(priced('Amplify::App')).toEqual(hosted);
  expect(priced('Amplify::App', { Platform: 'WEB_COMPUTE' })).toEqual({
    ...hosted,
    'Rendering requests': usd(0.1 * 0.3),
    'Rendering duration': usd(100_000 * 0.5 * 0.5 * 0.0000555556),
  });
});

describe('end-user computing', () => {
  const workspace = (RunningMode: string): Record<string, number> =>
    priced('WorkSpaces::Workspace', { WorkspaceProperties: { ComputeTypeName: 'STANDARD', RunningMode } });

  test('bills a WorkSpace by the month, or by a fee and the hour', () => {
    expect(workspace('ALWAYS_ON')).toEqual({ WorkSpace: 37 });
    expect(workspace('AUTO_STOP')).toEqual({ 'Monthly fee': 11, 'Hours of use': usd(80 * 0.32) });
  });

  test('does not guess what the bundle decides', () => {
    const bundle = { Type: 'AWS::WorkSpaces::Workspace', Properties: { BundleId: 'wsb-1' } };
    expect(priceOf(bundle)).toMatchObject({
      status: 'unpriced',
      missing: [{ because: 'WorkspaceProperties.RunningMode is not given' }],
    });
    expect(priceOf({ Type: 'AWS::WorkSpaces::WorkspacesPool' }).status).toBe('unpriced');
  });

  test('names the rates that have no price', () => {
    expect(missing('WorkSpacesWeb::Portal')).toEqual({ 'Active users': 'workspaces-web/active-users' });
    const fleet = { InstanceType: 'stream.standard.medium', FleetType: 'ALWAYS_ON' };
    expect(missing('AppStream::Fleet', fleet)).toEqual({
      'Instance hours': 'appstream/stream.standard.medium-always-on',
    });
    expect(missing('AppStream::Fleet', { ...fleet, FleetType: 'ELASTIC' })).toEqual({
      'Session hours': 'appstream/stream.standard.medium-elastic',
    });
    expect(missing('AppStream::Fleet', { ...fleet, FleetType: 'ELASTIC', Platform: 'AMAZON_LINUX2' })).toEqual({
      'Session hours': 'appstream/stream.standard.medium-elastic-linux',
    });
    expect(missing('AppStream::Fleet', { ...fleet, ImageName: 'AppStream-AmazonLinux2-06-17-2024' })).toEqual({
      'Instance hours': 'appstream/stream.standard.medium-always-on-linux',
    });
  });
});

test('Connect names the rates of calls and numbers', () => {
  expect(missing('Connect::Instance')).toEqual({ Voice: 'connect/voice-minutes', Chat: 'connect/chat-messages' });
  expect(missing('Connect::PhoneNumber', { CountryCode: 'DE', Type: 'TOLL_FREE' })).toEqual({
    'Claimed number': 'connect/phone-number-de-toll-free',
  });
});
