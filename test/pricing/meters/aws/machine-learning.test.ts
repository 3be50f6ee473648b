import { costs, missingRates, priceOf, priceWith, ref, resource, usd } from '../../price';

const REGION = 'us-east-1';

describe('an endpoint of SageMaker', () => {
  const endpoint = resource('SageMaker::Endpoint', { EndpointConfigName: ref('Config') });
  const config = (...ProductionVariants: object[]): object =>
    resource('SageMaker::EndpointConfig', { ProductionVariants });
  const variant = (InstanceType: string, rest: object = {}): object => ({ VariantName: 'v', InstanceType, ...rest });

  test('is billed by the hour for the instances of each variant', () => {
    const Config = config(variant('ml.m5.xlarge', { InitialInstanceCount: 2 }), variant('ml.m5.large'));
    const it = priceOf(endpoint, { Config }, REGION);
    expect(it.status).toBe('priced');
    expect(it.lines.map(({ monthly }) => monthly.expected)).toEqual([usd(2 * 730 * 0.23), usd(730 * 0.115)]);
    expect(usd(2 * 730 * 0.23)).toBe(335.8);
    expect(priceOf(Config, {}, REGION).status).toBe('free');
  });

  test('follows the load between the limits of its scaling', () => {
    const scaling = { Status: 'ENABLED', MinInstanceCount: 1, MaxInstanceCount: 4 };
    const Config = config(variant('ml.m5.xlarge', { ManagedInstanceScaling: scaling }));
    expect(priceOf(endpoint, { Config }, REGION).monthly).toEqual({
      low: usd(1 * 730 * 0.23),
      expected: usd(2.5 * 730 * 0.23),
      high: usd(4 * 730 * 0.23),
    });
    const Target = resource('ApplicationAutoScaling::ScalableTarget', {
      ResourceId: { 'Fn::Sub': 'endpoint/${It.EndpointName}/variant/v' },
      ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
      MinCapacity: 1,
      MaxCapacity: 3,
    });
    expect(priceOf(endpoint, { Config: config(variant('ml.m5.xlarge')), Target }, REGION).monthly.high).toBe(
      usd(3 * 730 * 0.23),
    );
  });

  test('runs for as long as is said', () => {
    const Config = config(variant('ml.m5.xlarge'));
    expect(costs(priceWith({ runningHours: 100 }, endpoint, { Config }, REGION))).toEqual({
      'Instance hours': usd(100 * 0.23),
    });
  });

  test('names what has no price, and a configuration that is elsewhere', () => {
    const ServerlessConfig = { MemorySizeInMB: 2048, MaxConcurrency: 5 };
    expect(missingRates(priceOf(endpoint, { Config: config({ VariantName: 's', ServerlessConfig }) }, REGION))).toEqual(
      {
        'Serverless inference': 'sagemaker/serverless-inference',
      },
    );
    const elsewhere = resource('SageMaker::Endpoint', { EndpointConfigName: 'config' });
    expect(priceOf(elsewhere, {}, REGION).missing?.[0]?.because).toBe('its configuration is not among the inputs');
  });
});

describe('a notebook', () => {
  const notebook = (properties: object): object =>
    resource('SageMaker::NotebookInstance', { InstanceType: 'ml.t3.medium', ...properties });

  test('is billed by the hour that it runs, and for its volume at any time', () => {
    const it = notebook({ VolumeSizeInGB: 80 });
    expect(costs(priceOf(it, {}, REGION))).toEqual({
      'Notebook instance': usd(730 * 0.05),
      'Notebook storage': usd(80 * 0.14),
    });
    expect(costs(priceWith({ runningHours: 160 }, it, {}, REGION))).toEqual({
      'Notebook instance': 160 * 0.05,
      'Notebook storage': usd(80 * 0.14),
    });
  });

  test('has 5 GB where it does not say', () => {
    expect(costs(priceOf(notebook({}), {}, REGION))['Notebook storage']).toBe(usd(5 * 0.14));
  });

  test('of a type without a price is unpriced, and names both rates where its volume has none either', () => {
    const it = priceOf(notebook({ InstanceType: 'ml.p4d.24xlarge' }), {}, 'eu-central-1');
    expect(it.status).toBe('unpriced');
    expect(missingRates(it)).toEqual({
      'Notebook instance': 'sagemaker/notebook-instance-ml.p4d.24xlarge',
      'Notebook storage': 'sagemaker/notebook-storage',
    });
  });
});

test('agents and profiles of Bedrock name the rates of their model', () => {
  const tokens = (it: object): Record<string, string | undefined> => missingRates(priceOf(it, {}, REGION));
  expect(tokens(resource('Bedrock::Agent', { FoundationModel: 'anthropic.claude-3-haiku-20240307-v1:0' }))).toEqual({
    'Input tokens': 'bedrock/anthropic.claude-3-haiku-20240307-v1-0-input-tokens',
    'Output tokens': 'bedrock/anthropic.claude-3-haiku-20240307-v1-0-output-tokens',
  });
  const CopyFrom = 'arn:aws:bedrock:us-east-1:111111111111:inference-profile/us.amazon.nova-lite-v1:0';
  expect(tokens(resource('Bedrock::ApplicationInferenceProfile', { ModelSource: { CopyFrom } }))).toEqual({
    'Input tokens': 'bedrock/amazon.nova-lite-v1-0-input-tokens',
    'Output tokens': 'bedrock/amazon.nova-lite-v1-0-output-tokens',
  });
});
