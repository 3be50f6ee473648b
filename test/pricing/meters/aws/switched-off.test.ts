import { costs, priceOf, usd } from '../../price';

const priced = (type: string, properties: object): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, 'us-east-1'));

describe('what is switched off costs nothing', () => {
  test('a distribution serves nobody, and keeps its certificate', () => {
    expect(priced('CloudFront::Distribution', { DistributionConfig: { Enabled: false } })).toEqual({});
    const own = { Enabled: false, ViewerCertificate: { SslSupportMethod: 'vip' } };
    expect(priced('CloudFront::Distribution', { DistributionConfig: own })).toEqual({
      'Dedicated IP certificate': 600,
    });
  });

  test('a function without concurrency never runs', () => {
    expect(priced('Lambda::Function', { ReservedConcurrentExecutions: 0 })).toEqual({});
    expect(priced('Lambda::Function', { ReservedConcurrentExecutions: 1 })).toMatchObject({
      Requests: usd(0.1 * 0.2),
    });
  });

  test('an environment of Batch takes no jobs', () => {
    const environment = (State: string): object => ({
      State,
      Type: 'MANAGED',
      ComputeResources: { Type: 'FARGATE', MaxvCpus: 4 },
    });
    expect(priced('Batch::ComputeEnvironment', environment('DISABLED'))).toEqual({});
    expect(priced('Batch::ComputeEnvironment', environment('ENABLED'))).toEqual({
      'Fargate vCPU': usd(100 * 0.04048),
      'Fargate memory': usd(200 * 0.004445),
    });
  });

  test('a service of no tasks', () => {
    const Task = { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: '256', Memory: '512' } };
    const none = {
      Type: 'AWS::ECS::Service',
      Properties: { DesiredCount: 0, LaunchType: 'FARGATE', TaskDefinition: { Ref: 'Task' } },
    };
    expect(priceOf(none, { Task }).monthly).toEqual({ low: 0, expected: 0, high: 0 });
  });
});
