import { Program, presented, properties } from './written';

test('a stage has the settings of its methods', () => {
  const program = new Program();
  const stage = program.add('aws:apigateway/stage:Stage', {
    restApi: 'api-1',
    stageName: 'prod',
    cacheClusterEnabled: true,
    cacheClusterSize: '0.5',
    xrayTracingEnabled: true,
  });
  const settings = { metricsEnabled: true, loggingLevel: 'INFO' };
  const beside = { stageName: stage.id, restApi: 'api-1', settings };
  program.add('aws:apigateway/methodSettings:MethodSettings', { ...beside, methodPath: '*/*' });
  program.add('aws:apigateway/methodSettings:MethodSettings', { ...beside, methodPath: 'orders/{id}/GET' });
  expect(stage.presented.properties).toEqual({
    RestApiId: 'api-1',
    StageName: 'prod',
    CacheClusterEnabled: true,
    CacheClusterSize: '0.5',
    TracingEnabled: true,
    MethodSettings: [
      { HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true, LoggingLevel: 'INFO' },
      { HttpMethod: 'GET', ResourcePath: '/orders/{id}', MetricsEnabled: true, LoggingLevel: 'INFO' },
    ],
  });
});

test('a rule of IoT has one list of actions', () => {
  expect(
    properties('aws:iot/topicRule:TopicRule', {
      name: 'readings',
      enabled: true,
      sql: 'SELECT *',
      sqlVersion: '2016-03-23',
      kineses: [{ streamName: 'a' }],
      lambdas: [{ functionArn: 'arn:b' }, { functionArn: 'arn:c' }],
    }),
  ).toMatchObject({
    RuleName: 'readings',
    TopicRulePayload: {
      RuleDisabled: false,
      Sql: 'SELECT *',
      AwsIotSqlVersion: '2016-03-23',
      Actions: [
        { Kinesis: { StreamName: 'a' } },
        { Lambda: { FunctionArn: 'arn:b' } },
        { Lambda: { FunctionArn: 'arn:c' } },
      ],
    },
  });
});

test.each([
  [
    'aws:cloudfront/distribution:Distribution',
    'AWS::CloudFront::Distribution',
    {
      enabled: true,
      priceClass: 'PriceClass_100',
      isIpv6Enabled: true,
      origins: [{ originId: 'web', domainName: 'example.com', originShield: { enabled: true } }],
      defaultCacheBehavior: {
        targetOriginId: 'web',
        minTtl: 0,
        lambdaFunctionAssociations: [{ eventType: 'viewer-request', lambdaArn: 'arn:edge' }],
      },
      viewerCertificate: { cloudfrontDefaultCertificate: true },
    },
    {
      DistributionConfig: {
        Enabled: true,
        PriceClass: 'PriceClass_100',
        IPV6Enabled: true,
        Origins: [{ Id: 'web', DomainName: 'example.com', OriginShield: { Enabled: true } }],
        DefaultCacheBehavior: {
          TargetOriginId: 'web',
          MinTTL: 0,
          LambdaFunctionAssociations: [{ EventType: 'viewer-request', LambdaFunctionARN: 'arn:edge' }],
        },
        ViewerCertificate: { CloudFrontDefaultCertificate: true },
      },
    },
  ],
  [
    'aws:route53/healthCheck:HealthCheck',
    'AWS::Route53::HealthCheck',
    { fqdn: 'example.com', type: 'HTTPS', requestInterval: 10, measureLatency: true },
    {
      HealthCheckConfig: {
        FullyQualifiedDomainName: 'example.com',
        Type: 'HTTPS',
        RequestInterval: 10,
        MeasureLatency: true,
      },
    },
  ],
  [
    'aws:sqs/queue:Queue',
    'AWS::SQS::Queue',
    { name: 'orders', fifoQueue: true, visibilityTimeoutSeconds: 60, redrivePolicy: '{"maxReceiveCount":3}' },
    { QueueName: 'orders', FifoQueue: true, VisibilityTimeout: 60, RedrivePolicy: { maxReceiveCount: 3 } },
  ],
  [
    'aws:elasticbeanstalk/environment:Environment',
    'AWS::ElasticBeanstalk::Environment',
    {
      application: 'shop',
      tier: 'WebServer',
      settings: [{ namespace: 'aws:autoscaling:asg', name: 'MaxSize', value: '4' }],
    },
    {
      ApplicationName: 'shop',
      Tier: { Name: 'WebServer' },
      OptionSettings: [{ Namespace: 'aws:autoscaling:asg', OptionName: 'MaxSize', Value: '4' }],
    },
  ],
  [
    'aws:directoryservice/directory:Directory',
    'AWS::DirectoryService::SimpleAD',
    { name: 'corp.example.com', size: 'Small' },
    { Name: 'corp.example.com', Size: 'Small' },
  ],
  [
    'aws:directoryservice/directory:Directory',
    'AWS::DirectoryService::MicrosoftAD',
    { name: 'corp.example.com', type: 'MicrosoftAD', edition: 'Standard' },
    { Name: 'corp.example.com', Type: 'MicrosoftAD', Edition: 'Standard' },
  ],
  [
    'aws:cloudcontrol/resource:Resource',
    'AWS::Timestream::Table',
    { typeName: 'AWS::Timestream::Table', desiredState: '{"DatabaseName":"metrics"}' },
    { DatabaseName: 'metrics' },
  ],
  [
    'aws:cloudwatch/logGroup:LogGroup',
    'AWS::Logs::LogGroup',
    { name: '/forever', retentionInDays: 0 },
    { LogGroupName: '/forever' },
  ],
  [
    'aws:acm/certificate:Certificate',
    'AWS::CertificateManager::Certificate',
    { domainName: 'example.com', options: { export: 'ENABLED' } },
    { DomainName: 'example.com', CertificateExport: 'ENABLED' },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});

test('a connector to a directory is no resource of CloudFormation', () => {
  const token = 'aws:directoryservice/directory:Directory';
  expect(presented(token, { type: 'ADConnector' }).type).toBe(token);
});

test.each([
  [
    'aws:guardduty/detector:Detector',
    'aws:guardduty/detectorFeature:DetectorFeature',
    'detectorId',
    { name: 'S3_DATA_EVENTS', status: 'ENABLED' },
    { Enable: true, Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }] },
  ],
  [
    'aws:cloudwatch/logGroup:LogGroup',
    'aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy',
    'logGroupName',
    { policyDocument: '{"Name":"mask"}' },
    { DataProtectionPolicy: { Name: 'mask' } },
  ],
  [
    'aws:sns/topic:Topic',
    'aws:sns/dataProtectionPolicy:DataProtectionPolicy',
    'arn',
    { policy: '{"Name":"mask"}' },
    { DataProtectionPolicy: { Name: 'mask' } },
  ],
  [
    'aws:networkmanager/coreNetwork:CoreNetwork',
    'aws:networkmanager/coreNetworkPolicyAttachment:CoreNetworkPolicyAttachment',
    'coreNetworkId',
    { policyDocument: '{"version":"2021.12"}' },
    { PolicyDocument: { version: '2021.12' } },
  ],
  [
    'aws:route53/zone:Zone',
    'aws:route53/queryLog:QueryLog',
    'zoneId',
    { cloudwatchLogGroupArn: 'arn:logs' },
    { QueryLoggingConfig: { CloudWatchLogsLogGroupArn: 'arn:logs' } },
  ],
  [
    'aws:ec2/natGateway:NatGateway',
    'aws:ec2/natGatewayEipAssociation:NatGatewayEipAssociation',
    'natGatewayId',
    { allocationId: 'eipalloc-2' },
    { SecondaryAllocationIds: ['eipalloc-2'] },
  ],
  [
    'aws:wafv2/webAcl:WebAcl',
    'aws:wafv2/webAclRule:WebAclRule',
    'webAclArn',
    { name: 'bots', statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'Bots' } } },
    { Rules: [{ Name: 'bots', Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'Bots' } } }] },
  ],
  [
    'aws:wafv2/webAcl:WebAcl',
    'aws:wafv2/webAclRuleGroupAssociation:WebAclRuleGroupAssociation',
    'webAclArn',
    { ruleName: 'bots', priority: 1, managedRuleGroup: { vendorName: 'AWS', name: 'Bots' } },
    {
      Rules: [
        {
          Name: 'bots',
          Priority: 1,
          Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'Bots' } },
        },
      ],
    },
  ],
])('%s has what stands beside it as %s', (token, side, input, inputs, expected) => {
  const program = new Program();
  const own = program.add(token, {});
  program.add(side, { [input]: own.id, ...inputs });
  expect(own.presented.properties).toEqual(expected);
});
