/** Why nothing in the SDK reaches a path that a meter reads. */
interface NoCounterpart {
  readonly because: string;
  readonly paths: readonly string[];
}

/** Paths that meters read of types that are presented, and that no input of the SDK reaches, with all that stands below them. */
export const NO_COUNTERPART: readonly NoCounterpart[] = [
  {
    because: 'the SDK does not have it',
    paths: [
      'AWS::AppStream::Fleet Platform',
      'AWS::AppSync::DataSource MetricsConfig',
      'AWS::AppSync::Resolver MetricsConfig',
      'AWS::AutoScaling::AutoScalingGroup InstanceId',
      'AWS::AutoScaling::AutoScalingGroup MixedInstancesPolicy.LaunchTemplate.Overrides.*.ImageId',
      'AWS::AutoScaling::LaunchConfiguration InstanceId',
      'AWS::CodeDeploy::DeploymentGroup OnPremisesTagSet',
      'AWS::DLM::LifecyclePolicy CreateInterval',
      'AWS::DLM::LifecyclePolicy CrossRegionCopyTargets',
      'AWS::DLM::LifecyclePolicy RetainInterval',
      'AWS::DLM::LifecyclePolicy PolicyDetails.Schedules.*.FastRestoreRule.AvailabilityZoneIds',
      'AWS::DynamoDB::Table VectorIndexes',
      'AWS::EC2::FlowLog LogGroupName',
      'AWS::EC2::SpotFleet SpotFleetRequestConfigData.LaunchSpecifications.*.InstanceRequirements',
      'AWS::EC2::SpotFleet SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.SubnetId',
      'AWS::EC2::SpotFleet SpotFleetRequestConfigData.SpotMaxTotalPrice',
      'AWS::EMR::Cluster Instances.CoreInstanceFleet.InstanceTypeConfigs.*.EbsConfiguration.EbsOptimized',
      'AWS::EMR::Cluster Instances.CoreInstanceGroup.EbsConfiguration.EbsOptimized',
      'AWS::EMR::Cluster Instances.MasterInstanceFleet.InstanceTypeConfigs.*.EbsConfiguration.EbsOptimized',
      'AWS::EMR::Cluster Instances.MasterInstanceGroup.EbsConfiguration.EbsOptimized',
      'AWS::EMR::InstanceFleetConfig InstanceTypeConfigs.*.EbsConfiguration.EbsOptimized',
      'AWS::GameLift::Fleet ComputeType',
      'AWS::GameLift::Fleet DesiredEC2Instances',
      'AWS::KinesisVideo::Stream StreamStorageConfiguration',
      'AWS::RDS::DBCluster PubliclyAccessible',
      'AWS::RDS::DBInstance AdditionalStorageVolumes',
      'AWS::Redshift::Cluster ResourceAction',
      'AWS::RedshiftServerless::Namespace SnapshotCopyConfigurations',
      'AWS::S3Express::DirectoryBucket MetricsConfigurations',
      'AWS::Synthetics::Canary BrowserConfigs',
    ],
  },
  {
    because: 'it is an older form of what the SDK has in the newer one',
    paths: [
      'AWS::Glue::Job AllocatedCapacity',
      'AWS::S3::Bucket LifecycleConfiguration.Rules.*.Transition',
      'AWS::S3::Bucket MetadataTableConfiguration',
      'AWS::StepFunctions::StateMachine DefinitionString',
    ],
  },
  {
    because: 'it is a resource of its own in the SDK, and presented as one',
    paths: [
      'AWS::ApiGateway::Deployment StageDescription',
      'AWS::ECS::Cluster DefaultCapacityProviderStrategy',
      'AWS::EMR::Cluster Instances.TaskInstanceFleets',
      'AWS::EMR::Cluster Instances.TaskInstanceGroups',
      'AWS::Lambda::Alias ProvisionedConcurrencyConfig',
      'AWS::SNS::Topic Subscription',
    ],
  },
  {
    because: 'only the CDK writes it',
    paths: [
      'AWS::Lambda::Function Environment.Variables.USER_IS_COMPLETE_FUNCTION_ARN',
      'AWS::Lambda::Function Environment.Variables.USER_ON_EVENT_FUNCTION_ARN',
      'AWS::Lambda::Function Environment.Variables.WAITER_STATE_MACHINE_ARN',
    ],
  },
  {
    because: 'it is reached where one names no index: databases.test.ts',
    paths: ['AWS::DynamoDB::Table ContributorInsightsSpecification'],
  },
];
