import type { NoEffect } from './reasons';

/** Properties of types of storage that change no charge. */
export const STORAGE: NoEffect = {
  names: `
AWS::Backup::BackupPlan: BackupPlan.BackupPlanName
AWS::Backup::BackupVault: BackupVaultName
AWS::Backup::Framework: FrameworkName FrameworkDescription
AWS::Backup::LogicallyAirGappedBackupVault: BackupVaultName
AWS::Backup::RestoreTestingPlan: RestoreTestingPlanName
AWS::ECR::Repository: RepositoryName
AWS::S3::Bucket: BucketNamePrefix AnalyticsConfigurations.*.Id MetricsConfigurations.*.Id ReplicationConfiguration.Rules.*.Id
AWS::S3::StorageLens: StorageLensConfiguration.Id StorageLensConfiguration.StorageLensArn StorageLensConfiguration.PrefixDelimiter
AWS::S3Express::DirectoryBucket: MetricsConfigurations.*.Id InventoryConfigurations.*.Id
AWS::S3Tables::TableBucket: TableBucketName
AWS::StorageGateway::Volume: TargetName
AWS::Transfer::Connector: SecurityPolicyName
AWS::Transfer::Server: SecurityPolicyName
`,
  tags: `
AWS::Backup::BackupPlan: BackupPlanTags BackupPlan.BackupPlanRule.*.RecoveryPointTags
AWS::Backup::BackupVault: BackupVaultTags
AWS::Backup::Framework: FrameworkTags
AWS::Backup::LogicallyAirGappedBackupVault: BackupVaultTags
AWS::DLM::LifecyclePolicy: PolicyDetails.TargetTags PolicyDetails.Schedules.*.VariableTags PolicyDetails.Schedules.*.CopyTags
    PolicyDetails.CopyTags CopyTags PolicyDetails.Schedules.*.CrossRegionCopyRules.*.CopyTags
AWS::EFS::FileSystem: FileSystemTags
`,
  keys: `
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.CrossRegionCopyRules.*.CmkArn
AWS::S3::Bucket: BucketEncryption
AWS::S3::StorageLens: StorageLensConfiguration.DataExport.StorageLensTableDestination.Encryption
    StorageLensConfiguration.ExpandedPrefixesDataExport.StorageLensTableDestination.Encryption
AWS::S3Express::DirectoryBucket: BucketEncryption
AWS::StorageGateway::Tape: KMSKey KMSEncrypted
AWS::StorageGateway::Volume: KMSKey KMSEncrypted
`,
  access: `
AWS::Backup::BackupVault: AccessPolicy
AWS::Backup::LogicallyAirGappedBackupVault: AccessPolicy
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.ShareRules PolicyDetails.PolicyType PolicyDetails.PolicyLanguage DefaultPolicy
AWS::ECR::Repository: RepositoryPolicyText
AWS::EFS::FileSystem: BypassPolicyLockoutSafetyCheck FileSystemPolicy
AWS::FSx::FileSystem: LustreConfiguration.AutoImportPolicy OntapConfiguration.FsxAdminPassword
AWS::S3::AccessGrantsInstance: IdentityCenterArn
AWS::S3::Bucket: AccessControl CorsConfiguration OwnershipControls PublicAccessBlockConfiguration
    ReplicationConfiguration.Rules.*.Destination.AccessControlTranslation ReplicationConfiguration.Rules.*.Destination.Account
AWS::Transfer::Connector: AccessRole LoggingRole
AWS::Transfer::Server: IdentityProviderDetails PreAuthenticationLoginBanner PostAuthenticationLoginBanner IdentityProviderType Certificate
AWS::Transfer::WebApp: IdentityProviderDetails AccessEndpoint WebAppEndpointPolicy
`,
  network: `
AWS::FSx::FileSystem: OntapConfiguration.RouteTableIds OntapConfiguration.EndpointIpAddressRange OntapConfiguration.PreferredSubnetId
    OntapConfiguration.EndpointIpv6AddressRange WindowsConfiguration.PreferredSubnetId OpenZFSConfiguration.EndpointIpAddressRange
    OpenZFSConfiguration.RouteTableIds OpenZFSConfiguration.PreferredSubnetId OpenZFSConfiguration.EndpointIpv6AddressRange
AWS::S3Express::DirectoryBucket: LocationName DataRedundancy MetricsConfigurations.*.AccessPointArn
AWS::StorageGateway::Tape: GatewayARN
AWS::StorageGateway::Volume: GatewayARN NetworkInterfaceId
AWS::Transfer::Connector: Url
AWS::Transfer::Server: EndpointDetails EndpointType ProtocolDetails Domain
`,
  content: `
AWS::Backup::BackupVault: LockConfiguration
AWS::Backup::Framework: FrameworkControls
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.DeprecateRule PolicyDetails.Schedules.*.CreateRule.Scripts PolicyDetails.Parameters
AWS::DataSync::Task: Options
AWS::ECR::Repository: ImageScanningConfiguration ImageTagMutability ImageTagMutabilityExclusionFilters
AWS::FSx::FileSystem: LustreConfiguration.DataCompressionType WindowsConfiguration.SelfManagedActiveDirectoryConfiguration
    WindowsConfiguration.FsrmConfiguration OpenZFSConfiguration.Options OpenZFSConfiguration.RootVolumeConfiguration
AWS::S3::Bucket: IntelligentTieringConfigurations InventoryConfigurations.*.OptionalFields LifecycleConfiguration.Rules.*.TagFilters
    NotificationConfiguration.LambdaConfigurations NotificationConfiguration.QueueConfigurations NotificationConfiguration.TopicConfigurations
    ObjectLockConfiguration WebsiteConfiguration
AWS::S3Express::DirectoryBucket: InventoryConfigurations.*.OptionalFields InventoryConfigurations.*.IncludedObjectVersions
AWS::S3ObjectLambda::AccessPoint: ObjectLambdaConfiguration.TransformationConfigurations.*.ContentTransformation.AwsLambda.FunctionPayload
AWS::Transfer::Server: S3StorageOptions
`,
  related: `
AWS::Backup::BackupPlan: BackupPlan.BackupPlanRule.*.TargetLogicallyAirGappedBackupVaultArn
AWS::Backup::BackupVault: Notifications
AWS::Backup::LogicallyAirGappedBackupVault: Notifications
AWS::DLM::LifecyclePolicy: PolicyDetails.ResourceTypes PolicyDetails.EventSource PolicyDetails.ResourceLocations PolicyDetails.ResourceType
AWS::DataSync::Task: DestinationLocationArn SourceLocationArn
AWS::FSx::FileSystem: WindowsConfiguration.ActiveDirectoryId OpenZFSConfiguration.CopyTagsToVolumes
AWS::S3::Bucket: InventoryConfigurations.*.Destination InventoryConfigurations.*.Id LifecycleConfiguration.Rules.*.Id BucketNamespace
    AnalyticsConfigurations.*.StorageClassAnalysis.DataExport
AWS::S3::StorageLens: StorageLensConfiguration.DataExport.S3BucketDestination
AWS::S3Express::DirectoryBucket: InventoryConfigurations.*.Destination
AWS::S3ObjectLambda::AccessPoint: ObjectLambdaConfiguration.SupportingAccessPoint
    ObjectLambdaConfiguration.TransformationConfigurations.*.ContentTransformation.AwsLambda.FunctionArn
AWS::StorageGateway::Tape: PoolId
AWS::StorageGateway::Volume: VolumeSizeInBytes SourceVolumeARN
`,
  logs: `
AWS::S3::Bucket: LoggingConfiguration
`,
  amounts: `
AWS::Backup::LogicallyAirGappedBackupVault: MinRetentionDays MaxRetentionDays
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.FastRestoreRule.Interval PolicyDetails.Schedules.*.FastRestoreRule.IntervalUnit
    PolicyDetails.Schedules.*.CrossRegionCopyRules.*.DeprecateRule PolicyDetails.Schedules.*.CrossRegionCopyRules.*.RetainRule
AWS::S3::Bucket: VersioningConfiguration AnalyticsConfigurations.*.TagFilters MetricsConfigurations.*.TagFilters
    MetricsConfigurations.*.AccessPointArn
    ReplicationConfiguration.Rules.*.Filter.And.TagFilters ReplicationConfiguration.Rules.*.Filter.TagFilter
    ReplicationConfiguration.Rules.*.SourceSelectionCriteria ReplicationConfiguration.Rules.*.DeleteMarkerReplication
AWS::S3::StorageLens: StorageLensConfiguration.Exclude StorageLensConfiguration.Include
    StorageLensConfiguration.AccountLevel.StorageLensGroupLevel
    StorageLensConfiguration.AccountLevel.BucketLevel.PrefixLevel.StorageMetrics.SelectionCriteria
AWS::S3Express::DirectoryBucket: LifecycleConfiguration
AWS::S3Tables::TableBucket: UnreferencedFileRemoval
`,
  timing: `
AWS::Backup::BackupPlan: BackupPlan.BackupPlanRule.*.StartWindowMinutes BackupPlan.BackupPlanRule.*.CompletionWindowMinutes
    BackupPlan.BackupPlanRule.*.ScheduleExpressionTimezone
AWS::Backup::RestoreTestingPlan: ScheduleExpressionTimezone StartWindowHours
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.CreateRule.IntervalUnit
AWS::DataSync::Task: Schedule
AWS::FSx::FileSystem: LustreConfiguration.WeeklyMaintenanceStartTime LustreConfiguration.DailyAutomaticBackupStartTime
    OntapConfiguration.WeeklyMaintenanceStartTime OntapConfiguration.DailyAutomaticBackupStartTime WindowsConfiguration.WeeklyMaintenanceStartTime
    WindowsConfiguration.DailyAutomaticBackupStartTime OpenZFSConfiguration.WeeklyMaintenanceStartTime
    OpenZFSConfiguration.DailyAutomaticBackupStartTime
AWS::S3::Bucket: LifecycleConfiguration.Rules.*.Transition.TransitionDate LifecycleConfiguration.Rules.*.Transitions.*.TransitionDate
AWS::S3Express::DirectoryBucket: InventoryConfigurations.*.ScheduleFrequency
`,
  lifecycle: `
AWS::Backup::RestoreTestingPlan: RecoveryPointSelection
AWS::DLM::LifecyclePolicy: PolicyDetails.ExtendDeletion ExtendDeletion
AWS::ECR::Repository: EmptyOnDelete LifecyclePolicy
AWS::EFS::FileSystem: FileSystemProtection ReplicationConfiguration.Destinations.*.Status ReplicationConfiguration.Destinations.*.StatusMessage
AWS::FSx::FileSystem: LustreConfiguration.CopyTagsToBackups WindowsConfiguration.CopyTagsToBackups FileSystemTypeVersion
    OpenZFSConfiguration.CopyTagsToBackups
AWS::S3::Bucket: InventoryConfigurations.*.IncludedObjectVersions
AWS::StorageGateway::Volume: SnapshotId
`,
  cheaper: `
AWS::S3::Bucket: LifecycleConfiguration.Rules.*.ExpirationInDays LifecycleConfiguration.Rules.*.NoncurrentVersionExpirationInDays
    LifecycleConfiguration.Rules.*.ExpirationDate LifecycleConfiguration.Rules.*.ExpiredObjectDeleteMarker
    LifecycleConfiguration.Rules.*.NoncurrentVersionExpiration LifecycleConfiguration.Rules.*.AbortIncompleteMultipartUpload
`,
  behaviour: `
AWS::Backup::BackupPlan: BackupPlan.AdvancedBackupSettings
AWS::Backup::LogicallyAirGappedBackupVault: MpaApprovalTeamArn
AWS::DLM::LifecyclePolicy: PolicyDetails.Schedules.*.TagsToAdd PolicyDetails.Schedules.*.CreateRule.Times
    PolicyDetails.Schedules.*.CreateRule.Location PolicyDetails.Exclusions Exclusions
AWS::DataSync::Task: Includes TaskReportConfig Excludes ManifestConfig
AWS::EFS::FileSystem: PerformanceMode LifecyclePolicies.*.TransitionToIA LifecyclePolicies.*.TransitionToPrimaryStorageClass
AWS::FSx::FileSystem: LustreConfiguration.ImportPath LustreConfiguration.ImportedFileChunkSize LustreConfiguration.ExportPath
    LustreConfiguration.EfaEnabled LustreConfiguration.DataReadCacheConfiguration.SizeGiB OntapConfiguration.DiskIopsConfiguration.Mode
    WindowsConfiguration.DiskIopsConfiguration.Mode WindowsConfiguration.Aliases OpenZFSConfiguration.DiskIopsConfiguration.Mode
    OpenZFSConfiguration.ReadCacheConfiguration.SizeGiB
AWS::S3::Bucket: LifecycleConfiguration.Rules.*.ObjectSizeGreaterThan LifecycleConfiguration.Rules.*.ObjectSizeLessThan
    LifecycleConfiguration.TransitionDefaultMinimumObjectSize ObjectLockEnabled AbacStatus ReplicationConfiguration.Rules.*.Priority
    ReplicationConfiguration.Rules.*.Destination.Metrics.EventThreshold ReplicationConfiguration.Rules.*.Destination.ReplicationTime.Time
AWS::S3ObjectLambda::AccessPoint: ObjectLambdaConfiguration.TransformationConfigurations.*.Actions ObjectLambdaConfiguration.AllowedFeatures
AWS::StorageGateway::Tape: TapeBarcode TapeSizeInBytes Worm
AWS::Transfer::Connector: SftpConfig EgressConfig
AWS::Transfer::Server: WorkflowDetails
AWS::Transfer::WebApp: WebAppCustomization
`,
};
