import { costs, priceOf, priceWith, usd } from '../../price';

const priced = (type: string, properties: object, others: object = {}): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, others, 'us-east-1'));

describe('Container Insights of ECS', () => {
  const cluster = (Value: string): object => ({
    Type: 'AWS::ECS::Cluster',
    Properties: { ClusterSettings: [{ Name: 'containerInsights', Value }] },
  });

  test('sends custom metrics', () => {
    expect(costs(priceOf(cluster('enabled'), {}, 'us-east-1'))).toEqual({
      'Container Insights metrics': usd(25 * 0.3),
    });
    expect(priceOf(cluster('disabled')).status).toBe('free');
  });

  test('with enhanced observability sends metrics at a rate of their own', () => {
    expect(costs(priceOf(cluster('enhanced'), {}, 'us-east-1'))).toEqual({
      'Container Insights metrics': usd(25 * 0.07),
    });
    const elsewhere = priceOf(cluster('enhanced'), {}, 'eu-west-1');
    expect(elsewhere.status).toBe('unpriced');
    expect(elsewhere.missing?.[0]?.rate).toBe('cloudwatch/container-insights-enhanced-metrics-ecs');
  });
});

describe('a service of ECS', () => {
  const Task = { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: '1024', Memory: '2048' } };
  const service = (properties: object): object => ({
    Type: 'AWS::ECS::Service',
    Properties: { DesiredCount: 3, TaskDefinition: { Ref: 'Task' }, ...properties },
  });

  test('has the volumes that it asks for with each task', () => {
    const VolumeConfigurations = [
      { Name: 'data', ManagedEBSVolume: { RoleArn: 'r', SizeInGiB: 100, VolumeType: 'gp3', Iops: 4000 } },
    ];
    expect(costs(priceOf(service({ LaunchType: 'EC2', VolumeConfigurations }), { Task }, 'us-east-1'))).toEqual({
      'Task volume storage': usd(3 * 100 * 0.08),
      'Task volume IOPS': usd(3 * (4000 - 3000) * 0.005),
    });
  });

  test('on servers outside of AWS is billed by the server', () => {
    const anywhere = service({ LaunchType: 'EXTERNAL' });
    expect(costs(priceOf(anywhere, { Task }, 'us-east-1'))).toEqual({ 'External instances': usd(730 * 0.01025) });
    const four = priceWith({ externalInstances: 4 }, anywhere, { Task }, 'us-east-1');
    expect(four.monthly.expected).toBe(usd(4 * 730 * 0.01025));
  });
});

describe('EKS', () => {
  test('writes logs of the control plane where they are switched on', () => {
    const logging = (EnabledTypes: readonly object[]): object => ({ Logging: { ClusterLogging: { EnabledTypes } } });
    expect(priced('EKS::Cluster', logging([{ Type: 'audit' }, { Type: 'api' }]))).toEqual({
      Cluster: usd(730 * 0.1),
      'Control plane logs': usd(5 * 0.5),
    });
    expect(priced('EKS::Cluster', logging([]))).toEqual({ Cluster: usd(730 * 0.1) });
  });

  test('sends observations where the add-on of CloudWatch is there', () => {
    expect(priced('EKS::Addon', { AddonName: 'amazon-cloudwatch-observability' })).toEqual({
      'Enhanced observations': usd(100 * 0.21),
    });
    expect(priced('EKS::Addon', { AddonName: 'vpc-cni' })).toEqual({});
  });
});
