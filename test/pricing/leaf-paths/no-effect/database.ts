import type { NoEffect } from './reasons';

/** Properties of types of database that change no charge. */
export const DATABASE: NoEffect = {
  names: `
AWS::Cassandra::Table: KeyspaceName
AWS::DAX::Cluster: SubnetGroupName ParameterGroupName
AWS::DocDB::DBCluster: DBClusterIdentifier SourceDBClusterIdentifier
AWS::DocDB::DBInstance: CACertificateIdentifier DBInstanceIdentifier
AWS::DocDB::GlobalCluster: GlobalClusterIdentifier SourceDBClusterIdentifier
AWS::DocDBElastic::Cluster: AdminUserName
AWS::ElastiCache::CacheCluster: CacheSubnetGroupName
AWS::ElastiCache::ReplicationGroup: CacheSubnetGroupName ReplicationGroupDescription
AWS::ElastiCache::ServerlessCache: ServerlessCacheName
AWS::ElastiCache::ServerlessCacheSnapshot: ServerlessCacheSnapshotName ServerlessCacheName
AWS::MemoryDB::Cluster: ACLName SubnetGroupName
AWS::Neptune::DBCluster: DBInstanceParameterGroupName DBClusterIdentifier SourceDBClusterIdentifier
AWS::Neptune::DBInstance: DBParameterGroupName DBInstanceIdentifier
AWS::Neptune::GlobalCluster: GlobalClusterIdentifier SourceDBClusterIdentifier
AWS::NeptuneGraph::Graph: GraphName
AWS::NeptuneGraph::GraphSnapshot: GraphIdentifier
AWS::RDS::DBCluster: DBInstanceParameterGroupName DBClusterIdentifier ReplicationSourceIdentifier SourceDBClusterIdentifier
AWS::RDS::DBInstance: CACertificateIdentifier DBParameterGroupName SourceDBClusterIdentifier AdditionalStorageVolumes.*.VolumeName
    DBInstanceIdentifier NcharCharacterSetName CharacterSetName DBName
AWS::RDS::DBProxy: DBProxyName
AWS::RDS::DBShardGroup: DBShardGroupIdentifier DBClusterIdentifier
AWS::RDS::DBSnapshot: DBInstanceIdentifier
AWS::RDS::GlobalCluster: SourceDBClusterIdentifier GlobalClusterIdentifier
AWS::Timestream::InfluxDBCluster: DbParameterGroupIdentifier
AWS::Timestream::InfluxDBInstance: DbParameterGroupIdentifier
AWS::Timestream::ScheduledQuery: ScheduledQueryName
`,
  keys: `
AWS::DAX::Cluster: ClusterEndpointEncryptionType
AWS::DSQL::Cluster: KmsEncryptionKey
AWS::DocDB::DBCluster: MasterUserSecretKmsKeyId
AWS::ElastiCache::ReplicationGroup: AtRestEncryptionEnabled TransitEncryptionMode
AWS::RDS::DBCluster: PerformanceInsightsKmsKeyId
AWS::RDS::DBInstance: PerformanceInsightsKMSKeyId AutomaticBackupReplicationKmsKeyId
`,
  access: `
AWS::DAX::Cluster: IAMRoleARN
AWS::DocDB::DBCluster: RotateMasterUserPassword
AWS::DocDB::DBInstance: CertificateRotationRestart
AWS::DocDBElastic::Cluster: AdminUserPassword AuthType
AWS::ElastiCache::CacheCluster: CacheSecurityGroupNames
AWS::ElastiCache::ReplicationGroup: AuthToken CacheSecurityGroupNames
AWS::MemoryDB::Cluster: TLSEnabled
AWS::Neptune::DBCluster: IamAuthEnabled
AWS::NeptuneGraph::Graph: PublicConnectivity
AWS::RDS::DBCluster: EnableIAMDatabaseAuthentication MasterUserAuthenticationType DomainIAMRoleName MonitoringRoleArn
AWS::RDS::DBInstance: DBSecurityGroups CertificateRotationRestart DomainAuthSecretArn VPCSecurityGroups EnableIAMDatabaseAuthentication
    MasterUserAuthenticationType TdeCredentialArn TdeCredentialPassword DomainIAMRoleName MonitoringRoleArn CustomIAMInstanceProfile
AWS::RDS::DBProxy: RequireTLS Auth DefaultAuthScheme
AWS::Timestream::ScheduledQuery: ClientToken ScheduledQueryExecutionRoleArn
`,
  network: `
AWS::DSQL::Cluster: MultiRegionProperties
AWS::DynamoDB::GlobalTable: MultiRegionConsistency
AWS::ElastiCache::CacheCluster: IpDiscovery PreferredAvailabilityZone PreferredAvailabilityZones
AWS::ElastiCache::ReplicationGroup: IpDiscovery NodeGroupConfiguration.*.PrimaryAvailabilityZone NodeGroupConfiguration.*.ReplicaAvailabilityZones
AWS::ElastiCache::ServerlessCache: ReaderEndpoint Endpoint
AWS::MemoryDB::Cluster: ClusterEndpoint IpDiscovery
AWS::Neptune::DBCluster: DBPort
AWS::RDS::DBCluster: Domain
AWS::RDS::DBInstance: Domain DomainFqdn DomainOu DomainDnsIps
AWS::RDS::DBProxy: VpcSubnetIds EndpointNetworkType TargetConnectionNetworkType
AWS::Timestream::InfluxDBCluster: VpcSubnetIds
AWS::Timestream::InfluxDBInstance: VpcSubnetIds
`,
  content: `
AWS::Cassandra::Table: ClusteringKeyColumns PartitionKeyColumns RegularColumns
AWS::DynamoDB::GlobalTable: AttributeDefinitions GlobalSecondaryIndexes.*.KeySchema GlobalSecondaryIndexes.*.ReadOnDemandThroughputSettings
    GlobalSecondaryIndexes.*.WriteOnDemandThroughputSettings KeySchema Replicas.*.GlobalSecondaryIndexes.*.ReadOnDemandThroughputSettings
    Replicas.*.GlobalTableSettingsReplicationMode Replicas.*.ReadOnDemandThroughputSettings GlobalTableSourceArn WriteOnDemandThroughputSettings
    GlobalTableWitnesses ReadOnDemandThroughputSettings VectorIndexes
AWS::DynamoDB::Table: AttributeDefinitions GlobalSecondaryIndexes.*.KeySchema KeySchema VectorIndexes
AWS::ElastiCache::ReplicationGroup: DataTieringEnabled
AWS::MemoryDB::Cluster: DataTiering
AWS::NeptuneGraph::Graph: VectorSearchConfiguration
AWS::Timestream::ScheduledQuery: TargetConfiguration QueryString
AWS::Timestream::Table: Schema
`,
  related: `
AWS::DAX::Cluster: NotificationTopicARN
AWS::DocDBElastic::ClusterSnapshot: ClusterArn
AWS::ElastiCache::CacheCluster: NotificationTopicArn
AWS::ElastiCache::ReplicationGroup: ClusterMode NodeGroupConfiguration.*.NodeGroupId NotificationTopicArn
    PreferredCacheClusterAZs PrimaryClusterId ReplicationGroupId UserGroupIds
AWS::ElastiCache::ServerlessCache: UserGroupId
AWS::MemoryDB::Cluster: SnsTopicStatus
AWS::RDS::DBCluster: DBSystemId ClusterScalabilityType SourceDbClusterResourceId
AWS::RDS::DBInstance: SourceDbiResourceId DBSystemId
AWS::Timestream::InfluxDBCluster: Bucket
AWS::Timestream::InfluxDBInstance: Bucket
AWS::Timestream::ScheduledQuery: NotificationConfiguration
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
AWS::DynamoDB::GlobalTable: Replicas.*.PointInTimeRecoverySpecification.RecoveryPeriodInDays StreamSpecification.StreamViewType
AWS::DynamoDB::Table: PointInTimeRecoverySpecification.RecoveryPeriodInDays StreamSpecification.StreamViewType
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
AWS::Timestream::ScheduledQuery: ScheduleConfiguration
`,
  lifecycle: `
AWS::DocDB::DBCluster: SnapshotIdentifier CopyTagsToSnapshot RestoreType
AWS::DocDB::GlobalCluster: EngineVersion
AWS::ElastiCache::ReplicationGroup: SnapshottingClusterId
AWS::ElastiCache::ServerlessCache: SnapshotArnsToRestore MajorEngineVersion
AWS::Neptune::DBCluster: SnapshotIdentifier CopyTagsToSnapshot RestoreType EngineVersion
AWS::Neptune::DBInstance: AllowMajorVersionUpgrade DBSnapshotIdentifier
AWS::Neptune::GlobalCluster: EngineVersion
AWS::RDS::ClusterSnapshot: DBClusterSnapshotIdentifier
AWS::RDS::DBCluster: SnapshotIdentifier CopyTagsToSnapshot RestoreType DeleteAutomatedBackups
AWS::RDS::DBInstance: DBClusterSnapshotIdentifier SourceDBInstanceAutomatedBackupsArn CopyTagsToSnapshot AllowMajorVersionUpgrade BackupTarget
AWS::RDS::DBSnapshot: DBSnapshotIdentifier
AWS::RDS::GlobalCluster: EngineVersion
`,
  cheaper: `
AWS::RDS::DBInstance: DeleteAutomatedBackups ProcessorFeatures UseDefaultProcessorFeatures
`,
  behaviour: `
AWS::Cassandra::Table: ClientSideTimestampsEnabled CdcSpecification.ViewType
AWS::DocDB::DBInstance: EnablePerformanceInsights
AWS::DocDB::GlobalCluster: Engine
AWS::DynamoDB::GlobalTable: GlobalSecondaryIndexes.*.WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    Replicas.*.GlobalSecondaryIndexes.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    Replicas.*.ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings.TargetTrackingScalingPolicyConfiguration
    GlobalSecondaryIndexes.*.Projection LocalSecondaryIndexes TimeToLiveSpecification
AWS::DynamoDB::Table: GlobalSecondaryIndexes.*.Projection GlobalSecondaryIndexes.*.OnDemandThroughput LocalSecondaryIndexes
    TimeToLiveSpecification OnDemandThroughput
AWS::ElastiCache::CacheCluster: AZMode
AWS::ElastiCache::ReplicationGroup: MultiAZEnabled NodeGroupConfiguration.*.Slots
AWS::ElastiCache::ServerlessCache: CacheUsageLimits.DataStorage.Unit
AWS::Neptune::GlobalCluster: Engine
AWS::NeptuneGraph::Graph: ImportTask
AWS::RDS::DBCluster: ServerlessV2ScalingConfiguration ScalingConfiguration.SecondsUntilAutoPause EnableGlobalWriteForwarding
    EnableLocalWriteForwarding
AWS::RDS::DBInstance: PromotionTier ReplicaMode ApplyImmediately AdditionalStorageVolumes.*.StorageOperationStatus
    AdditionalStorageVolumes.*.StorageOperationPercentProgress
AWS::RDS::DBProxy: EngineFamily
AWS::RDS::GlobalCluster: Engine
AWS::Timestream::InfluxDBCluster: Organization DeploymentType FailoverMode
AWS::Timestream::InfluxDBInstance: Organization
AWS::Timestream::Table: MagneticStoreWriteProperties
`,
};
