import { checkout, made, readSam, resourceIn } from './sam';

function shop(type: string, Properties: object): { readonly Shop: object } {
  return { Shop: { Type: `AWS::Serverless::${type}`, Properties } };
}

describe('a REST API', () => {
  test('has a deployment and one stage', () => {
    expect(made(shop('Api', { StageName: 'live' }))).toEqual([
      'Shop: ApiGateway::RestApi',
      'ShopDeployment: ApiGateway::Deployment',
      'ShopliveStage: ApiGateway::Stage',
    ]);
  });

  test('has its cache on the stage', () => {
    const cached = { StageName: 'live', CacheClusterEnabled: true, CacheClusterSize: '1.6', TracingEnabled: true };
    const stage = resourceIn(readSam(shop('Api', cached)), 'ShopliveStage');
    expect(stage.flag('CacheClusterEnabled')).toBe(true);
    expect(stage.text('CacheClusterSize')).toBe('1.6');
    expect(stage.target('RestApiId')?.logicalId).toBe('Shop');
  });

  test('has a stage whose name may be known only later', () => {
    expect(made(shop('Api', { StageName: { Ref: 'AWS::StackName' } }))).toContain('ShopStage: ApiGateway::Stage');
    expect(made(shop('Api', { StageName: 'a-b' }))).toContain('ShopStage: ApiGateway::Stage');
  });

  test('has a domain, with a mapping for each base path and records in a hosted zone', () => {
    const Domain = {
      DomainName: 'shop.example.com',
      CertificateArn: 'arn',
      BasePath: ['one', 'two-a'],
      Route53: { HostedZoneId: 'Z1', IpV6: true },
    };
    const reading = readSam(shop('Api', { StageName: 'live', Domain }));
    expect(reading.resources.slice(3).map(({ logicalId, type }) => [logicalId, type])).toEqual([
      [expect.stringMatching(/^ApiGatewayDomainName[0-9a-f]{10}$/), 'AWS::ApiGateway::DomainName'],
      ['ShoponeBasePathMapping', 'AWS::ApiGateway::BasePathMapping'],
      ['ShoptwoaBasePathMapping', 'AWS::ApiGateway::BasePathMapping'],
      [expect.stringMatching(/^RecordSetGroup[0-9a-f]{10}$/), 'AWS::Route53::RecordSetGroup'],
    ]);
  });

  test('shares a domain with another API', () => {
    const Domain = { DomainName: 'example.com', CertificateArn: 'arn', Route53: { HostedZoneName: 'example.com.' } };
    const { Shop } = shop('Api', { StageName: 'live', Domain });
    const all = made({ Shop, Back: Shop });
    expect(all.filter((each) => each.endsWith('ApiGateway::DomainName'))).toHaveLength(1);
    expect(all.filter((each) => each.endsWith('RecordSetGroup'))).toHaveLength(1);
    expect(all.filter((each) => each.endsWith('BasePathMapping'))).toHaveLength(2);
  });

  test('has a private domain that endpoints reach', () => {
    const Domain = {
      DomainName: 'in.example.com',
      EndpointConfiguration: 'PRIVATE',
      AccessAssociation: { VpcEndpointId: 'vpce-1' },
    };
    expect(
      made(shop('Api', { StageName: 'live', Domain }))
        .map((each) => each.replace(/^.*: /, ''))
        .slice(3),
    ).toEqual(['ApiGateway::DomainNameV2', 'ApiGateway::BasePathMappingV2', 'ApiGateway::DomainNameAccessAssociation']);
  });

  test('has a usage plan of its own, or one that is shared', () => {
    const plan = (CreateUsagePlan: string): object =>
      shop('Api', { StageName: 'live', Auth: { UsagePlan: { CreateUsagePlan } } });
    expect(made(plan('PER_API')).slice(3)).toEqual([
      'ShopUsagePlan: ApiGateway::UsagePlan',
      'ShopApiKey: ApiGateway::ApiKey',
      'ShopUsagePlanKey: ApiGateway::UsagePlanKey',
    ]);
    expect(made(plan('SHARED')).slice(3)).toContain('ServerlessUsagePlan: ApiGateway::UsagePlan');
    expect(made(plan('NONE'))).toHaveLength(3);
  });

  test('may ask functions who may call it', () => {
    const Authorizers = {
      Mine: { FunctionArn: 'arn' },
      Quiet: { FunctionArn: 'arn', DisableFunctionDefaultPermissions: true },
      Pool: { UserPoolArn: 'arn' },
    };
    expect(made(shop('Api', { StageName: 'live', Auth: { Authorizers } })).slice(3)).toEqual([
      'ShopMineAuthorizerPermission: Lambda::Permission',
    ]);
  });
});

describe('an HTTP API', () => {
  test('has a stage, $default where none is named', () => {
    expect(made(shop('HttpApi', {}))).toEqual([
      'Shop: ApiGatewayV2::Api',
      'ShopApiGatewayDefaultStage: ApiGatewayV2::Stage',
    ]);
    expect(made(shop('HttpApi', { StageName: 'live' }))).toContain('ShopliveStage: ApiGatewayV2::Stage');
  });

  test('has a domain', () => {
    const Domain = { DomainName: 'example.com', CertificateArn: 'arn' };
    expect(made(shop('HttpApi', { Domain })).map((each) => each.replace(/^.*: /, ''))).toEqual([
      'ApiGatewayV2::Api',
      'ApiGatewayV2::Stage',
      'ApiGatewayV2::DomainName',
      'ApiGatewayV2::ApiMapping',
    ]);
  });
});

test('a WebSocket API has a route, an integration and a permission for each of its routes', () => {
  const Routes = { $connect: { FunctionArn: 'arn' }, order: { FunctionArn: 'arn' } };
  const Properties = { Routes, RouteSelectionExpression: '$request.body.action', Auth: { AuthType: 'CUSTOM' } };
  expect(made(shop('WebSocketApi', Properties))).toEqual([
    'Shop: ApiGatewayV2::Api',
    'ShopConnectRoute: ApiGatewayV2::Route',
    'ShopConnectIntegration: ApiGatewayV2::Integration',
    'ShopConnectPermission: Lambda::Permission',
    'ShopOrderRoute: ApiGatewayV2::Route',
    'ShopOrderIntegration: ApiGatewayV2::Integration',
    'ShopOrderPermission: Lambda::Permission',
    'ShopDefaultStage: ApiGatewayV2::Stage',
    'ShopConnectAuthorizer: ApiGatewayV2::Authorizer',
    'ShopAuthorizerPermission: Lambda::Permission',
  ]);
  expect(resourceIn(readSam(shop('WebSocketApi', Properties)), 'Shop').text('ProtocolType')).toBe('WEBSOCKET');
});

describe('implicit APIs', () => {
  const route = (Type: string, more: object = {}): object => ({
    Events: { Get: { Type, Properties: { Path: '/', Method: 'get', ...more } } },
    Role: 'arn',
  });

  test('are made once for all events that name no API', () => {
    const { Checkout } = checkout(route('Api'));
    expect(made({ Checkout, Other: Checkout })).toEqual([
      'Checkout: Lambda::Function',
      'CheckoutGetPermissionProd: Lambda::Permission',
      'Other: Lambda::Function',
      'OtherGetPermissionProd: Lambda::Permission',
      'ServerlessRestApi: ApiGateway::RestApi',
      'ServerlessRestApiDeployment: ApiGateway::Deployment',
      'ServerlessRestApiProdStage: ApiGateway::Stage',
    ]);
    expect(made(checkout(route('HttpApi')))).toEqual([
      'Checkout: Lambda::Function',
      'CheckoutGetPermission: Lambda::Permission',
      'ServerlessHttpApi: ApiGatewayV2::Api',
      'ServerlessHttpApiApiGatewayDefaultStage: ApiGatewayV2::Stage',
    ]);
  });

  test('are not made for events that name one', () => {
    const Resources = {
      ...checkout(route('Api', { RestApiId: { Ref: 'Shop' } })),
      ...shop('Api', { StageName: 'live' }),
    };
    expect(made(Resources)).toEqual([
      'Checkout: Lambda::Function',
      'CheckoutGetPermissionlive: Lambda::Permission',
      'Shop: ApiGateway::RestApi',
      'ShopDeployment: ApiGateway::Deployment',
      'ShopliveStage: ApiGateway::Stage',
    ]);
  });

  test.each([
    ['yes', 'no', true],
    ['no', 'yes', true],
    ['no', 'no', false],
  ])('are there while one of their functions is: %s and %s', (first, second, expected) => {
    const sections = {
      Conditions: { First: { 'Fn::Equals': [first, 'yes'] }, Second: { 'Fn::Equals': [second, 'yes'] } },
    };
    const { Checkout } = checkout(route('Api'), { Condition: 'First' });
    const all = made({ Checkout, Other: { ...Checkout, Condition: 'Second' } }, sections);
    expect(all.includes('ServerlessRestApi: ApiGateway::RestApi')).toBe(expected);
  });

  test('carry an unknown condition, so that it is noted', () => {
    const sections = {
      Parameters: { Env: { Type: 'String' } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
    };
    const { notes } = readSam(checkout(route('HttpApi'), { Condition: 'IsProd' }), sections);
    expect(notes).toContain(
      's: condition IsProd is unknown, because parameter Env has no default; low to high covers each case: Checkout, CheckoutGetPermission, ServerlessHttpApi, ServerlessHttpApiApiGatewayDefaultStage',
    );
  });
});
