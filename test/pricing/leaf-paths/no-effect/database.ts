import type { NoEffect } from '.';

/** Properties of types of database that change no charge. */
export const DATABASE: NoEffect = {
  access: `
AWS::Cassandra::Table: AutoScalingSpecifications.WriteCapacityAutoScaling.ScalingPolicy
    AutoScalingSpecifications.ReadCapacityAutoScaling.ScalingPolicy
AWS::DSQL::Cluster: KmsEncryptionKey
AWS::DocDB::DBCluster: RotateMasterUserPassword MasterUserSecretKmsKeyId
AWS::DocDB::DBInstance: CACertificateIdentifier CertificateRotationRestart
AWS::DocDBElastic::Cluster: AdminUserPassword AuthType
AWS::DynamoDB::GlobalTable:
    GlobalSecondaryIndexes.*.WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    Replicas.*.GlobalSecondaryIndexes.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    Replicas.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
AWS::DynamoDB::Table: ImportSourceSpecification.S3BucketSource.S3BucketOwner
AWS::ElastiCache::CacheCluster: CacheSecurityGroupNames
AWS::ElastiCache::ReplicationGroup: AuthToken CacheSecurityGroupNames
AWS::MemoryDB::Cluster: ACLName TLSEnabled
AWS::Neptune::DBCluster: IamAuthEnabled
AWS::Neptune::DBInstance: PubliclyAccessible
AWS::NeptuneGraph::Graph: PublicConnectivity
AWS::RDS::DBCluster: EnableIAMDatabaseAuthentication MasterUserAuthenticationType
AWS::RDS::DBInstance: DBSecurityGroups CertificateRotationRestart CACertificateIdentifier DomainAuthSecretArn VPCSecurityGroups
    EnableIAMDatabaseAuthentication MasterUserAuthenticationType TdeCredentialArn TdeCredentialPassword
AWS::RDS::DBProxy: RequireTLS Auth DefaultAuthScheme
AWS::Timestream::ScheduledQuery: ClientToken
`,
  network: `
AWS::DAX::Cluster: SubnetGroupName ClusterEndpointEncryptionType
AWS::DSQL::Cluster: MultiRegionProperties
AWS::DynamoDB::GlobalTable: MultiRegionConsistency
AWS::ElastiCache::CacheCluster: CacheSubnetGroupName IpDiscovery PreferredAvailabilityZone PreferredAvailabilityZones
AWS::ElastiCache::ReplicationGroup: CacheSubnetGroupName IpDiscovery NodeGroupConfiguration.*.PrimaryAvailabilityZone
    NodeGroupConfiguration.*.ReplicaAvailabilityZones
AWS::ElastiCache::ServerlessCache: ReaderEndpoint Endpoint
AWS::MemoryDB::Cluster: SubnetGroupName ClusterEndpoint MultiRegionClusterName IpDiscovery
AWS::Neptune::DBCluster: DBPort
AWS::RDS::DBCluster: Domain DomainIAMRoleName SourceRegion
AWS::RDS::DBInstance: Domain DomainFqdn DomainOu DomainIAMRoleName DomainDnsIps SourceRegion
AWS::RDS::DBProxy: VpcSubnetIds EndpointNetworkType TargetConnectionNetworkType
AWS::Timestream::InfluxDBCluster: VpcSubnetIds
AWS::Timestream::InfluxDBInstance: VpcSubnetIds
`,
  content: `
AWS::Cassandra::Table: ClusteringKeyColumns PartitionKeyColumns RegularColumns
AWS::DAX::Cluster: ParameterGroupName
AWS::DynamoDB::GlobalTable: AttributeDefinitions GlobalSecondaryIndexes.*.KeySchema GlobalSecondaryIndexes.*.ReadOnDemandThroughputSettings
    GlobalSecondaryIndexes.*.WriteOnDemandThroughputSettings KeySchema Replicas.*.GlobalSecondaryIndexes.*.ReadOnDemandThroughputSettings
    Replicas.*.GlobalTableSettingsReplicationMode Replicas.*.ReadOnDemandThroughputSettings GlobalTableSourceArn WriteOnDemandThroughputSettings
    GlobalTableWitnesses ReadOnDemandThroughputSettings
AWS::DynamoDB::Table: ImportSourceSpecification.InputFormat ImportSourceSpecification.InputFormatOptions
    ImportSourceSpecification.InputCompressionType AttributeDefinitions GlobalSecondaryIndexes.*.KeySchema KeySchema VectorIndexes.*.SearchSchema
    VectorIndexes.*.DistanceFunction
AWS::ElastiCache::CacheCluster: CacheParameterGroupName
AWS::ElastiCache::ReplicationGroup: CacheParameterGroupName DataTieringEnabled
AWS::MemoryDB::Cluster: ParameterGroupName DataTiering
AWS::Neptune::DBCluster: DBInstanceParameterGroupName
AWS::Neptune::DBInstance: DBParameterGroupName
AWS::NeptuneGraph::Graph: VectorSearchConfiguration
AWS::RDS::DBCluster: ServerlessV2ScalingConfiguration DBInstanceParameterGroupName
AWS::RDS::DBInstance: DBParameterGroupName
AWS::Timestream::InfluxDBCluster: DbParameterGroupIdentifier
AWS::Timestream::InfluxDBInstance: DbParameterGroupIdentifier
AWS::Timestream::ScheduledQuery: TargetConfiguration QueryString NotificationConfiguration
AWS::Timestream::Table: Schema
`,
  related: `
AWS::DAX::Cluster: NotificationTopicARN
AWS::DocDB::DBCluster: DBClusterIdentifier SourceDBClusterIdentifier
AWS::DocDB::GlobalCluster: GlobalClusterIdentifier SourceDBClusterIdentifier
AWS::DocDBElastic::ClusterSnapshot: ClusterArn
AWS::DynamoDB::GlobalTable: Replicas.*.KinesisStreamSpecification
AWS::DynamoDB::Table: KinesisStreamSpecification
AWS::ElastiCache::CacheCluster: NotificationTopicArn
AWS::ElastiCache::ReplicationGroup: ClusterMode GlobalReplicationGroupId NodeGroupConfiguration.*.NodeGroupId NotificationTopicArn
    PreferredCacheClusterAZs PrimaryClusterId ReplicationGroupDescription ReplicationGroupId UserGroupIds
AWS::ElastiCache::ServerlessCache: UserGroupId
AWS::MemoryDB::Cluster: SnsTopicStatus
AWS::Neptune::DBCluster: DBClusterIdentifier SourceDBClusterIdentifier
AWS::Neptune::GlobalCluster: GlobalClusterIdentifier SourceDBClusterIdentifier
AWS::RDS::DBCluster: DBSystemId DBClusterIdentifier ReplicationSourceIdentifier SourceDBClusterIdentifier PerformanceInsightsKmsKeyId
    ClusterScalabilityType SourceDbClusterResourceId
AWS::RDS::DBInstance: PerformanceInsightsKMSKeyId OptionGroupName SourceDBClusterIdentifier SourceDbiResourceId DBSystemId
    AdditionalStorageVolumes.*.VolumeName
AWS::RDS::DBShardGroup: DBShardGroupIdentifier DBClusterIdentifier
AWS::RDS::GlobalCluster: SourceDBClusterIdentifier GlobalClusterIdentifier
AWS::Timestream::InfluxDBCluster: Bucket
AWS::Timestream::InfluxDBInstance: Bucket
`,
  logs: `
AWS::ElastiCache::CacheCluster: LogDeliveryConfigurations
AWS::ElastiCache::ReplicationGroup: LogDeliveryConfigurations
AWS::RDS::DBProxy: DebugLogging
AWS::Timestream::InfluxDBCluster: LogDeliveryConfiguration
AWS::Timestream::InfluxDBInstance: LogDeliveryConfiguration
`,
  amounts: `
AWS::DocDB::DBCluster: BackupRetentionPeriod
AWS::DocDBElastic::Cluster: BackupRetentionPeriod
AWS::DynamoDB::GlobalTable: Replicas.*.PointInTimeRecoverySpecification.RecoveryPeriodInDays
AWS::DynamoDB::Table: PointInTimeRecoverySpecification.RecoveryPeriodInDays
AWS::Neptune::DBCluster: BackupRetentionPeriod
AWS::RDS::DBCluster: BackupRetentionPeriod
AWS::RDS::DBInstance: AutomaticBackupReplicationRetentionPeriod
`,
  limits: `
AWS::DynamoDB::GlobalTable: GlobalSecondaryIndexes.*.WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.SeedCapacity
    Replicas.*.GlobalSecondaryIndexes.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.SeedCapacity
    Replicas.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.SeedCapacity
    WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.SeedCapacity
AWS::ElastiCache::ServerlessCache: CacheUsageLimits.DataStorage.Maximum CacheUsageLimits.ECPUPerSecond.Maximum
`,
  timing: `
AWS::DocDB::DBCluster: RestoreToTime UseLatestRestorableTime
AWS::ElastiCache::CacheCluster: SnapshotWindow
AWS::ElastiCache::ReplicationGroup: SnapshotWindow
AWS::ElastiCache::ServerlessCache: DailySnapshotTime
AWS::MemoryDB::Cluster: SnapshotWindow MaintenanceWindow
AWS::Neptune::DBCluster: RestoreToTime UseLatestRestorableTime
AWS::RDS::DBCluster: RestoreToTime ScalingConfiguration.SecondsBeforeTimeout UseLatestRestorableTime
AWS::RDS::DBInstance: Timezone RestoreTime UseLatestRestorableTime
AWS::RDS::DBProxy: IdleClientTimeout
AWS::Timestream::InfluxDBCluster: MaintenanceSchedule
AWS::Timestream::InfluxDBInstance: MaintenanceSchedule
AWS::Timestream::ScheduledQuery: ScheduledQueryExecutionRoleArn ScheduleConfiguration ScheduledQueryName
`,
  lifecycle: `
AWS::DocDB::DBCluster: EngineVersion SnapshotIdentifier CopyTagsToSnapshot RestoreType
AWS::DocDB::GlobalCluster: EngineVersion
AWS::ElastiCache::CacheCluster: EngineVersion
AWS::ElastiCache::ReplicationGroup: EngineVersion SnapshottingClusterId
AWS::ElastiCache::ServerlessCache: SnapshotArnsToRestore MajorEngineVersion
AWS::ElastiCache::ServerlessCacheSnapshot: ServerlessCacheSnapshotName
AWS::MemoryDB::Cluster: EngineVersion
AWS::Neptune::DBCluster: SnapshotIdentifier CopyTagsToSnapshot RestoreType EngineVersion
AWS::Neptune::DBInstance: AllowMajorVersionUpgrade DBSnapshotIdentifier
AWS::Neptune::GlobalCluster: EngineVersion
AWS::RDS::ClusterSnapshot: DBClusterSnapshotIdentifier
AWS::RDS::DBCluster: SnapshotIdentifier CopyTagsToSnapshot RestoreType DeleteAutomatedBackups
AWS::RDS::DBInstance: DBClusterSnapshotIdentifier SourceDBInstanceAutomatedBackupsArn CopyTagsToSnapshot AllowMajorVersionUpgrade
    AutomaticBackupReplicationKmsKeyId BackupTarget
AWS::RDS::DBSnapshot: DBSnapshotIdentifier
AWS::RDS::GlobalCluster: EngineVersion EngineLifecycleSupport
`,
  cheaper: `
AWS::RDS::DBInstance: DeleteAutomatedBackups ProcessorFeatures UseDefaultProcessorFeatures
`,
  behaviour: `
AWS::Cassandra::Table: ClientSideTimestampsEnabled KeyspaceName AutoScalingSpecifications.WriteCapacityAutoScaling.AutoScalingDisabled
    AutoScalingSpecifications.WriteCapacityAutoScaling.MinimumUnits AutoScalingSpecifications.ReadCapacityAutoScaling.AutoScalingDisabled
    AutoScalingSpecifications.ReadCapacityAutoScaling.MinimumUnits CdcSpecification.ViewType ReplicaSpecifications.*.ReadCapacityUnits
    ReplicaSpecifications.*.ReadCapacityAutoScaling
AWS::DAX::Cluster: IAMRoleARN
AWS::DocDB::DBInstance: EnablePerformanceInsights DBInstanceIdentifier
AWS::DocDB::GlobalCluster: Engine
AWS::DocDBElastic::Cluster: AdminUserName
AWS::DynamoDB::GlobalTable: GlobalSecondaryIndexes.*.Projection LocalSecondaryIndexes Replicas.*.ContributorInsightsSpecification.Mode
    Replicas.*.GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Mode TimeToLiveSpecification VectorIndexes
AWS::DynamoDB::Table: ContributorInsightsSpecification.Mode GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Mode
    GlobalSecondaryIndexes.*.Projection GlobalSecondaryIndexes.*.OnDemandThroughput LocalSecondaryIndexes TimeToLiveSpecification
    OnDemandThroughput VectorIndexes.*.Projection VectorIndexes.*.Dimensions
AWS::ElastiCache::CacheCluster: AZMode
AWS::ElastiCache::ReplicationGroup: AtRestEncryptionEnabled MultiAZEnabled NodeGroupConfiguration.*.Slots TransitEncryptionMode
AWS::ElastiCache::ServerlessCache: CacheUsageLimits.DataStorage.Unit ServerlessCacheName
AWS::ElastiCache::ServerlessCacheSnapshot: ServerlessCacheName
AWS::Neptune::DBInstance: DBInstanceIdentifier
AWS::Neptune::GlobalCluster: Engine
AWS::NeptuneGraph::Graph: GraphName ImportTask
AWS::NeptuneGraph::GraphSnapshot: GraphIdentifier
AWS::RDS::DBCluster: ScalingConfiguration.SecondsUntilAutoPause MonitoringRoleArn EnableGlobalWriteForwarding
    EnableLocalWriteForwarding
AWS::RDS::DBInstance: DBInstanceIdentifier NcharCharacterSetName PromotionTier CharacterSetName MonitoringRoleArn ReplicaMode DBName
    CustomIAMInstanceProfile ApplyImmediately AdditionalStorageVolumes.*.StorageOperationStatus
    AdditionalStorageVolumes.*.StorageOperationPercentProgress
AWS::RDS::DBProxy: DBProxyName EngineFamily
AWS::RDS::DBSnapshot: DBInstanceIdentifier
AWS::RDS::GlobalCluster: Engine
AWS::Timestream::InfluxDBCluster: Organization DeploymentType FailoverMode
AWS::Timestream::InfluxDBInstance: Organization
AWS::Timestream::Table: MagneticStoreWriteProperties
`,
};
