import type { NoEffect } from './reasons';

/** Properties of types of compute that change no charge. */
export const COMPUTE: NoEffect = {
  names: `
AWS::AutoScaling::AutoScalingGroup: AutoScalingGroupName
AWS::EC2::EC2Fleet: LaunchTemplateConfigs.*.Overrides.*.BlockDeviceMappings.*.VirtualName
AWS::EC2::Instance: PlacementGroupName
AWS::ElasticBeanstalk::Environment: EnvironmentName CNAMEPrefix
AWS::Lambda::EventSourceMapping: ProvisionedPollerConfig.PollerGroupName
AWS::Lambda::Function: FunctionName
`,
  access: `
AWS::AutoScaling::AutoScalingGroup: AvailabilityZoneImpairmentPolicy ServiceLinkedRoleARN
AWS::AutoScaling::WarmPool: InstanceReusePolicy
AWS::EC2::CapacityReservation: UnusedReservationBillingOwnerId
AWS::EC2::EC2Fleet: LaunchTemplateConfigs.*.Overrides.*.MetadataOptions
AWS::EC2::Instance: MetadataOptions
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.IamFleetRole
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=SecurityGroups]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=ManagedSecurityGroup]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=SecurityGroups] OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBPassword]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=DisableDefaultEC2SecurityGroup]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=DisableIMDSv1]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=EC2KeyName]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=IamInstanceProfile]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=SSHSourceRestriction]
    OptionSettings[Namespace=aws:elasticbeanstalk:environment,OptionName=ServiceRole]
    OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBUser]
    OptionSettings[Namespace=aws:elasticbeanstalk:healthreporting:system,OptionName=EnhancedHealthAuthEnabled] OperationsRole
AWS::GameLift::Fleet: EC2InboundPermissions PeerVpcAwsAccountId CertificateConfiguration InstanceRoleCredentialsProvider InstanceRoleARN
AWS::Lambda::EventSourceMapping: SourceAccessConfigurations
AWS::Lambda::Function: CodeSigningConfigArn
AWS::Lambda::Version: RuntimePolicy
AWS::PCS::Cluster: SlurmConfiguration.AuthKey SlurmConfiguration.JwtAuth
`,
  network: `
AWS::AutoScaling::AutoScalingGroup: PlacementGroup AvailabilityZoneIds AvailabilityZoneDistribution
AWS::EC2::CapacityReservation: PlacementGroupArn
AWS::EC2::EC2Fleet: LaunchTemplateConfigs.*.Overrides.*.Placement LaunchTemplateConfigs.*.Overrides.*.NetworkInterfaces
AWS::EC2::Host: AutoPlacement
AWS::EC2::Instance: Affinity PrivateDnsNameOptions
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:ec2:vpc,OptionName=DBSubnets]
    OptionSettings[Namespace=aws:ec2:vpc,OptionName=IpAddressType] OptionSettings[Namespace=aws:elb:listener
    OptionSettings[Namespace=aws:elb:loadbalancer OptionSettings[Namespace=aws:elb:policies OptionSettings[Namespace=aws:elbv2:listener:default
    OptionSettings[Namespace=aws:elbv2:listenerrule:default OptionSettings[Namespace=aws:elasticbeanstalk:environment:process:default
    OptionSettings[Namespace=aws:elasticbeanstalk:environment:proxy
    OptionSettings[Namespace=aws:autoscaling:asg,OptionName=CustomAvailabilityZones] OptionSettings[Namespace=aws:ec2:vpc,OptionName=Subnets]
AWS::GameLift::Fleet: PeerVpcId Locations.*.PlayerGatewayStatus PlayerGatewayConfiguration PlayerGatewayMode
`,
  content: `
AWS::EC2::EC2Fleet: OnDemandOptions SpotOptions LaunchTemplateConfigs.*.LaunchTemplateSpecification.LaunchTemplateSpecificationUserData
    ReservedCapacityOptions
AWS::EC2::Instance: EnclaveOptions HibernationOptions
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:elasticbeanstalk:application:environment
    OptionSettings[Namespace=aws:elasticbeanstalk:environment:proxy:staticfiles
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=ImageId]
    OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=LaunchTemplateTagPropagationEnabled]
    OptionSettings[Namespace=aws:ec2:instances,OptionName=SupportedArchitectures]
AWS::GameLift::Fleet: ScriptId RuntimeConfiguration AnywhereConfiguration BuildId ServerLaunchParameters
AWS::Lambda::EventSourceMapping: FilterCriteria DocumentDBEventSourceConfig BisectBatchOnFunctionError FunctionResponseTypes
AWS::Lambda::Function: ImageConfig RuntimeManagementConfig Handler Code
AWS::Lambda::Version: CodeSha256
AWS::PCS::Cluster: SlurmConfiguration.SlurmCustomSettings SlurmConfiguration.CgroupCustomSettings SlurmConfiguration.SlurmdbdCustomSettings
`,
  related: `
AWS::AutoScaling::AutoScalingGroup: NotificationConfigurations NotificationConfiguration LoadBalancerNames TargetGroupARNs
    TrafficSources
AWS::EC2::EC2Fleet: TargetCapacitySpecification.TargetCapacityUnitType
AWS::EC2::Host: AssetId
AWS::EC2::Instance: KernelId NetworkInterfaces.*.GroupSet PropagateTagsToVolumeOnCreation RamdiskId SourceDestCheck SsmAssociations Volumes
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.TargetCapacityUnitType SpotFleetRequestConfigData.LaunchSpecifications.*.KernelId
    SpotFleetRequestConfigData.LaunchSpecifications.*.RamdiskId SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.Groups
AWS::EC2::Volume: MultiAttachEnabled
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:elasticbeanstalk:sns:topics OptionSettings[Namespace=aws:elasticbeanstalk:sqsd
    OptionSettings[Namespace=aws:elasticbeanstalk:environment,OptionName=ExternalExtensionsS3Bucket]
    OptionSettings[Namespace=aws:elasticbeanstalk:environment,OptionName=ExternalExtensionsS3Key]
AWS::GameLift::Fleet: MetricGroups
AWS::Lambda::EventSourceMapping: Topics SelfManagedEventSource SelfManagedKafkaEventSourceConfig DestinationConfig
    AmazonManagedKafkaEventSourceConfig Queues
`,
  logs: `
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:elasticbeanstalk:hostmanager
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=AccessLogsS3Bucket]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=AccessLogsS3Enabled]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=AccessLogsS3Prefix]
AWS::GameLift::Fleet: LogPaths
AWS::Lambda::EventSourceMapping: LoggingConfig
AWS::Lambda::Function: LoggingConfig
`,
  amounts: `
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=DeleteOnTerminate]
    OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=RetentionInDays]
    OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs:health,OptionName=DeleteOnTerminate]
    OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs:health,OptionName=RetentionInDays]
`,
  limits: `
AWS::AutoScaling::AutoScalingGroup: MaxInstanceLifetime
AWS::GameLift::Fleet: MaxSize ResourceCreationLimitPolicy ApplyCapacity
AWS::Lambda::EventSourceMapping: MaximumRetryAttempts MaximumRecordAgeInSeconds MaximumBatchingWindowInSeconds
`,
  timing: `
AWS::AutoScaling::AutoScalingGroup: Cooldown
AWS::EC2::CapacityReservation: EndDate
AWS::EC2::EC2Fleet: ValidFrom ValidUntil
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.ValidUntil SpotFleetRequestConfigData.ValidFrom
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:autoscaling:trigger
    OptionSettings[Namespace=aws:autoscaling:asg,OptionName=Cooldown] OptionSettings[Namespace=aws:autoscaling:scheduledaction,OptionName=EndTime]
    OptionSettings[Namespace=aws:autoscaling:scheduledaction,OptionName=StartTime]
AWS::Lambda::EventSourceMapping: TumblingWindowInSeconds
AWS::PCS::Cluster: Scheduler SlurmConfiguration.Accounting.DefaultPurgeTimeInDays SlurmConfiguration.ScaleDownIdleTimeInSeconds
`,
  lifecycle: `
AWS::AutoScaling::AutoScalingGroup: HealthCheckGracePeriod HealthCheckType LaunchTemplate.Version LifecycleHookSpecificationList
    MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version
    MixedInstancesPolicy.LaunchTemplate.Overrides.*.LaunchTemplateSpecification.Version NewInstancesProtectedFromScaleIn TerminationPolicies
    InstanceLifecyclePolicy InstanceMaintenancePolicy
AWS::EC2::EC2Fleet: ExcessCapacityTerminationPolicy ReplaceUnhealthyInstances LaunchTemplateConfigs.*.LaunchTemplateSpecification.Version
    TerminateInstancesWithExpiration
AWS::EC2::Host: HostRecovery HostMaintenance
AWS::EC2::Instance: BlockDeviceMappings.*.Ebs.DeleteOnTermination BlockDeviceMappings.*.Ebs.SnapshotId DisableApiTermination
    LaunchTemplate.Version NetworkInterfaces.*.DeleteOnTermination
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.ExcessCapacityTerminationPolicy
    SpotFleetRequestConfigData.LaunchTemplateConfigs.*.LaunchTemplateSpecification.Version SpotFleetRequestConfigData.SpotMaintenanceStrategies
    SpotFleetRequestConfigData.TerminateInstancesWithExpiration
    SpotFleetRequestConfigData.LaunchSpecifications.*.BlockDeviceMappings.*.Ebs.SnapshotId
    SpotFleetRequestConfigData.LaunchSpecifications.*.BlockDeviceMappings.*.Ebs.DeleteOnTermination
    SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.DeleteOnTermination SpotFleetRequestConfigData.ReplaceUnhealthyInstances
AWS::EC2::Volume: SnapshotId
AWS::ElasticBeanstalk::Environment: Tier.Version VersionLabel OptionSettings[Namespace=aws:autoscaling:updatepolicy:rollingupdate
    OptionSettings[Namespace=aws:elasticbeanstalk:command OptionSettings[Namespace=aws:elasticbeanstalk:control
    OptionSettings[Namespace=aws:elasticbeanstalk:managedactions OptionSettings[Namespace=aws:elasticbeanstalk:managedactions:platformupdate
    OptionSettings[Namespace=aws:elasticbeanstalk:monitoring OptionSettings[Namespace=aws:elasticbeanstalk:trafficsplitting
    OptionSettings[Namespace=aws:elb:healthcheck OptionSettings[Namespace=aws:elasticbeanstalk:application,OptionName=Application_Healthcheck_URL]
    OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBDeletionPolicy]
    OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBEngineVersion]
    OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBSnapshotIdentifier]
    OptionSettings[Namespace=aws:elasticbeanstalk:healthreporting:system,OptionName=HealthCheckSuccessThreshold]
    OptionSettings[Namespace=aws:elasticbeanstalk:healthreporting:system,OptionName=SystemType]
AWS::GameLift::Fleet: NewGameSessionProtectionPolicy
AWS::Lambda::Alias: FunctionVersion
`,
  cheaper: `
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.OnDemandMaxTotalPrice
AWS::ElasticBeanstalk::Environment: OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=SharedLoadBalancer]
`,
  behaviour: `
AWS::AutoScaling::AutoScalingGroup: CapacityRebalance Context DefaultInstanceWarmup DesiredCapacityType MetricsCollection
    MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy
    MixedInstancesPolicy.InstancesDistribution.SpotInstancePools MixedInstancesPolicy.InstancesDistribution.DistributionSegments
    SkipZonalShiftValidation CapacityReservationSpecification
AWS::EC2::CapacityReservation: EbsOptimized EndDateType OutPostArn EphemeralStorage InstanceMatchCriteria
AWS::EC2::EC2Fleet: Context Type LaunchTemplateConfigs.*.Overrides.*.Priority
    LaunchTemplateConfigs.*.Overrides.*.BlockDeviceMappings.*.NoDevice
AWS::EC2::Instance: AdditionalInfo InstanceInitiatedShutdownBehavior LicenseSpecifications
    NetworkInterfaces.*.DeviceIndex NetworkInterfaces.*.PrivateIpAddress
    NetworkInterfaces.*.PrivateIpAddresses NetworkInterfaces.*.SecondaryPrivateIpAddressCount NetworkInterfaces.*.EnaSrdSpecification
    PrivateIpAddress
AWS::EC2::SpotFleet: SpotFleetRequestConfigData.Context SpotFleetRequestConfigData.InstancePoolsToUseCount
    SpotFleetRequestConfigData.LaunchTemplateConfigs.*.Overrides.*.Priority
    SpotFleetRequestConfigData.OnDemandAllocationStrategy
    SpotFleetRequestConfigData.AllocationStrategy SpotFleetRequestConfigData.Type
    SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.PrivateIpAddresses
    SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.SecondaryPrivateIpAddressCount
    SpotFleetRequestConfigData.LaunchSpecifications.*.NetworkInterfaces.*.DeviceIndex
    SpotFleetRequestConfigData.InstanceInterruptionBehavior
AWS::EC2::Volume: AutoEnableIO
AWS::ElasticBeanstalk::Environment: Tier.Type OptionSettings[Namespace=aws:autoscaling:asg,OptionName=EnableCapacityRebalancing]
    OptionSettings[Namespace=aws:ec2:instances,OptionName=SpotAllocationStrategy]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=IdleTimeout]
    OptionSettings[Namespace=aws:elbv2:loadbalancer,OptionName=IpAddressType]
AWS::GameLift::Fleet: FleetType Locations.*.Location MinSize ServerLaunchPath
AWS::Lambda::Alias: RoutingConfig
AWS::Lambda::EventSourceMapping: StartingPosition BatchSize ScalingConfig ParallelizationFactor StartingPositionTimestamp MetricsConfig
AWS::Lambda::Function: FileSystemConfigs PackageType Layers PublishToLatestPublished RecursiveLoop
AWS::PCS::Cluster: SlurmConfiguration.SlurmRest
`,
};
