import { costs, priceOf, usd } from '../../../price';

const LINUX = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64';
const Subnet = { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: false } };

function instance(properties: object): object {
  return { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Subnet' }, ...properties } };
}

describe('servers that are launched like an instance', () => {
  const Model = instance({
    InstanceType: 'm6i.large',
    ImageId: LINUX,
    BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeType: 'gp3', VolumeSize: 500 } }],
  });
  const others = { Model, Subnet };
  const LIKE_IT = { 'Instance hours': usd(2 * 730 * 0.107), 'Root volume storage': usd(2 * 8 * 0.088) };

  test('have all of it but its volumes', () => {
    const like = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: { MinSize: '2', MaxSize: '2', InstanceId: { Ref: 'Model' } },
    };
    expect(costs(priceOf(like, others))).toEqual(LIKE_IT);
    const Configuration = {
      Type: 'AWS::AutoScaling::LaunchConfiguration',
      Properties: { InstanceId: { Ref: 'Model' }, InstanceMonitoring: false },
    };
    const configured = {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: { MinSize: '2', MaxSize: '2', LaunchConfigurationName: { Ref: 'Configuration' } },
    };
    expect(costs(priceOf(configured, { ...others, Configuration }))).toEqual(LIKE_IT);
  });
});

test('a specification of a spot fleet may leave the type to the vendor', () => {
  const fleet = {
    Type: 'AWS::EC2::SpotFleet',
    Properties: {
      SpotFleetRequestConfigData: {
        TargetCapacity: 2,
        LaunchSpecifications: [{ ImageId: LINUX, InstanceRequirements: { VCpuCount: { Min: 2 } } }],
      },
    },
  };
  expect(priceOf(fleet).missing?.[0]?.because).toBe('the instance type is chosen at launch, by what is required of it');
});

test('Windows on fewer processors than its type has costs something between Linux and Windows', () => {
  const WINDOWS = 'resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';
  const hours = (properties: object): object | undefined =>
    priceOf(instance({ InstanceType: 'm5.large', ...properties }), { Subnet }).lines[0];
  const fewer = { CpuOptions: { CoreCount: 1, ThreadsPerCore: 1 } };
  expect(hours({ ImageId: WINDOWS, ...fewer })).toMatchObject({
    monthly: { low: usd(730 * 0.107), expected: usd(730 * 0.199), high: usd(730 * 0.199) },
    note: 'at least ec2/m5.large/linux: which of the two rates holds is not known',
  });
  expect(hours({ ImageId: WINDOWS })).toMatchObject({ monthly: { low: usd(730 * 0.199) } });
  expect(hours({ ImageId: LINUX, ...fewer })).toMatchObject({ monthly: { low: usd(730 * 0.107) } });
});
