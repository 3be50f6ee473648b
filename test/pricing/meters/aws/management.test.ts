import { costs, priceOf, priceWith, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

describe('CodeBuild', () => {
  const project = (Type: string, ComputeType: string): object => ({ Environment: { Type, ComputeType } });

  test('bills builds by kind and size of machine', () => {
    expect(priced('CodeBuild::Project', project('LINUX_CONTAINER', 'BUILD_GENERAL1_SMALL'))).toEqual({
      'Build minutes': usd(500 * 0.005),
    });
    expect(priced('CodeBuild::Project', project('WINDOWS_SERVER_2019_CONTAINER', 'BUILD_GENERAL1_LARGE'))).toEqual({
      'Build minutes': usd(500 * 0.036),
    });
    expect(missing('CodeBuild::Project', project('ARM_LAMBDA_CONTAINER', 'BUILD_LAMBDA_1GB'))).toEqual({
      'Build minutes': 'codebuild/arm-lambda.1gb',
    });
  });

  test('bills a reserved fleet, not the builds on it', () => {
    const fleet = { EnvironmentType: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', BaseCapacity: 1 };
    expect(missing('CodeBuild::Fleet', fleet)).toEqual({
      'Reserved machines': 'codebuild/reserved-linux-general1.small',
    });
    const environment = { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Fleet: { FleetArn: 'arn' } };
    expect(priced('CodeBuild::Project', { Environment: environment })).toEqual({});
  });
});

test('a pipeline is billed by the month, of type V2 by the minute', () => {
  expect(priced('CodePipeline::Pipeline')).toEqual({ 'Active pipeline': 1 });
  expect(priced('CodePipeline::Pipeline', { PipelineType: 'V2' })).toEqual({ 'Action minutes': usd(300 * 0.002) });
});

test('CodeArtifact bills storage with the domain and requests with the repository', () => {
  expect(priced('CodeArtifact::Domain')).toEqual({ Storage: usd(5 * 0.05) });
  expect(priced('CodeArtifact::Repository')).toEqual({ Requests: usd(10 * 0.05) });
});

test('Grafana is billed by the user, Prometheus by the sample', () => {
  expect(priced('Grafana::Workspace')).toEqual({
    'Editors and administrators': usd(1 * 9),
    Viewers: usd(5 * 5),
  });
  expect(priced('APS::Workspace')).toEqual({
    'Samples ingested': usd(10 * 0.9),
    Storage: usd(1 * 0.03),
    'Query samples': usd(1 * 0.1),
  });
  expect(priced('APS::Scraper')).toEqual({ Collector: usd(730 * 0.04), 'Samples collected': usd(10 * 0.03) });
});

describe('an Airflow environment', () => {
  const airflow = (properties: object): object => ({ Type: 'AWS::MWAA::Environment', Properties: properties });

  test('includes one worker', () => {
    const one = airflow({ EnvironmentClass: 'mw1.medium', MaxWorkers: 1 });
    expect(costs(priceOf(one, {}, 'us-east-1'))).toEqual({
      Environment: usd(730 * 0.74),
      'Metadata database': usd(10 * 0.1),
    });
  });

  test('has further workers as the load asks for them', () => {
    const many = airflow({ EnvironmentClass: 'mw1.small', MinWorkers: 1, MaxWorkers: 5 });
    // From 0 to 4 beyond the first; halfway is expected.
    expect(priceOf(many, {}, 'us-east-1').lines[1]).toMatchObject({
      name: 'Additional workers',
      monthly: { low: 0, expected: usd(730 * 2 * 0.055), high: usd(730 * 4 * 0.055) },
    });
  });

  test('may have up to ten workers where it states no limit, and is expected as it starts', () => {
    // Nine beyond the first at most.
    expect(priceOf(airflow({}), {}, 'us-east-1').lines[1]).toMatchObject({
      name: 'Additional workers',
      monthly: { low: 0, expected: 0, high: usd(730 * 9 * 0.055) },
      note: 'expected as it starts: 9 is the default limit, which the template does not state',
    });
    // Three to start with are two beyond the first.
    expect(priceOf(airflow({ MinWorkers: 3 }), {}, 'us-east-1').lines[1]?.monthly).toEqual({
      low: usd(730 * 2 * 0.055),
      expected: usd(730 * 2 * 0.055),
      high: usd(730 * 9 * 0.055),
    });
  });

  test('follows a load that is known, also towards the default limit', () => {
    const [, workers] = priceWith({ load: 0.5 }, airflow({}), {}, 'us-east-1').lines;
    expect(workers?.monthly).toEqual({
      low: usd(730 * 4.5 * 0.055),
      expected: usd(730 * 4.5 * 0.055),
      high: usd(730 * 4.5 * 0.055),
    });
  });

  test('comes with two schedulers and two web servers', () => {
    const four = airflow({ EnvironmentClass: 'mw1.large', MaxWorkers: 1, Schedulers: 4 });
    expect(costs(priceOf(four, {}, 'us-east-1'))).toEqual({
      Environment: usd(730 * 0.99),
      'Additional schedulers': usd(730 * 2 * 0.22),
      'Metadata database': usd(10 * 0.1),
    });
    const three = priceOf(airflow({ MaxWorkers: 1, MinWebservers: 3, MaxWebservers: 3 }), {}, 'us-east-1');
    expect(three.status).toBe('unpriced');
    expect(three.missing?.[0]).toMatchObject({ rate: 'mwaa/web-server-small' });
  });
});

describe('DMS', () => {
  const instance = (properties: object): object => ({
    ReplicationInstanceClass: 'dms.t3.medium',
    PubliclyAccessible: false,
    ...properties,
  });

  test('bills an instance by the hour, twice with a standby', () => {
    expect(priced('DMS::ReplicationInstance', instance({}))).toEqual({ 'Replication instance': usd(730 * 0.078) });
    expect(priced('DMS::ReplicationInstance', instance({ MultiAZ: true }))).toEqual({
      'Replication instance': usd(730 * 0.156),
    });
  });

  test('bills storage beyond what an instance includes', () => {
    const large = instance({ MultiAZ: true, AllocatedStorage: 150 });
    expect(priced('DMS::ReplicationInstance', large, 'us-east-1')).toEqual({
      'Replication instance': usd(730 * 0.149),
      'Storage beyond the included': usd((150 - 50) * 0.23),
    });
  });

  test('names the rate of serverless capacity', () => {
    const serverless = { ComputeConfig: { MinCapacityUnits: 1, MaxCapacityUnits: 8 } };
    expect(missing('DMS::ReplicationConfig', serverless)).toEqual({ 'Capacity units': 'dms/serverless-dcu-single-az' });
  });
});

test('services without a figure name their rates', () => {
  const rates = {
    'AppConfig::Application': {
      Requests: 'appconfig/configuration-requests',
      'Configurations received': 'appconfig/configurations-received',
    },
    'DevOpsGuru::ResourceCollection': { 'Resources analysed': 'devops-guru/resource-hours' },
    'FIS::ExperimentTemplate': { 'Action minutes': 'fault-injection/action-minutes' },
    'ResilienceHub::App': { Application: 'resilience-hub/application' },
    'SSMIncidents::ResponsePlan': { 'Response plan': 'systems-manager/incident-manager-response-plan' },
  };
  for (const [type, expected] of Object.entries(rates)) expect(missing(type)).toEqual(expected);
});
