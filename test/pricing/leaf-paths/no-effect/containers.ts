import type { NoEffect } from './reasons';

/** Properties of types of containers that change no charge. */
export const CONTAINERS: NoEffect = {
  names: `
AWS::AppRunner::Service: SourceConfiguration.ImageRepository.ImageIdentifier
AWS::Batch::ComputeEnvironment: ComputeEnvironmentName
AWS::ECS::Service: VpcLatticeConfigurations.*.PortName
AWS::EKS::Capability: CapabilityName
AWS::EKS::FargateProfile: FargateProfileName
AWS::EKS::Nodegroup: NodegroupName
AWS::Lightsail::Database: CaCertificateIdentifier RelationalDatabaseName MasterDatabaseName
AWS::Lightsail::DatabaseSnapshot: RelationalDatabaseName RelationalDatabaseSnapshotName
AWS::Lightsail::DiskSnapshot: DiskSnapshotName
AWS::Lightsail::Distribution: CertificateName DistributionName
AWS::Lightsail::Instance: InstanceName KeyPairName
AWS::Lightsail::InstanceSnapshot: InstanceSnapshotName InstanceName
AWS::Lightsail::LoadBalancer: TlsPolicyName
AWS::Lightsail::StaticIp: StaticIpName
`,
  tags: `
AWS::Batch::ComputeEnvironment: ComputeResources.CapacityTags
`,
  keys: `
AWS::EKS::Cluster: EncryptionConfig
`,
  access: `
AWS::AppRunner::Service: SourceConfiguration.AuthenticationConfiguration InstanceConfiguration.InstanceRoleArn
AWS::Batch::ComputeEnvironment: ComputeResources.SpotIamFleetRole
AWS::EKS::Addon: ServiceAccountRoleArn PodIdentityAssociations
AWS::EKS::Cluster: AccessConfig ActiveCertificateAuthorityId CertificateAuthority ComputeConfig.NodeRoleArn
AWS::EKS::FargateProfile: PodExecutionRoleArn
AWS::EKS::Nodegroup: RemoteAccess NodeRole
AWS::Lightsail::Bucket: ReadOnlyAccessAccounts AccessRules ResourcesReceivingAccess
AWS::Lightsail::Container: PublicDomainNames PrivateRegistryAccess
AWS::Lightsail::Database: RotateMasterUserPassword PubliclyAccessible
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
AWS::AppRunner::Service: ObservabilityConfiguration.ObservabilityConfigurationArn
    SourceConfiguration.ImageRepository.ImageConfiguration
AWS::Batch::ComputeEnvironment: EksConfiguration ComputeResources.Ec2Configuration ComputeResources.ImageId
AWS::ECS::Cluster: Configuration
AWS::ECS::Service: EnableExecuteCommand ServiceConnectConfiguration DeploymentConfiguration VolumeConfigurations.*.ManagedEBSVolume.FilesystemType
AWS::EKS::Addon: ConfigurationValues
AWS::EKS::Capability: Configuration
AWS::EKS::Cluster: BootstrapSelfManagedAddons
AWS::Lightsail::Database: RelationalDatabaseBlueprintId RelationalDatabaseParameters
AWS::Lightsail::Distribution: CacheBehaviorSettings
AWS::Lightsail::Instance: UserData
`,
  related: `
AWS::ECS::Service: LoadBalancers VolumeConfigurations.*.ManagedEBSVolume.SnapshotId
AWS::Lightsail::Instance: BlueprintId
AWS::Lightsail::LoadBalancer: AttachedInstances
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
AWS::Lightsail::Disk: AddOns.*.AutoSnapshotAddOnRequest
AWS::Lightsail::Instance: AddOns.*.AutoSnapshotAddOnRequest
AWS::Lightsail::LoadBalancer: HealthCheckPath
`,
  behaviour: `
AWS::AppRunner::Service: ServiceName
AWS::Batch::ComputeEnvironment: ComputeResources.ScalingPolicy ComputeResources.AllocationStrategy
    ComputeResources.Ec2KeyPair ComputeResources.DesiredvCpus Context
AWS::ECS::CapacityProvider: AutoScalingGroupProvider
AWS::ECS::Cluster: ServiceConnectDefaults CapacityProviders
AWS::ECS::Service: DeploymentController ServiceRegistries ServiceName ForceNewDeployment
AWS::EKS::Addon: ResolveConflicts NamespaceConfig
AWS::EKS::Cluster: ComputeConfig.NodePools StorageConfig Force ZonalShiftConfig KubeApiServerConfig KubeControllerManagerConfig
AWS::EKS::FargateProfile: Selectors
AWS::EKS::Nodegroup: Labels Taints WarmPoolConfig.MinSize WarmPoolConfig.PoolState WarmPoolConfig.ReuseOnScaleIn
AWS::Lightsail::Container: ServiceName ContainerServiceDeployment IsDisabled
AWS::Lightsail::Disk: AddOns.*.Status
AWS::Lightsail::Distribution: Origin DefaultCacheBehavior IsEnabled CacheBehaviors
AWS::Lightsail::Instance: State AddOns.*.Status Hardware
AWS::Lightsail::LoadBalancer: SessionStickinessEnabled
`,
};
