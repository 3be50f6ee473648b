import { costs, priceOf, usd } from '../../price';

const priced = (type: string, properties: object = {}, region = 'eu-west-1'): Record<string, number> =>
  costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, {}, region));
const missing = (type: string, properties: object = {}): Record<string, string | undefined> =>
  Object.fromEntries(
    (priceOf({ Type: `AWS::${type}`, Properties: properties }).missing ?? []).map(({ name, rate }) => [name, rate]),
  );

test('a dedicated host is billed by its family', () => {
  expect(missing('EC2::Host', { InstanceFamily: 'm5' })).toEqual({ 'Dedicated host': 'ec2/dedicated-host/m5' });
  expect(missing('EC2::Host', { InstanceType: 'm5.large' })).toEqual({ 'Dedicated host': 'ec2/dedicated-host/m5' });
});

test('a capacity reservation costs what its instances would', () => {
  const reserved = { InstanceType: 'm5.large', InstancePlatform: 'Linux/UNIX', InstanceCount: 3 };
  expect(priced('EC2::CapacityReservation', reserved)).toEqual({ 'Reserved capacity': usd(3 * 730 * 0.107) });
  expect(missing('EC2::CapacityReservation', { ...reserved, Tenancy: 'dedicated' })).toEqual({
    'Reserved capacity': 'ec2/m5.large/linux/dedicated',
  });
});

describe('a fleet', () => {
  const Template = {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: { LaunchTemplateData: { InstanceType: 'm5.large' } },
  };
  const root = { 'Root volume storage': usd(10 * 8 * 0.088) };
  const LaunchTemplateSpecification = { LaunchTemplateId: { Ref: 'Template' }, Version: '1' };

  test('of EC2 is split into on demand and spot', () => {
    const fleet = {
      Type: 'AWS::EC2::EC2Fleet',
      Properties: {
        TargetCapacitySpecification: {
          TotalTargetCapacity: 10,
          OnDemandTargetCapacity: 4,
          DefaultTargetCapacityType: 'spot',
        },
        LaunchTemplateConfigs: [{ LaunchTemplateSpecification, Overrides: [{ SubnetId: 'subnet-1' }] }],
      },
    };
    expect(costs(priceOf(fleet, { Template }))).toEqual({
      'Instance hours': usd(4 * 730 * 0.107),
      'Spot instance hours': usd(6 * 730 * 0.107),
      ...root,
    });
  });

  test('counts units of capacity by the weight of its first override', () => {
    const fleet = {
      Type: 'AWS::EC2::EC2Fleet',
      Properties: {
        TargetCapacitySpecification: { TotalTargetCapacity: 40 },
        LaunchTemplateConfigs: [
          {
            LaunchTemplateSpecification,
            Overrides: [{ InstanceType: 'm5.xlarge', WeightedCapacity: 4, SubnetId: 'subnet-1' }],
          },
        ],
      },
    };
    expect(costs(priceOf(fleet, { Template }))).toEqual({ 'Instance hours': usd(10 * 730 * 0.214), ...root });
  });

  test('of spot takes its first specification', () => {
    const data = {
      TargetCapacity: 2,
      LaunchSpecifications: [
        { InstanceType: 'm5.large', ImageId: 'ami-1', SubnetId: 'subnet-1' },
        { InstanceType: 'c5.large' },
      ],
    };
    expect(priced('EC2::SpotFleet', { SpotFleetRequestConfigData: data })).toEqual({
      'Spot instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * 8 * 0.088),
    });
  });
});

test('game servers and clusters name their rates', () => {
  expect(missing('GameLift::Fleet', { EC2InstanceType: 'c5.large' })).toEqual({
    'Instance hours': 'gamelift/c5.large',
  });
  expect(missing('GameLift::Fleet', { ComputeType: 'ANYWHERE' })).toEqual({});
  expect(missing('PCS::Cluster', { Size: 'SMALL' })).toEqual({ Controller: 'parallel-computing/controller-small' });
});
