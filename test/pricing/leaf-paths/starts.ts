import type { Choices } from './generate';
import type { Shape } from './shapes';
import { valuesOf } from './values';

/** Where a fleet says what each server is. */
const SPECIFICATION = 'SpotFleetRequestConfigData.LaunchSpecifications.*';

/** Resources that a type is tried on besides an empty and a full one: what only matters together with several others. */
const REALISTIC: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'AWS::AmazonMQ::Broker': [
    { EngineType: 'RABBITMQ', DeploymentMode: 'SINGLE_INSTANCE', HostInstanceType: 'mq.m5.large' },
  ],
  'AWS::EC2::NatGateway': [{ VpcId: { Ref: 'Vpc' } }],
  'AWS::EC2::SpotFleet': [
    {
      'SpotFleetRequestConfigData.TargetCapacity': 2,
      [`${SPECIFICATION}.InstanceType`]: 'm5.large',
      [`${SPECIFICATION}.BlockDeviceMappings.*.DeviceName`]: '/dev/sdf',
      [`${SPECIFICATION}.BlockDeviceMappings.*.Ebs.VolumeType`]: 'io1',
      [`${SPECIFICATION}.BlockDeviceMappings.*.Ebs.VolumeSize`]: 100,
      [`${SPECIFICATION}.BlockDeviceMappings.*.Ebs.Iops`]: 4000,
    },
  ],
  'AWS::ECS::Service': [{ LaunchType: 'FARGATE', TaskDefinition: { Ref: 'Task' }, DesiredCount: 2 }],
  'AWS::EKS::Nodegroup': [{ 'InstanceTypes.*': 'm5.large', 'ScalingConfig.MinSize': 1, 'ScalingConfig.MaxSize': 4 }],
  'AWS::FSx::FileSystem': [
    {
      FileSystemType: 'ONTAP',
      StorageCapacity: 2048,
      'OntapConfiguration.DeploymentType': 'SINGLE_AZ_2',
      'OntapConfiguration.ThroughputCapacityPerHAPair': 384,
    },
  ],
  'AWS::Logs::Delivery': [{ DeliveryDestinationArn: { Ref: 'Destination' }, DeliverySourceName: { Ref: 'Source' } }],
  'AWS::MWAA::Environment': [{ EnvironmentClass: 'mw1.medium', MinWebservers: 3, MaxWebservers: 5 }],
  'AWS::RDS::DBCluster': [
    {
      Engine: 'aurora-mysql',
      EngineMode: 'serverless',
      'ScalingConfiguration.AutoPause': false,
      'ScalingConfiguration.MinCapacity': 1,
      'ScalingConfiguration.MaxCapacity': 4,
    },
  ],
  'AWS::RDS::DBInstance': [{ Engine: 'postgres', DBInstanceClass: 'db.m5.large', EnablePerformanceInsights: true }],
};

/** An empty resource, one in which everything is given, and realistic ones. */
export function startsOf({ type, leaves }: Shape): readonly Choices[] {
  const full = new Map([...leaves.values()].map((leaf): [string, unknown] => [leaf.path, valuesOf(leaf)[0]]));
  return [new Map(), full, ...(REALISTIC[type] ?? []).map((each) => new Map(Object.entries(each)))];
}
