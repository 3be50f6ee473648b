import { costs, price, priceOf, usd } from '../../price';

const Launch = {
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: { LaunchTemplateData: { InstanceType: 'm5.large', ImageId: 'ami-1' } },
};
const SPEC = { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' };
const M5 = 0.096;

function group(distribution: object, overrides: readonly object[] = []): object {
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      MinSize: '4',
      MaxSize: '4',
      VPCZoneIdentifier: ['subnet-1'],
      MixedInstancesPolicy: {
        InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0, ...distribution },
        LaunchTemplate: { LaunchTemplateSpecification: SPEC, Overrides: overrides },
      },
    },
  };
}

const spotLine = (resource: object): object | undefined =>
  priceOf(resource, { Launch }, 'us-east-1').lines.find(({ name }) => name === 'Spot instance hours');

describe('spot', () => {
  test('costs the maximum price that is stated at most, and a tenth of it at least', () => {
    expect(spotLine(group({ SpotMaxPrice: '0.03' }))).toMatchObject({
      price: 0.03,
      monthly: { low: usd(4 * 730 * 0.03 * 0.1), expected: usd(4 * 730 * 0.03), high: usd(4 * 730 * 0.03) },
      note: expect.stringContaining('at the maximum price that is stated') as string,
    });
  });

  test('costs no more than on demand, whatever one is willing to pay', () => {
    const onDemand = { low: usd(4 * 730 * M5 * 0.1), expected: usd(4 * 730 * M5), high: usd(4 * 730 * M5) };
    expect(spotLine(group({ SpotMaxPrice: '9' }))).toMatchObject({ price: M5, monthly: onDemand });
    expect(spotLine(group({}))).toMatchObject({ price: M5, monthly: onDemand });
    expect(spotLine(group({ SpotMaxPrice: '' }))).toMatchObject({ price: M5 });
  });

  test('states its price for a unit of capacity', () => {
    const weighted = group({ SpotMaxPrice: '0.02' }, [{ InstanceType: 'm5.large', WeightedCapacity: '2' }]);
    expect(spotLine(weighted)).toMatchObject({ quantity: 2 * 730, price: 2 * 0.02 });
  });

  test('of a launch template, a configuration or a fleet states its price too', () => {
    const options = { MarketType: 'spot', SpotOptions: { MaxPrice: '0.04' } };
    const Cheap = {
      ...Launch,
      Properties: { LaunchTemplateData: { ...Launch.Properties.LaunchTemplateData, InstanceMarketOptions: options } },
    };
    const instance = {
      Type: 'AWS::EC2::Instance',
      Properties: { SubnetId: 'subnet-1', LaunchTemplate: { LaunchTemplateId: { Ref: 'Cheap' }, Version: '1' } },
    };
    expect(costs(priceOf(instance, { Cheap }, 'us-east-1'))['Spot instance hours']).toBe(usd(730 * 0.04));
    const Configuration = {
      Type: 'AWS::AutoScaling::LaunchConfiguration',
      Properties: { InstanceType: 'm5.large', ImageId: 'ami-1', SpotPrice: '0.05' },
    };
    const configured = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: { MinSize: '2', MaxSize: '2', LaunchConfigurationName: { Ref: 'Configuration' } },
    };
    expect(costs(priceOf(configured, { Configuration }, 'us-east-1'))['Spot instance hours']).toBe(usd(2 * 730 * 0.05));
    const request = {
      TargetCapacity: 3,
      SpotPrice: '0.06',
      LaunchSpecifications: [{ InstanceType: 'm5.large', ImageId: 'ami-1', SubnetId: 'subnet-1' }],
    };
    const fleet = { Type: 'AWS::EC2::SpotFleet', Properties: { SpotFleetRequestConfigData: request } };
    expect(costs(priceOf(fleet, {}, 'us-east-1'))['Spot instance hours']).toBe(usd(3 * 730 * 0.06));
  });

  test('of a fleet that is to cost so much in all costs its share of that at most', () => {
    const fleet = {
      Type: 'AWS::EC2::EC2Fleet',
      Properties: {
        TargetCapacitySpecification: { TotalTargetCapacity: 4, DefaultTargetCapacityType: 'spot' },
        SpotOptions: { MaxTotalPrice: '0.1' },
        LaunchTemplateConfigs: [{ LaunchTemplateSpecification: SPEC, Overrides: [{ SubnetId: 'subnet-1' }] }],
      },
    };
    expect(spotLine(fleet)).toMatchObject({ quantity: 4 * 730, price: 0.1 / 4 });
  });

  test('of EMR costs the price that is bid at most', () => {
    const group = { InstanceType: 'm5.large', InstanceCount: 2, Market: 'SPOT', BidPrice: '0.05' };
    const cluster = { Type: 'AWS::EMR::InstanceGroupConfig', Properties: group };
    expect(priceOf(cluster, {}, 'us-east-1').lines[0]).toMatchObject({
      price: 0.05,
      monthly: { low: usd(2 * 730 * 0.05 * 0.1), expected: usd(2 * 730 * 0.05), high: usd(2 * 730 * 0.05) },
    });
  });

  const emrFleet = (config: object, action?: string): object => ({
    Type: 'AWS::EMR::InstanceFleetConfig',
    Properties: {
      TargetSpotCapacity: 2,
      InstanceTypeConfigs: [{ InstanceType: 'm5.large', ...config }],
      ...(action === undefined ? {} : { LaunchSpecifications: { SpotSpecification: { TimeoutAction: action } } }),
    },
  });
  const emrHours = (fleet: object): object | undefined => priceOf(fleet, {}, 'us-east-1').lines[0];

  test('of EMR may be bid as a part of the on-demand price', () => {
    const half = 2 * 730 * M5 * 0.5;
    expect(emrHours(emrFleet({ BidPriceAsPercentageOfOnDemandPrice: 50 }))).toMatchObject({
      monthly: { low: usd(2 * 730 * M5 * 0.1), expected: usd(half), high: usd(half) },
      note: 'runs all the time; at 50% of the on-demand rate, the most that is paid, as a ceiling',
    });
    expect(emrHours(emrFleet({ BidPriceAsPercentageOfOnDemandPrice: 150 }))).toMatchObject({
      monthly: { high: usd(2 * 730 * M5) },
    });
  });

  test('of EMR costs up to the on-demand price where it may go over to that', () => {
    expect(emrHours(emrFleet({ BidPrice: '0.05' }, 'TERMINATE_CLUSTER'))).toMatchObject({ price: 0.05 });
    expect(emrHours(emrFleet({ BidPrice: '0.05' }, 'SWITCH_TO_ON_DEMAND'))).toMatchObject({ price: M5 });
  });

  test('of Batch costs the part of the on-demand price that it may', () => {
    const batch = (resources: object): Record<string, number> =>
      costs(
        priceOf(
          {
            Type: 'AWS::Batch::ComputeEnvironment',
            Properties: { Type: 'MANAGED', ComputeResources: { InstanceTypes: ['m5.large'], ...resources } },
          },
          {},
          'us-east-1',
        ),
      );
    expect(batch({ Type: 'SPOT', BidPercentage: 60 })).toEqual({ 'Instance hours': usd(100 * M5 * 0.6) });
    expect(batch({ Type: 'SPOT' })).toEqual({ 'Instance hours': usd(100 * M5) });
    expect(batch({ Type: 'EC2', BidPercentage: 60 })).toEqual({ 'Instance hours': usd(100 * M5) });
  });

  test('at two prices is one line each at its own', () => {
    const { resources } = price({ A: group({ SpotMaxPrice: '0.03' }), B: group({}), Launch }, 'us-east-1');
    expect(resources.slice(0, 2).map(({ lines }) => lines[0]?.price)).toEqual([0.03, M5]);
  });

  test('of Fargate costs three tenths of the list price at least', () => {
    const Task = { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: '1024', Memory: '2048' } };
    const service = {
      Type: 'AWS::ECS::Service',
      Properties: {
        DesiredCount: 2,
        TaskDefinition: { Ref: 'Task' },
        CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Weight: 1 }],
      },
    };
    expect(priceOf(service, { Task }, 'us-east-1').lines[0]?.monthly).toEqual({
      low: usd(2 * 730 * 0.04048 * 0.3),
      expected: usd(2 * 730 * 0.04048),
      high: usd(2 * 730 * 0.04048),
    });
  });
});

test('AMD SEV-SNP adds a tenth of the price on demand', () => {
  const data = { InstanceType: 'm6a.large', ImageId: 'ami-1', CpuOptions: { AmdSevSnp: 'enabled' } };
  const Sealed = { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: data } };
  const instance = {
    Type: 'AWS::EC2::Instance',
    Properties: { SubnetId: 'subnet-1', LaunchTemplate: { LaunchTemplateId: { Ref: 'Sealed' }, Version: '1' } },
  };
  expect(costs(priceOf(instance, { Sealed }, 'us-east-1'))).toMatchObject({
    'Instance hours': usd(730 * 0.0864),
    'AMD SEV-SNP': usd(730 * 0.0864 * 0.1),
  });
});

describe('tenancy', () => {
  const instance = (properties: object): object => ({
    Type: 'AWS::EC2::Instance',
    Properties: { InstanceType: 'm5.large', ImageId: 'ami-1', SubnetId: { Ref: 'Subnet' }, ...properties },
  });
  const Subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' } } };
  const vpc = (InstanceTenancy: string): object => ({ Type: 'AWS::EC2::VPC', Properties: { InstanceTenancy } });
  const FEE = 'Dedicated instances in the region';

  test('that is dedicated owes a fee for the region once, however many instances there are', () => {
    const It = instance({ Tenancy: 'dedicated' });
    const fee = (resources: object): number =>
      price({ ...resources, Subnet, Vpc: vpc('default') }, 'us-east-1').resources.reduce(
        (sum, each) => sum + (costs(each)[FEE] ?? 0),
        0,
      );
    expect(fee({ It })).toBe(730 * 2);
    expect(fee({ It, Two: It })).toBe(730 * 2);
    expect(fee({ It: instance({}) })).toBe(0);
  });

  test('of a VPC holds for what is launched into it', () => {
    const others = { Subnet, Vpc: vpc('dedicated') };
    expect(costs(priceOf(instance({}), others, 'us-east-1'))[FEE]).toBe(730 * 2);
  });

  test('on a dedicated host leaves the volumes, as the host is billed', () => {
    const names = (properties: object): readonly string[] =>
      priceOf(instance(properties), { Subnet, Vpc: vpc('default') }, 'us-east-1').lines.map(({ name }) => name);
    expect(names({ Tenancy: 'host' })).toEqual(['Root volume storage']);
    expect(names({ HostId: 'h-1' })).toEqual(['Root volume storage']);
  });
});
