import type { Choices } from './generate';
import type { Shape } from './shapes';
import { valuesOf } from './values';

/** Where a fleet says what each server is. */
const SPECIFICATION = 'SpotFleetRequestConfigData.LaunchSpecifications.*';

function option(namespace: string, name: string): string {
  return `OptionSettings[Namespace=aws:${namespace},OptionName=${name}].Value`;
}

/** Nodes of EMR on spot, of a type that is optimized for EBS at a fee. `prefix` leads to their fleet. */
function spotNodes(prefix: string): Readonly<Record<string, unknown>> {
  return {
    [`${prefix}TargetSpotCapacity`]: 2,
    [`${prefix}InstanceTypeConfigs.*.InstanceType`]: 'm3.xlarge',
    [`${prefix}InstanceTypeConfigs.*.BidPrice`]: '0.03',
  };
}

/** Nodes of EMR of such a type. `prefix` leads to their group. */
function oldNodes(prefix: string): Readonly<Record<string, unknown>> {
  return { [`${prefix}InstanceCount`]: 2, [`${prefix}InstanceType`]: 'm3.xlarge' };
}

/** Resources that a type is tried on besides an empty and a full one: what only matters together with several others. */
const REALISTIC: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'AWS::AmazonMQ::Broker': [
    { EngineType: 'RABBITMQ', DeploymentMode: 'SINGLE_INSTANCE', HostInstanceType: 'mq.m5.large' },
  ],
  'AWS::ApiGateway::Stage': [{ 'MethodSettings.*.HttpMethod': '*', 'MethodSettings.*.MetricsEnabled': true }],
  'AWS::Batch::ComputeEnvironment': [
    { 'ComputeResources.Type': 'SPOT', 'ComputeResources.InstanceTypes.*': 'm5.large' },
  ],
  'AWS::DynamoDB::Table': [
    {
      BillingMode: 'PAY_PER_REQUEST',
      'KeySchema.*.AttributeName': 'id',
      'ContributorInsightsSpecification.Enabled': true,
    },
  ],
  'AWS::EC2::Instance': [
    { InstanceType: 'm3.xlarge' },
    { InstanceType: 'm5.large', ImageId: 'windows-2022', 'CpuOptions.CoreCount': 1 },
    { InstanceType: 'm5.large', ImageId: 'windows-2022' },
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
    { 'SpotFleetRequestConfigData.TargetCapacity': 2, [`${SPECIFICATION}.InstanceType`]: 'm3.xlarge' },
  ],
  'AWS::ECS::Service': [
    { LaunchType: 'FARGATE', TaskDefinition: { Ref: 'Task' }, DesiredCount: 2 },
    { Cluster: { Ref: 'Cluster' }, TaskDefinition: { Ref: 'Task' }, DesiredCount: 2 },
  ],
  'AWS::EKS::Nodegroup': [{ 'InstanceTypes.*': 'm5.large', 'ScalingConfig.MinSize': 1, 'ScalingConfig.MaxSize': 4 }],
  'AWS::EMR::Cluster': [
    {
      ...spotNodes('Instances.MasterInstanceFleet.'),
      ...spotNodes('Instances.CoreInstanceFleet.'),
      ...spotNodes('Instances.TaskInstanceFleets.*.'),
    },
    {
      ...oldNodes('Instances.MasterInstanceGroup.'),
      ...oldNodes('Instances.CoreInstanceGroup.'),
      ...oldNodes('Instances.TaskInstanceGroups.*.'),
    },
  ],
  'AWS::EMR::InstanceFleetConfig': [spotNodes('')],
  'AWS::EMR::InstanceGroupConfig': [oldNodes('')],
  'AWS::ElasticBeanstalk::Environment': [
    {
      [option('elasticbeanstalk:environment', 'LoadBalancerType')]: 'application',
      [option('ec2:instances', 'InstanceTypes')]: 'm5.large',
      [option('ec2:instances', 'EnableSpot')]: 'true',
      [option('rds:dbinstance', 'DBInstanceClass')]: 'db.m5.large',
    },
    {
      [option('ec2:instances', 'InstanceTypes')]: 'm5.large',
      [option('autoscaling:scheduledaction', 'Recurrence')]: '0 8 * * 1-5',
      [option('autoscaling:scheduledaction', 'MinSize')]: '2',
      [option('autoscaling:scheduledaction', 'MaxSize')]: '8',
    },
  ],
  'AWS::ElastiCache::CacheCluster': [{ CacheNodeType: 'cache.m5.large', NumCacheNodes: 2 }],
  'AWS::ElastiCache::ReplicationGroup': [{ CacheNodeType: 'cache.m5.large', NumCacheClusters: 2 }],
  'AWS::Elasticsearch::Domain': [{ 'LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled': true }],
  'AWS::Events::Rule': [
    {
      ScheduleExpression: 'rate(1 hour)',
      'Targets.*.EcsParameters.LaunchType': 'FARGATE',
      'Targets.*.EcsParameters.TaskDefinitionArn': { Ref: 'Task' },
    },
  ],
  'AWS::FSx::FileSystem': [
    {
      FileSystemType: 'LUSTRE',
      StorageCapacity: 1200,
      'LustreConfiguration.DeploymentType': 'PERSISTENT_2',
      'LustreConfiguration.MetadataConfiguration.Iops': 1500,
    },
    {
      FileSystemType: 'ONTAP',
      StorageCapacity: 2048,
      'OntapConfiguration.DeploymentType': 'SINGLE_AZ_2',
      'OntapConfiguration.ThroughputCapacityPerHAPair': 384,
    },
  ],
  'AWS::Logs::Delivery': [{ DeliveryDestinationArn: { Ref: 'Destination' }, DeliverySourceName: { Ref: 'Source' } }],
  'AWS::MWAA::Environment': [{ EnvironmentClass: 'mw1.medium', MinWebservers: 3, MaxWebservers: 5 }],
  'AWS::OpenSearchService::Domain': [{ 'LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled': true }],
  'AWS::RDS::DBCluster': [
    {
      Engine: 'aurora-mysql',
      EngineMode: 'serverless',
      'ScalingConfiguration.AutoPause': false,
      'ScalingConfiguration.MinCapacity': 1,
      'ScalingConfiguration.MaxCapacity': 4,
    },
  ],
  'AWS::RDS::DBInstance': [
    { Engine: 'postgres', DBInstanceClass: 'db.m5.large', EnablePerformanceInsights: true },
    { Engine: 'oracle-se2', DBInstanceClass: 'db.m5.large' },
  ],
  'AWS::Scheduler::Schedule': [
    {
      ScheduleExpression: 'rate(1 hour)',
      'Target.EcsParameters.LaunchType': 'FARGATE',
      'Target.EcsParameters.TaskDefinitionArn': { Ref: 'Task' },
    },
  ],
  'AWS::WAFv2::WebACL': [{ 'AssociationConfig.RequestBody.CLOUDFRONT.DefaultSizeInspectionLimit': 'KB_16' }],
};

/** An empty resource, one in which everything is given, and realistic ones. */
export function startsOf({ type, leaves }: Shape): readonly Choices[] {
  const full = new Map([...leaves.values()].map((leaf): [string, unknown] => [leaf.path, valuesOf(leaf)[0]]));
  return [new Map(), full, ...(REALISTIC[type] ?? []).map((each) => new Map(Object.entries(each)))];
}
