import type { NoEffect } from '.';

/** Properties of types of storage that change no charge. */
export const STORAGE: NoEffect = {
  access: `
AWS::Backup::BackupVault: AccessPolicy
AWS::Backup::LogicallyAirGappedBackupVault: AccessPolicy
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.ShareRules PolicyDetails.PolicyType PolicyDetails.PolicyLanguage DefaultPolicy
AWS::ECR::Repository: RepositoryPolicyText
AWS::EFS::FileSystem: BypassPolicyLockoutSafetyCheck FileSystemPolicy
AWS::FSx::FileSystem: LustreConfiguration.AutoImportPolicy OntapConfiguration.FsxAdminPassword
AWS::S3::AccessGrantsInstance: IdentityCenterArn
AWS::S3::Bucket: AccessControl CorsConfiguration MetricsConfigurations.*.AccessPointArn OwnershipControls PublicAccessBlockConfiguration
    ReplicationConfiguration.Rules.*.Destination.AccessControlTranslation ReplicationConfiguration.Rules.*.Destination.Account
AWS::StorageGateway::Tape: KMSKey
AWS::StorageGateway::Volume: KMSKey
AWS::Transfer::Connector: AccessRole SecurityPolicyName
AWS::Transfer::Server: IdentityProviderDetails PreAuthenticationLoginBanner PostAuthenticationLoginBanner SecurityPolicyName IdentityProviderType
    Certificate
AWS::Transfer::WebApp: IdentityProviderDetails AccessEndpoint WebAppEndpointPolicy
`,
  network: `
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.FastRestoreRule.AvailabilityZoneIds
AWS::EFS::FileSystem: ReplicationConfiguration.Destinations.*.AvailabilityZoneName
AWS::FSx::FileSystem: OntapConfiguration.RouteTableIds OntapConfiguration.EndpointIpAddressRange OntapConfiguration.PreferredSubnetId
    OntapConfiguration.EndpointIpv6AddressRange WindowsConfiguration.PreferredSubnetId OpenZFSConfiguration.EndpointIpAddressRange
    OpenZFSConfiguration.RouteTableIds OpenZFSConfiguration.PreferredSubnetId OpenZFSConfiguration.EndpointIpv6AddressRange
AWS::StorageGateway::Tape: GatewayARN
AWS::StorageGateway::Volume: GatewayARN NetworkInterfaceId
AWS::Transfer::Connector: Url
AWS::Transfer::Server: EndpointDetails EndpointType ProtocolDetails Domain
`,
  content: `
AWS::Backup::BackupVault: LockConfiguration
AWS::Backup::Framework: FrameworkControls FrameworkName FrameworkTags FrameworkDescription
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.DeprecateRule PolicyDetails.Schedules.*.CreateRule.CronExpression
    PolicyDetails.Schedules.*.CreateRule.Scripts PolicyDetails.Schedules.*.CrossRegionCopyRules.*.DeprecateRule PolicyDetails.Parameters
AWS::DataSync::Task: Options
AWS::ECR::Repository: ImageScanningConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters
AWS::EFS::FileSystem: ReplicationConfiguration.Destinations.*.StatusMessage
AWS::FSx::FileSystem: LustreConfiguration.DataCompressionType WindowsConfiguration.SelfManagedActiveDirectoryConfiguration
    WindowsConfiguration.FsrmConfiguration OpenZFSConfiguration.Options OpenZFSConfiguration.RootVolumeConfiguration
AWS::S3::Bucket: AnalyticsConfigurations.*.TagFilters IntelligentTieringConfigurations InventoryConfigurations.*.OptionalFields
    LifecycleConfiguration.Rules.*.TagFilters MetricsConfigurations.*.TagFilters NotificationConfiguration.LambdaConfigurations
    NotificationConfiguration.QueueConfigurations NotificationConfiguration.TopicConfigurations ObjectLockConfiguration
    ReplicationConfiguration.Rules.*.Filter WebsiteConfiguration
AWS::Transfer::Server: S3StorageOptions
`,
  related: `
AWS::Backup::BackupVault: Notifications
AWS::Backup::LogicallyAirGappedBackupVault: Notifications
AWS::DLM::LifecyclePolicy: PolicyDetails.ResourceTypes PolicyDetails.EventSource PolicyDetails.TargetTags PolicyDetails.ResourceLocations
    PolicyDetails.ResourceType
AWS::DataSync::Task: DestinationLocationArn SourceLocationArn
AWS::FSx::FileSystem: LustreConfiguration.LogConfiguration.Destination WindowsConfiguration.AuditLogConfiguration.AuditLogDestination
    WindowsConfiguration.ActiveDirectoryId OpenZFSConfiguration.CopyTagsToVolumes
AWS::S3::Bucket: BucketEncryption InventoryConfigurations.*.Destination InventoryConfigurations.*.Id LifecycleConfiguration.Rules.*.Id
    ReplicationConfiguration.Rules.*.Id ReplicationConfiguration.Rules.*.SourceSelectionCriteria BucketNamespace BucketNamePrefix
AWS::StorageGateway::Tape: PoolId
AWS::StorageGateway::Volume: TargetName VolumeSizeInBytes SourceVolumeARN
AWS::Transfer::Server: StructuredLogDestinations
`,
  logs: `
AWS::DataSync::Task: CloudWatchLogGroupArn
AWS::S3::Bucket: LoggingConfiguration
AWS::Transfer::Connector: LoggingRole
AWS::Transfer::Server: LoggingRole
`,
  amounts: `
AWS::Backup::LogicallyAirGappedBackupVault: MinRetentionDays MaxRetentionDays
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.CrossRegionCopyRules.*.RetainRule PolicyDetails.Actions.*.CrossRegionCopy.*.RetainRule
    PolicyDetails.RetainInterval
AWS::S3::Bucket: VersioningConfiguration
`,
  timing: `
AWS::Backup::RestoreTestingPlan: ScheduleExpression ScheduleExpressionTimezone StartWindowHours
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.CreateRule.IntervalUnit PolicyDetails.Schedules.*.FastRestoreRule.IntervalUnit
    PolicyDetails.Schedules.*.ArchiveRule.RetainRule.RetentionArchiveTier.IntervalUnit PolicyDetails.CreateInterval
AWS::DataSync::Task: Schedule
AWS::FSx::FileSystem: LustreConfiguration.WeeklyMaintenanceStartTime LustreConfiguration.DailyAutomaticBackupStartTime
    OntapConfiguration.WeeklyMaintenanceStartTime OntapConfiguration.DailyAutomaticBackupStartTime WindowsConfiguration.WeeklyMaintenanceStartTime
    WindowsConfiguration.DailyAutomaticBackupStartTime OpenZFSConfiguration.WeeklyMaintenanceStartTime
    OpenZFSConfiguration.DailyAutomaticBackupStartTime
AWS::S3::Bucket: LifecycleConfiguration.Rules.*.Transition.TransitionDate LifecycleConfiguration.Rules.*.Transitions.*.TransitionDate
    ReplicationConfiguration.Rules.*.Destination.ReplicationTime
`,
  lifecycle: `
AWS::Backup::BackupVault: BackupVaultTags BackupVaultName
AWS::Backup::LogicallyAirGappedBackupVault: BackupVaultName BackupVaultTags
AWS::Backup::RestoreTestingPlan: RecoveryPointSelection RestoreTestingPlanName
AWS::DLM::LifecyclePolicy: PolicyDetails.ExtendDeletion ExtendDeletion
AWS::ECR::Repository: EmptyOnDelete LifecyclePolicy
AWS::EFS::FileSystem: FileSystemProtection
AWS::FSx::FileSystem: LustreConfiguration.CopyTagsToBackups WindowsConfiguration.CopyTagsToBackups FileSystemTypeVersion
    OpenZFSConfiguration.CopyTagsToBackups
AWS::S3::Bucket: InventoryConfigurations.*.IncludedObjectVersions ReplicationConfiguration.Rules.*.DeleteMarkerReplication
AWS::StorageGateway::Volume: SnapshotId
`,
  cheaper: `
AWS::S3::Bucket: LifecycleConfiguration.Rules.*.ExpirationInDays LifecycleConfiguration.Rules.*.NoncurrentVersionExpirationInDays
    LifecycleConfiguration.Rules.*.ExpirationDate LifecycleConfiguration.Rules.*.ExpiredObjectDeleteMarker
    LifecycleConfiguration.Rules.*.NoncurrentVersionExpiration LifecycleConfiguration.Rules.*.AbortIncompleteMultipartUpload
`,
  behaviour: `
AWS::Backup::LogicallyAirGappedBackupVault: MpaApprovalTeamArn
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.TagsToAdd PolicyDetails.Schedules.*.CreateRule.Times
    PolicyDetails.Schedules.*.CreateRule.Location PolicyDetails.Schedules.*.VariableTags PolicyDetails.Schedules.*.CrossRegionCopyRules.*.CmkArn
    PolicyDetails.Schedules.*.CrossRegionCopyRules.*.CopyTags PolicyDetails.Schedules.*.CopyTags PolicyDetails.Exclusions PolicyDetails.CopyTags
    Exclusions CopyTags
AWS::DataSync::Task: Includes TaskReportConfig Excludes ManifestConfig
AWS::ECR::Repository: RepositoryName
AWS::EFS::FileSystem: PerformanceMode FileSystemTags LifecyclePolicies.*.TransitionToIA LifecyclePolicies.*.TransitionToPrimaryStorageClass
    ReplicationConfiguration.Destinations.*.Status
AWS::FSx::FileSystem: LustreConfiguration.ImportPath LustreConfiguration.ImportedFileChunkSize LustreConfiguration.ExportPath
    LustreConfiguration.EfaEnabled LustreConfiguration.DataReadCacheConfiguration.SizeGiB LustreConfiguration.MetadataConfiguration.Mode
    OntapConfiguration.DiskIopsConfiguration.Mode WindowsConfiguration.DiskIopsConfiguration.Mode WindowsConfiguration.Aliases
    OpenZFSConfiguration.DiskIopsConfiguration.Mode OpenZFSConfiguration.ReadCacheConfiguration.SizeGiB
AWS::S3::Bucket: AnalyticsConfigurations.*.StorageClassAnalysis LifecycleConfiguration.Rules.*.ObjectSizeGreaterThan
    LifecycleConfiguration.Rules.*.ObjectSizeLessThan LifecycleConfiguration.TransitionDefaultMinimumObjectSize ObjectLockEnabled
    ReplicationConfiguration.Rules.*.Destination.Metrics ReplicationConfiguration.Rules.*.Destination.StorageClass
    ReplicationConfiguration.Rules.*.Priority ReplicationConfiguration.Rules.*.Status AbacStatus
AWS::StorageGateway::Tape: TapeBarcode TapeSizeInBytes KMSEncrypted Worm
AWS::StorageGateway::Volume: KMSEncrypted
AWS::Transfer::Connector: As2Config SftpConfig EgressType EgressConfig
AWS::Transfer::Server: WorkflowDetails
AWS::Transfer::WebApp: WebAppCustomization
`,
};
