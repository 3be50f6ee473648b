import { costs, missingRates, price, priceOf, priceWith, ref, resource, usd } from '../../price';

/** Types whose rates the catalogue has. Prices are those of us-east-1. */
const REGION = 'us-east-1';
const priced = (it: object, others: object = {}, region = REGION): Record<string, number> =>
  costs(priceOf(it, others, region));

test('a directory bucket is billed for storage, requests and what is written and read', () => {
  expect(priced(resource('S3Express::DirectoryBucket'))).toEqual({
    Storage: usd(10 * 0.11),
    'Write requests': usd(10 * 0.00113),
    'Read requests': usd(100 * 0.00003),
    'Data written': usd(10 * 0.0032),
    'Data read': usd(100 * 0.0006),
  });
  const watched = resource('S3Express::DirectoryBucket', { MetricsConfigurations: [{ Id: 'all' }] });
  expect(priced(watched)['Request metrics']).toBe(usd(16 * 0.3));
});

test('a table bucket is billed for storage, requests, objects and compaction', () => {
  expect(priced(resource('S3Tables::TableBucket'))).toEqual({
    Storage: usd(10 * 0.0265),
    'Write requests': usd(10 * 0.005),
    'Read requests': usd(100 * 0.0004),
    'Objects watched': usd(1 * 0.025),
    'Objects compacted': usd(1 * 0.002),
    'Data compacted': usd(1 * 0.005),
  });
  expect(priceOf(resource('S3Tables::Table'), {}, REGION).status).toBe('free');
});

test('tables have tiers of storage', () => {
  const gb = 600 * 1024;
  expect(costs(priceWith({ storedGb: gb }, resource('S3Tables::TableBucket'), {}, REGION))['Storage']).toBe(
    usd(51_200 * 0.0265 + (512_000 - 51_200) * 0.0253 + (gb - 512_000) * 0.0242),
  );
});

test('Storage Lens is free, but for advanced metrics', () => {
  const lens = (AccountLevel: object, rest: object = {}): object =>
    resource('S3::StorageLens', { StorageLensConfiguration: { IsEnabled: true, AccountLevel, ...rest } });
  expect(priceOf(lens({ BucketLevel: {} }), {}, REGION).status).toBe('free');
  const activity = { ActivityMetrics: { IsEnabled: true }, BucketLevel: {} };
  expect(priced(lens(activity))).toEqual({ 'Advanced metrics': usd(1 * 0.2) });
  const prefixes = { BucketLevel: { PrefixLevel: { StorageMetrics: { IsEnabled: true } } } };
  expect(priced(lens(prefixes))).toEqual({ 'Advanced metrics': usd(1 * 0.2) });
  expect(priceOf(lens(activity, { IsEnabled: false }), {}, REGION).status).toBe('free');
});

test('Object Lambda is billed for what its function returns', () => {
  expect(priced(resource('S3ObjectLambda::AccessPoint'))).toEqual({ 'Data returned': usd(10 * 0.005) });
});

describe('Cloud Map', () => {
  const namespace = (kind: string): object => resource(`ServiceDiscovery::${kind}`);
  const Service = resource('ServiceDiscovery::Service', { NamespaceId: ref('It') });

  test('bills a namespace with names as a hosted zone', () => {
    expect(priced(namespace('PrivateDnsNamespace'))).toEqual({ 'Hosted zone': 0.5 });
    expect(priced(namespace('PublicDnsNamespace'))).toEqual({ 'Hosted zone': 0.5, Queries: usd(1 * 0.4) });
    expect(priceOf(namespace('HttpNamespace'), {}, REGION).status).toBe('free');
  });

  test('names the rate of what its services register', () => {
    const registered = { 'Registered resources': 'cloud-map/registered-resource' };
    expect(missingRates(priceOf(namespace('PrivateDnsNamespace'), { Service }, REGION))).toEqual(registered);
    expect(missingRates(priceOf(namespace('HttpNamespace'), { Service }, REGION))).toEqual(registered);
    const Instance = resource('ServiceDiscovery::Instance', { ServiceId: ref('Service') });
    expect(missingRates(priceOf(namespace('HttpNamespace'), { Service, Instance }, REGION))).toEqual({});
    expect(missingRates(priceOf(Instance, {}, REGION))).toEqual({
      'Registered resource': 'cloud-map/registered-resource',
    });
  });
});

test('a network monitor is billed for each subnet that probes start from', () => {
  const probes = [
    { SourceArn: 'arn:subnet-a', Destination: '10.0.0.1' },
    { SourceArn: 'arn:subnet-a', Destination: '10.0.0.2' },
    { SourceArn: 'arn:subnet-b', Destination: '10.0.0.1' },
  ];
  expect(priced(resource('NetworkMonitor::Monitor', { Probes: probes }))).toEqual({
    'Monitored subnets': usd(2 * 730 * 0.1),
  });
});

test('access logs of VPC Lattice are vended logs', () => {
  const Bucket = resource('S3::Bucket');
  const logs = resource('VpcLattice::AccessLogSubscription', { DestinationArn: ref('Bucket') });
  expect(priced(logs, { Bucket })).toEqual({ 'Access logs delivered': usd(5 * 0.25) });
});

test('core devices of Greengrass are billed by the month', () => {
  for (const type of ['Greengrass::Group', 'GreengrassV2::Deployment'])
    expect(priced(resource(type))).toEqual({ 'Active core devices': usd(1 * 0.16) });
});

test('a deployment of Greengrass may say for how many core devices it is', () => {
  const deployment = resource('GreengrassV2::Deployment', { Tags: { 'groundplan:coreDevices': '24' } });
  expect(priced(deployment)).toEqual({ 'Active core devices': usd(24 * 0.16) });
});

test('a registry that scans in depth is billed by the image', () => {
  const scanning = (ScanType: string): object => resource('ECR::RegistryScanningConfiguration', { ScanType });
  expect(priced(scanning('ENHANCED'), {}, 'us-west-2')).toEqual({
    'Images scanned': usd(100 * 0.09),
    'Images scanned again': usd(1000 * 0.01),
  });
  expect(priceOf(scanning('BASIC'), {}, REGION).status).toBe('free');
});

test('a scheduled query is billed for what each run scans', () => {
  const query = resource('Logs::ScheduledQuery', { ScheduleExpression: 'rate(1 hour)' });
  expect(priced(query)).toEqual({ Queries: usd(730 * 1 * 0.005) });
  const disabled = resource('Logs::ScheduledQuery', { ScheduleExpression: 'rate(1 hour)', State: 'DISABLED' });
  expect(priced(disabled)).toEqual({});
});

test('a canary runs once in each of its browsers, for as long as is said', () => {
  const canary = (properties: object): object =>
    resource('Synthetics::Canary', { Schedule: { Expression: 'rate(1 hour)' }, ...properties });
  const both = canary({ BrowserConfigs: [{ BrowserType: 'CHROME' }, { BrowserType: 'FIREFOX' }] });
  expect(priced(both)).toEqual({ Runs: usd(2 * 730 * 0.0012) });
  const timed = priceWith({ durationSeconds: 30 }, canary({ RunConfig: { MemoryInMB: 2048 } }), {}, REGION);
  expect(costs(timed)).toEqual({ Runs: usd(730 * 0.0012), 'Duration of runs': usd(730 * 30 * 2 * 0.0000166667) });
});

test('a recorder bills types at another frequency at its rate', () => {
  const recorder = resource('Config::ConfigurationRecorder', {
    RecordingMode: {
      RecordingFrequency: 'CONTINUOUS',
      RecordingModeOverrides: [{ RecordingFrequency: 'DAILY', ResourceTypes: ['AWS::EC2::Instance'] }],
    },
  });
  expect(costs(priceWith({ items: 1000, overriddenPart: 0.25 }, recorder, {}, REGION))).toEqual({
    'Configuration items': usd(750 * 0.003),
    'Configuration items of other types': usd(250 * 0.012),
  });
});

test('GuardDuty watches Aurora Serverless and Fargate as far as is said', () => {
  const Features = [{ Name: 'RUNTIME_MONITORING', Status: 'ENABLED' }];
  const detector = resource('GuardDuty::Detector', { Enable: true, Features });
  expect(costs(priceWith({ databaseAcus: 8, fargateVcpus: 10 }, detector, {}, REGION))).toMatchObject({
    'Aurora Serverless protection': usd(8 * 0.25),
    'Fargate runtime monitoring': usd(10 * 1.5),
  });
});

test('what costs nothing by itself does not make a total a bound', () => {
  const free = [
    'VpcLattice::ServiceNetwork',
    'VpcLattice::ServiceNetworkVpcAssociation',
    'XRay::SamplingRule',
    'Oam::Link',
    'SageMaker::EndpointConfig',
    'SageMaker::Model',
    'FSx::Volume',
    'QuickSight::Dashboard',
    'SecurityHub::Standard',
    'Notifications::NotificationConfiguration',
  ];
  const { coverage, notes } = price(Object.fromEntries(free.map((type, at) => [`R${at}`, resource(type)])), REGION);
  expect(coverage.free).toBe(free.length);
  expect(notes).toEqual([]);
});
