import { costs, missingRates, priceOf, priceWith, ref, resource, usd } from '../../price';

/** What is reported, logged, traced, scanned and filtered on request. Prices are those of us-east-1. */
const REGION = 'us-east-1';
const priced = (it: object, others: object = {}): Record<string, number> => costs(priceOf(it, others, REGION));
const using = (use: Record<string, number>, it: object, others: object = {}): Record<string, number> =>
  costs(priceWith(use, it, others, REGION));

describe('custom metrics', () => {
  test('a metric filter makes one of each transformation, and one of each combination of dimensions', () => {
    const plain = { MetricName: 'errors', MetricValue: '1' };
    const byUser = { ...plain, Dimensions: [{ Key: 'user', Value: '$.user' }] };
    const filter = (...MetricTransformations: object[]): object =>
      resource('Logs::MetricFilter', { MetricTransformations });
    expect(priced(filter(plain))).toEqual({ Metrics: 0.3 });
    expect(priced(filter(plain, byUser))).toEqual({ Metrics: 0.3, 'Metrics by dimension': 0.3 });
    expect(using({ combinations: 40 }, filter(byUser))).toEqual({ 'Metrics by dimension': usd(40 * 0.3) });
    expect(priceOf(filter(plain), {}, REGION).status).toBe('priced');
  });

  test('a stage with detailed metrics reports five of each method, and seven with a cache', () => {
    const Api = resource('ApiGateway::RestApi');
    const Get = resource('ApiGateway::Method', { RestApiId: ref('Api') });
    const every = { ResourcePath: '/*', HttpMethod: '*', MetricsEnabled: true };
    const stage = (MethodSettings: readonly object[], rest: object = {}): object =>
      resource('ApiGateway::Stage', { RestApiId: ref('Api'), MethodSettings, ...rest });
    expect(priced(stage([every]), { Api, Get, Post: Get })).toEqual({ 'Detailed metrics': usd(2 * 5 * 0.3) });
    expect(priced(stage([every], { CacheClusterEnabled: true }), { Api, Get })).toMatchObject({
      'Detailed metrics': usd(7 * 0.3),
    });
    const one = { ResourcePath: '/~1orders', HttpMethod: 'GET', MetricsEnabled: true };
    expect(priced(stage([one]), { Api, Get, Post: Get })).toEqual({ 'Detailed metrics': usd(1 * 5 * 0.3) });
    // An API that is imported lists no methods.
    expect(using({ methods: 12 }, stage([every]), { Api })).toEqual({ 'Detailed metrics': usd(12 * 5 * 0.3) });
    expect(priced(stage([{ ...every, MetricsEnabled: false }]), { Api, Get })).toEqual({});
  });

  test('a stage that a deployment makes says it in its description', () => {
    const Api = resource('ApiGateway::RestApi');
    const Get = resource('ApiGateway::Method', { RestApiId: ref('Api') });
    const deployment = resource('ApiGateway::Deployment', {
      RestApiId: ref('Api'),
      StageDescription: { MetricsEnabled: true, LoggingLevel: 'INFO' },
    });
    expect(priced(deployment, { Api, Get })).toEqual({
      'Detailed metrics': usd(5 * 0.3),
      'Execution logs': usd(5 * 0.5),
    });
  });

  test('a stage of an HTTP or WebSocket API reports six of each route', () => {
    const Api = resource('ApiGatewayV2::Api', { ProtocolType: 'HTTP' });
    const Route = resource('ApiGatewayV2::Route', { ApiId: ref('Api') });
    const stage = (properties: object): object => resource('ApiGatewayV2::Stage', { ApiId: ref('Api'), ...properties });
    const all = stage({ DefaultRouteSettings: { DetailedMetricsEnabled: true } });
    expect(priced(all, { Api, Route, Other: Route })).toEqual({ 'Detailed metrics': usd(2 * 6 * 0.3) });
    const one = stage({ RouteSettings: { 'GET /orders': { DetailedMetricsEnabled: true } } });
    expect(priced(one, { Api, Route })).toEqual({ 'Detailed metrics': usd(6 * 0.3) });
    expect(priceOf(stage({}), { Api, Route }, REGION).status).toBe('free');
    expect(priced(stage({ DefaultRouteSettings: { LoggingLevel: 'ERROR' } }), { Api })).toEqual({
      'Execution logs': usd(5 * 0.5),
    });
  });

  test('a GraphQL API reports five of each resolver, three of each data source and two of each operation', () => {
    const Resolver = resource('AppSync::Resolver', { ApiId: ref('It') });
    const Source = resource('AppSync::DataSource', { ApiId: ref('It') });
    const enhanced = (ResolverLevelMetricsBehavior: string): object =>
      resource('AppSync::GraphQLApi', {
        EnhancedMetricsConfig: {
          ResolverLevelMetricsBehavior,
          DataSourceLevelMetricsBehavior: 'FULL_REQUEST_DATA_SOURCE_METRICS',
          OperationLevelMetricsConfig: 'ENABLED',
        },
      });
    expect(priced(enhanced('FULL_REQUEST_RESOLVER_METRICS'), { Resolver, Other: Resolver, Source })).toMatchObject({
      'Resolver metrics': usd(2 * 5 * 0.3),
      'Data source metrics': usd(3 * 0.3),
      'Operation metrics': usd(10 * 2 * 0.3),
    });
    const Watched = resource('AppSync::Resolver', { ApiId: ref('It'), MetricsConfig: 'ENABLED' });
    expect(priced(enhanced('PER_RESOLVER_METRICS'), { Resolver, Watched })).toMatchObject({
      'Resolver metrics': usd(1 * 5 * 0.3),
    });
  });

  test('a bucket with request metrics reports up to sixteen of each configuration', () => {
    const bucket = resource('S3::Bucket', { MetricsConfigurations: [{ Id: 'EntireBucket' }, { Id: 'images' }] });
    expect(priced(bucket)).toMatchObject({ 'Request metrics': usd(2 * 16 * 0.3) });
    expect(using({ requestMetrics: 5 }, bucket)).toMatchObject({ 'Request metrics': usd(2 * 5 * 0.3) });
  });
});

describe('logs', () => {
  test('are scanned by the GB where a policy protects data in them', () => {
    const group = resource('Logs::LogGroup', { RetentionInDays: 365, DataProtectionPolicy: {} });
    expect(priced(group)).toEqual({
      'Logs ingested': usd(5 * 0.5),
      'Logs kept': usd(5 * 0.15 * 12 * 0.03),
      'Data protection': usd(5 * 0.12),
    });
    const policy = (PolicyType: string): object => resource('Logs::AccountPolicy', { PolicyType });
    expect(priced(policy('DATA_PROTECTION_POLICY'))).toEqual({ 'Data protection': usd(50 * 0.12) });
    expect(priceOf(policy('SUBSCRIPTION_FILTER_POLICY'), {}, REGION).status).toBe('free');
  });

  test('of the class Delivery are billed as vended logs and not kept', () => {
    expect(priced(resource('Logs::LogGroup', { LogGroupClass: 'DELIVERY' }))).toEqual({
      'Logs ingested': usd(5 * 0.25),
    });
  });
});

describe('traces of X-Ray', () => {
  const traced: readonly (readonly [what: string, it: object])[] = [
    ['function', resource('Lambda::Function', { TracingConfig: { Mode: 'Active' } })],
    ['stage', resource('ApiGateway::Stage', { TracingEnabled: true })],
    ['state machine', resource('StepFunctions::StateMachine', { TracingConfiguration: { Enabled: true } })],
    ['GraphQL API', resource('AppSync::GraphQLApi', { XrayEnabled: true })],
    ['topic', resource('SNS::Topic', { TracingConfig: 'Active' })],
  ];

  test.each(traced)('are named for a %s, as their rate has no price', (_, it) => {
    expect(missingRates(priceOf(it, {}, REGION))).toEqual({ 'Traces recorded': 'x-ray/traces-recorded' });
  });

  test('are looked into where a group has insights', () => {
    const group = (InsightsEnabled: boolean): object =>
      resource('XRay::Group', { InsightsConfiguration: { InsightsEnabled } });
    expect(missingRates(priceOf(group(true), {}, REGION))).toEqual({ Insights: 'x-ray/insights-traces-stored' });
    expect(priceOf(group(false), {}, REGION).status).toBe('free');
  });
});

describe('a topic', () => {
  const GB = 1 / 1024 ** 2;
  const published = { 'Messages published': usd(1 * 0.5) };
  const use = { notifications: 1_000_000, messageKb: 4 };

  test('is billed for the GB that a policy scans', () => {
    expect(using(use, resource('SNS::Topic', { DataProtectionPolicy: {} }))).toEqual({
      ...published,
      'Data protection': usd(1_000_000 * 4 * GB * 0.08),
    });
  });

  test('of the kind FIFO is billed for the archive that it keeps', () => {
    const topic = resource('SNS::Topic', { FifoTopic: true, ArchivePolicy: { MessageRetentionPeriod: 365 } });
    expect(using(use, topic)).toMatchObject({
      'Messages archived': usd(1_000_000 * 4 * GB * 0.1),
      Archive: usd(1_000_000 * 4 * GB * 12 * 0.023),
    });
  });

  test('is billed for reading what a subscription filters by content', () => {
    const subscription = (FilterPolicyScope: string): object =>
      resource('SNS::Subscription', { Protocol: 'sqs', FilterPolicy: { store: ['x'] }, FilterPolicyScope });
    expect(using(use, subscription('MessageBody'))).toEqual({
      'Filtering by content': usd(1_000_000 * 4 * GB * 0.09),
    });
    expect(priceOf(subscription('MessageAttributes'), {}, REGION).status).toBe('free');
  });
});

describe('a bucket', () => {
  const bucket = (properties: object): object => resource('S3::Bucket', properties);

  test('that encrypts twice pays for each GB', () => {
    const ServerSideEncryptionByDefault = { SSEAlgorithm: 'aws:kms:dsse' };
    const it = bucket({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault }] } });
    expect(priced(it)).toMatchObject({ 'Dual-layer encryption': usd(10 * 0.003) });
  });

  test('names acceleration and metadata, whose rates have no price', () => {
    expect(
      missingRates(priceOf(bucket({ AccelerateConfiguration: { AccelerationStatus: 'Enabled' } }), {}, REGION)),
    ).toEqual({
      'Transfer acceleration': 's3/transfer-acceleration',
    });
    expect(missingRates(priceOf(bucket({ MetadataConfiguration: {} }), {}, REGION))).toEqual({
      'Metadata updates': 's3/metadata-updates',
    });
    expect(
      missingRates(priceOf(bucket({ AccelerateConfiguration: { AccelerationStatus: 'Suspended' } }), {}, REGION)),
    ).toEqual({});
  });
});
