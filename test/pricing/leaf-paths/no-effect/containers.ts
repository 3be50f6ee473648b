import type { NoEffect } from '.';

/** Properties of types of containers that change no charge. */
export const CONTAINERS: NoEffect = {
  access: `
AWS::AppRunner::Service: SourceConfiguration.AuthenticationConfiguration
AWS::Batch::ComputeEnvironment: ComputeResources.ScalingPolicy
AWS::EKS::Addon: ServiceAccountRoleArn PodIdentityAssociations
AWS::EKS::Cluster: AccessConfig ActiveCertificateAuthorityId CertificateAuthority
AWS::EKS::Nodegroup: RemoteAccess
AWS::Lightsail::Bucket: ReadOnlyAccessAccounts AccessRules ResourcesReceivingAccess
AWS::Lightsail::Container: PublicDomainNames PrivateRegistryAccess
AWS::Lightsail::Database: CaCertificateIdentifier RotateMasterUserPassword PubliclyAccessible
AWS::Lightsail::Distribution: CertificateName
AWS::Lightsail::LoadBalancer: TlsPolicyName
`,
  network: `
AWS::AppRunner::Service: NetworkConfiguration
AWS::Batch::ComputeEnvironment: ComputeResources.PlacementGroup
AWS::ECS::Service: PlacementConstraints PlacementStrategies AvailabilityZoneRebalancing
AWS::EKS::Cluster: KubernetesNetworkConfig ResourcesVpcConfig RemoteNetworkConfig
AWS::Lightsail::Instance: Networking
AWS::Lightsail::LoadBalancer: InstancePort
`,
  content: `
AWS::AppRunner::Service: ObservabilityConfiguration.ObservabilityConfigurationArn SourceConfiguration.CodeRepository
    SourceConfiguration.ImageRepository.ImageIdentifier SourceConfiguration.ImageRepository.ImageConfiguration
AWS::Batch::ComputeEnvironment: EksConfiguration ComputeEnvironmentName ComputeResources.Ec2Configuration ComputeResources.LaunchTemplate
    ComputeResources.ImageId ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.StorageConfiguration
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.LocalStorageConfiguration
AWS::ECS::Cluster: Configuration
AWS::ECS::Service: EnableExecuteCommand ServiceConnectConfiguration DeploymentConfiguration
AWS::EKS::Addon: ConfigurationValues
AWS::EKS::Capability: Configuration
AWS::EKS::Cluster: BootstrapSelfManagedAddons
AWS::Lightsail::Database: RelationalDatabaseName RelationalDatabaseBlueprintId MasterDatabaseName RelationalDatabaseParameters
AWS::Lightsail::DatabaseSnapshot: RelationalDatabaseName
AWS::Lightsail::Distribution: CacheBehaviorSettings
AWS::Lightsail::Instance: UserData
`,
  related: `
AWS::ECS::CapacityProvider: AutoScalingGroupProvider
AWS::ECS::Service: LoadBalancers
AWS::Lightsail::Instance: BlueprintId
AWS::Lightsail::LoadBalancer: AttachedInstances
`,
  logs: `
AWS::Batch::ComputeEnvironment: ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.Monitoring
AWS::ECS::Service: Monitoring
`,
  amounts: `
AWS::Lightsail::Database: BackupRetention
`,
  limits: `
AWS::Batch::ComputeEnvironment: UnmanagedvCpus ComputeResources.MaxvCpus
AWS::EKS::Nodegroup: WarmPoolConfig.MaxGroupPreparedCapacity
`,
  timing: `
AWS::ECS::Service: HealthCheckGracePeriodSeconds SchedulingStrategy
AWS::EKS::Cluster: KubeSchedulerConfig
AWS::Lightsail::LoadBalancer: SessionStickinessLBCookieDurationSeconds
`,
  lifecycle: `
AWS::AppRunner::Service: HealthCheckConfiguration
AWS::Batch::ComputeEnvironment: ReplaceComputeEnvironment UpdatePolicy ComputeResources.UpdateToLatestImageVersion
AWS::ECS::Service: PlatformVersion
AWS::EKS::Addon: PreserveOnDelete AddonVersion
AWS::EKS::Capability: DeletePropagationPolicy
AWS::EKS::Cluster: RollbackConfig
AWS::EKS::Nodegroup: UpdateConfig ReleaseVersion ForceUpdateEnabled Version LaunchTemplate.Version NodeRepairConfig
AWS::Lightsail::Bucket: ObjectVersioning
AWS::Lightsail::DatabaseSnapshot: RelationalDatabaseSnapshotName
AWS::Lightsail::Disk: AddOns.*.AutoSnapshotAddOnRequest
AWS::Lightsail::DiskSnapshot: DiskSnapshotName
AWS::Lightsail::Instance: AddOns.*.AutoSnapshotAddOnRequest
AWS::Lightsail::InstanceSnapshot: InstanceSnapshotName
AWS::Lightsail::LoadBalancer: HealthCheckPath
`,
  behaviour: `
AWS::AppRunner::Service: InstanceConfiguration.InstanceRoleArn ServiceName
AWS::Batch::ComputeEnvironment: ComputeResources.SpotIamFleetRole ComputeResources.BidPercentage ComputeResources.AllocationStrategy
    ComputeResources.Ec2KeyPair ComputeResources.DesiredvCpus ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.CapacityOptionType
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.FipsEnabled
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.CapacityReservations
    ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceMetadataTagsPropagation
    ComputeResources.ManagedInstancesProvider.InfrastructureOptimization ComputeResources.CapacityTags State Context
AWS::ECS::CapacityProvider: ManagedInstancesProvider
AWS::ECS::Cluster: DefaultCapacityProviderStrategy ServiceConnectDefaults CapacityProviders
AWS::ECS::Service: DeploymentController ServiceRegistries ServiceName ForceNewDeployment VpcLatticeConfigurations.*.PortName
AWS::EKS::Addon: ResolveConflicts NamespaceConfig
AWS::EKS::Capability: CapabilityName
AWS::EKS::Cluster: OutpostConfig EncryptionConfig ComputeConfig.NodeRoleArn ComputeConfig.NodePools StorageConfig Force ZonalShiftConfig
    KubeApiServerConfig KubeControllerManagerConfig
AWS::EKS::FargateProfile: FargateProfileName PodExecutionRoleArn Selectors
AWS::EKS::Nodegroup: Labels Taints NodegroupName NodeRole WarmPoolConfig.MinSize WarmPoolConfig.PoolState WarmPoolConfig.ReuseOnScaleIn
AWS::Lightsail::Container: ServiceName ContainerServiceDeployment IsDisabled
AWS::Lightsail::Disk: AddOns.*.Status
AWS::Lightsail::Distribution: Origin DistributionName DefaultCacheBehavior IsEnabled CacheBehaviors
AWS::Lightsail::Instance: InstanceName KeyPairName State AddOns.*.Status Hardware
AWS::Lightsail::InstanceSnapshot: InstanceName
AWS::Lightsail::LoadBalancer: SessionStickinessEnabled
AWS::Lightsail::StaticIp: StaticIpName
`,
};
