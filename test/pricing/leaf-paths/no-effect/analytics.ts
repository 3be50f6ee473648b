import type { NoEffect } from './reasons';

/** Properties of types of analytics that change no charge. */
export const ANALYTICS: NoEffect = {
  names: `
AWS::Athena::WorkGroup: WorkGroupConfiguration.MonitoringConfiguration.CloudWatchLoggingConfiguration.LogStreamNamePrefix
AWS::DataBrew::Job: DatasetName ProjectName
AWS::DataBrew::Project: DatasetName RecipeName
AWS::EMR::Cluster: Instances.Ec2KeyName
AWS::EMRServerless::Application: MonitoringConfiguration.CloudWatchLoggingConfiguration.LogStreamNamePrefix
AWS::Glue::Crawler: TablePrefix
AWS::Glue::DevEndpoint: EndpointName
AWS::KafkaConnect::Connector: ConnectorDescription ConnectorName
AWS::Kinesis::StreamConsumer: ConsumerName
AWS::KinesisAnalytics::Application: ApplicationDescription
AWS::KinesisAnalyticsV2::Application: ApplicationDescription
AWS::KinesisFirehose::DeliveryStream: ExtendedS3DestinationConfiguration.ErrorOutputPrefix DeliveryStreamName
    AmazonopensearchserviceDestinationConfiguration.TypeName ElasticsearchDestinationConfiguration.TypeName
AWS::MSK::Replicator: ReplicatorName
AWS::OSIS::Pipeline: PipelineName
AWS::Redshift::Cluster: HsmClientCertificateIdentifier ClusterSubnetGroupName ClusterParameterGroupName HsmConfigurationIdentifier
    ClusterIdentifier SnapshotCopyGrantName MaintenanceTrackName SnapshotClusterIdentifier DBName
AWS::Redshift::Snapshot: ClusterIdentifier
AWS::RedshiftServerless::Namespace: DbName
AWS::RedshiftServerless::Workgroup: WorkgroupName TrackName
`,
  keys: `
AWS::DataBrew::Job: EncryptionMode
AWS::EMR::Cluster: LogEncryptionKmsKeyId
AWS::Elasticsearch::Domain: NodeToNodeEncryptionOptions
AWS::Glue::MLTransform: TransformEncryption
AWS::Kinesis::Stream: StreamEncryption
AWS::KinesisAnalyticsV2::Application: ApplicationConfiguration.ApplicationEncryptionConfiguration
AWS::KinesisFirehose::DeliveryStream: DeliveryStreamEncryptionConfigurationInput
AWS::MSK::Cluster: EncryptionInfo
AWS::OpenSearchServerless::Collection: EncryptionConfig
AWS::OpenSearchService::Domain: NodeToNodeEncryptionOptions
AWS::Redshift::Cluster: RotateEncryptionKey MasterPasswordSecretKmsKeyId
AWS::RedshiftServerless::Namespace: AdminPasswordSecretKmsKeyId SnapshotCopyConfigurations.*.DestinationKmsKeyId
`,
  access: `
AWS::Athena::WorkGroup: WorkGroupConfiguration.ExecutionRole
AWS::EMR::Cluster: Instances.AdditionalMasterSecurityGroups Instances.AdditionalSlaveSecurityGroups Instances.EmrManagedMasterSecurityGroup
    Instances.EmrManagedSlaveSecurityGroup Instances.ServiceAccessSecurityGroup SecurityConfiguration VisibleToAllUsers JobFlowRole
    AutoScalingRole
AWS::EMRContainers::VirtualCluster: SecurityConfigurationId
AWS::EMRServerless::Application: IdentityCenterConfiguration
AWS::Elasticsearch::Domain: AccessPolicies AdvancedSecurityOptions CognitoOptions
AWS::Glue::Crawler: SchemaChangePolicy RecrawlPolicy CrawlerSecurityConfiguration
AWS::Glue::DevEndpoint: PublicKey PublicKeys SecurityConfiguration
AWS::Glue::Job: SecurityConfiguration
AWS::Glue::Session: SecurityConfiguration
AWS::KafkaConnect::Connector: Capacity.AutoScaling.ScaleOutPolicy Capacity.AutoScaling.ScaleInPolicy ServiceExecutionRoleArn
AWS::KinesisAnalyticsV2::Application: ServiceExecutionRole
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.SecretsManagerConfiguration
    RedshiftDestinationConfiguration.SecretsManagerConfiguration SplunkDestinationConfiguration.HECToken
    SplunkDestinationConfiguration.SecretsManagerConfiguration
AWS::MSK::Cluster: ZookeeperAccess
AWS::MSK::Replicator: ServiceExecutionRoleArn
AWS::OSIS::Pipeline: PipelineRoleArn
AWS::OpenSearchService::Domain: AccessPolicies CognitoOptions AdvancedSecurityOptions IdentityCenterOptions
AWS::QuickSight::DataSet: RowLevelPermissionDataSet RowLevelPermissionTagConfiguration IngestionWaitPolicy ColumnLevelPermissionRules AwsAccountId
    Permissions
AWS::Redshift::Cluster: OwnerAccount ClusterSecurityGroups NamespaceResourcePolicy IamRoles
AWS::RedshiftServerless::Namespace: AdminUserPassword NamespaceResourcePolicy IamRoles DefaultIamRoleArn
`,
  network: `
AWS::EMR::Cluster: PlacementGroupConfigs
AWS::Elasticsearch::Domain: DomainEndpointOptions ElasticsearchClusterConfig.ZoneAwarenessConfig ElasticsearchClusterConfig.ZoneAwarenessEnabled
    DomainArn
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.EndpointConfiguration RedshiftDestinationConfiguration.ClusterJDBCURL
    AmazonopensearchserviceDestinationConfiguration.ClusterEndpoint AmazonopensearchserviceDestinationConfiguration.DomainARN
    SplunkDestinationConfiguration.HECEndpoint SplunkDestinationConfiguration.HECEndpointType
    AmazonOpenSearchServerlessDestinationConfiguration.CollectionEndpoint ElasticsearchDestinationConfiguration.ClusterEndpoint
    ElasticsearchDestinationConfiguration.DomainARN
AWS::MSK::Cluster: BrokerNodeGroupInfo.ClientSubnets
AWS::OSIS::Pipeline: VpcOptions
AWS::OpenSearchService::Domain: VPCOptions DomainEndpointOptions ClusterConfig.ZoneAwarenessConfig ClusterConfig.ZoneAwarenessEnabled DomainArn
AWS::Redshift::Cluster: AvailabilityZoneRelocationStatus AvailabilityZoneRelocation EnhancedVpcRouting Endpoint
AWS::RedshiftServerless::Workgroup: EnhancedVpcRouting
`,
  content: `
AWS::Athena::CapacityReservation: CapacityAssignmentConfiguration
AWS::Athena::WorkGroup: WorkGroupConfiguration.EnforceWorkGroupConfiguration WorkGroupConfiguration.ResultConfiguration
    WorkGroupConfiguration.AdditionalConfiguration WorkGroupConfiguration.ManagedQueryResultsConfiguration
    WorkGroupConfiguration.EngineConfiguration
AWS::DataBrew::Job: DatabaseOutputs OutputLocation ProfileConfiguration Outputs ValidationConfigurations JobSample DataCatalogOutputs
AWS::EMR::Cluster: Applications BootstrapActions Configurations Instances.CoreInstanceFleet.InstanceTypeConfigs.*.Configurations
    Instances.CoreInstanceGroup.Configurations Instances.MasterInstanceFleet.InstanceTypeConfigs.*.Configurations
    Instances.MasterInstanceGroup.Configurations Instances.TaskInstanceFleets.*.InstanceTypeConfigs.*.Configurations
    Instances.TaskInstanceGroups.*.Configurations KerberosAttributes
AWS::EMR::InstanceFleetConfig: InstanceTypeConfigs.*.Configurations
AWS::EMR::InstanceGroupConfig: Configurations
AWS::EMRServerless::Application: AutoStartConfiguration ImageConfiguration AutoStopConfiguration RuntimeConfiguration InteractiveConfiguration
AWS::Elasticsearch::Domain: AdvancedOptions
AWS::Glue::Crawler: Configuration LakeFormationConfiguration
AWS::Glue::Database: DatabaseInput
AWS::Glue::Job: Command.Runtime Command.ScriptLocation JobMode JobRunQueuingEnabled
AWS::Glue::MLTransform: TransformParameters InputRecordTables
AWS::Glue::Partition: PartitionInput
AWS::Glue::Session: Command
AWS::Glue::Table: TableInput OpenTableFormatInput
AWS::Glue::TableOptimizer: TableOptimizerConfiguration
AWS::KafkaConnect::Connector: WorkerConfiguration ConnectorConfiguration
AWS::KinesisAnalytics::Application: Inputs ApplicationCode
AWS::KinesisAnalyticsV2::Application: RunConfiguration ApplicationConfiguration.ApplicationCodeConfiguration
    ApplicationConfiguration.EnvironmentProperties ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration
    ApplicationConfiguration.SqlApplicationConfiguration ApplicationConfiguration.ZeppelinApplicationConfiguration
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.RequestConfiguration
    HttpEndpointDestinationConfiguration.S3Configuration HttpEndpointDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters
    KinesisStreamSourceConfiguration RedshiftDestinationConfiguration.S3Configuration RedshiftDestinationConfiguration.CopyCommand
    RedshiftDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters
    AmazonopensearchserviceDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters
    AmazonopensearchserviceDestinationConfiguration.DocumentIdOptions AmazonopensearchserviceDestinationConfiguration.S3Configuration
    MSKSourceConfiguration SplunkDestinationConfiguration.S3Configuration
    SplunkDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters ExtendedS3DestinationConfiguration.CompressionFormat
    ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.InputFormatConfiguration
    ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration
    ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.OutputFormatConfiguration
    ExtendedS3DestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters
    AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration
    AmazonOpenSearchServerlessDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters
    ElasticsearchDestinationConfiguration.ProcessingConfiguration.Processors.*.Parameters ElasticsearchDestinationConfiguration.DocumentIdOptions
    ElasticsearchDestinationConfiguration.S3Configuration S3DestinationConfiguration
    DirectPutSourceConfiguration DatabaseSourceConfiguration
AWS::MSK::Cluster: ConfigurationInfo
AWS::OSIS::Pipeline: PipelineConfigurationBody BufferOptions
AWS::OpenSearchService::Domain: AdvancedOptions DeploymentStrategyOptions
AWS::QuickSight::DataSet: PhysicalTableMap DataSetId DataSetRefreshProperties DatasetParameters DataSetUsageConfiguration
    SemanticModelConfiguration PerformanceConfiguration DataPrepConfiguration LogicalTableMap
AWS::Redshift::Cluster: AquaConfigurationStatus
AWS::RedshiftServerless::Workgroup: ConfigParameters
`,
  related: `
AWS::EMR::Cluster: CustomAmiId Instances.CoreInstanceFleet.InstanceTypeConfigs.*.CustomAmiId Instances.CoreInstanceGroup.CustomAmiId
    Instances.MasterInstanceFleet.InstanceTypeConfigs.*.CustomAmiId Instances.MasterInstanceGroup.CustomAmiId
    Instances.TaskInstanceFleets.*.InstanceTypeConfigs.*.CustomAmiId Instances.TaskInstanceGroups.*.CustomAmiId
AWS::EMR::InstanceFleetConfig: InstanceTypeConfigs.*.CustomAmiId
AWS::EMR::InstanceGroupConfig: CustomAmiId
AWS::Glue::Crawler: Targets
AWS::Glue::Database: CatalogId
AWS::Glue::Job: NotificationProperty
AWS::Glue::Partition: CatalogId
AWS::Glue::Session: Id
AWS::Glue::Table: CatalogId
AWS::Glue::TableOptimizer: CatalogId
AWS::KafkaConnect::Connector: KafkaCluster LogDelivery.WorkerLogDelivery.S3.Bucket LogDelivery.WorkerLogDelivery.Firehose.DeliveryStream
AWS::KinesisFirehose::DeliveryStream: ExtendedS3DestinationConfiguration.BucketARN
AWS::MSK::Cluster: LoggingInfo.BrokerLogs.S3.Bucket LoggingInfo.BrokerLogs.Firehose.DeliveryStream LoggingInfo.AuthorizerLogs.S3.Bucket
    LoggingInfo.AuthorizerLogs.Firehose.DeliveryStream
AWS::MSK::Replicator: KafkaClusters ReplicationInfoList LogDelivery.ReplicatorLogDelivery.Firehose.DeliveryStream
    LogDelivery.ReplicatorLogDelivery.S3.Bucket
AWS::QuickSight::DataSet: ColumnGroups
AWS::Redshift::Cluster: RevisionTarget
AWS::RedshiftServerless::Workgroup: PricePerformanceTarget
`,
  logs: `
AWS::Athena::WorkGroup: WorkGroupConfiguration.MonitoringConfiguration.CloudWatchLoggingConfiguration.LogGroup
    WorkGroupConfiguration.MonitoringConfiguration.CloudWatchLoggingConfiguration.LogTypes
    WorkGroupConfiguration.MonitoringConfiguration.ManagedLoggingConfiguration
    WorkGroupConfiguration.MonitoringConfiguration.S3LoggingConfiguration
AWS::DataBrew::Job: LogSubscription
AWS::EMR::Cluster: LogUri
AWS::EMRServerless::Application: MonitoringConfiguration.S3MonitoringConfiguration
    MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration MonitoringConfiguration.CloudWatchLoggingConfiguration.LogTypeMap
    MonitoringConfiguration.PrometheusMonitoringConfiguration
AWS::Glue::Job: LogUri
AWS::KinesisAnalyticsV2::Application: ApplicationConfiguration.FlinkApplicationConfiguration.MonitoringConfiguration
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.CloudWatchLoggingOptions
    RedshiftDestinationConfiguration.CloudWatchLoggingOptions AmazonopensearchserviceDestinationConfiguration.CloudWatchLoggingOptions
    SplunkDestinationConfiguration.CloudWatchLoggingOptions ExtendedS3DestinationConfiguration.CloudWatchLoggingOptions
    AmazonOpenSearchServerlessDestinationConfiguration.CloudWatchLoggingOptions ElasticsearchDestinationConfiguration.CloudWatchLoggingOptions
AWS::MSK::Cluster: OpenMonitoring LoggingInfo.AuthorizerLogs.CloudWatchLogs.LogGroup
AWS::MSK::Replicator: LogDelivery.ReplicatorLogDelivery.CloudWatchLogs.LogGroup
AWS::Redshift::Cluster: LoggingProperties
`,
  amounts: `
AWS::Redshift::Cluster: AutomatedSnapshotRetentionPeriod ManualSnapshotRetentionPeriod SnapshotCopyRetentionPeriod
AWS::Redshift::Snapshot: ManualSnapshotRetentionPeriod
AWS::RedshiftServerless::Namespace: FinalSnapshotRetentionPeriod SnapshotCopyConfigurations.*.SnapshotRetentionPeriod
AWS::RedshiftServerless::Snapshot: RetentionPeriod
`,
  limits: `
AWS::Athena::WorkGroup: WorkGroupConfiguration.BytesScannedCutoffPerQuery
AWS::DataBrew::Job: MaxRetries
AWS::EMR::Cluster: StepConcurrencyLevel
AWS::EMRServerless::Application: MaximumCapacity
AWS::Glue::Job: MaxRetries
AWS::Glue::MLTransform: MaxRetries
AWS::KafkaConnect::Connector: Capacity.AutoScaling.MaxAutoscalingTaskCount
AWS::Kinesis::Stream: MaxRecordSizeInKiB
AWS::RedshiftServerless::Workgroup: MaxCapacity
`,
  timing: `
AWS::EMRServerless::Application: SchedulerConfiguration
AWS::Glue::Crawler: Schedule
AWS::Glue::Job: MaintenanceWindow
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.RetryOptions RedshiftDestinationConfiguration.RetryOptions
    AmazonopensearchserviceDestinationConfiguration.RetryOptions SplunkDestinationConfiguration.RetryOptions
    SplunkDestinationConfiguration.HECAcknowledgmentTimeoutInSeconds
    ExtendedS3DestinationConfiguration.DynamicPartitioningConfiguration.RetryOptions ExtendedS3DestinationConfiguration.CustomTimeZone
    AmazonOpenSearchServerlessDestinationConfiguration.RetryOptions ElasticsearchDestinationConfiguration.RetryOptions
AWS::KinesisVideo::SignalingChannel: MessageTtlSeconds
AWS::OpenSearchService::Domain: OffPeakWindowOptions
AWS::Redshift::Cluster: DeferMaintenanceEndTime DeferMaintenanceStartTime
`,
  lifecycle: `
AWS::Athena::WorkGroup: RecursiveDeleteOption WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion WorkGroupConfigurationUpdates
AWS::EMR::Cluster: Instances.HadoopVersion Instances.TerminationProtected Instances.UnhealthyNodeReplacement
AWS::Elasticsearch::Domain: SnapshotOptions
AWS::Glue::DevEndpoint: GlueVersion
AWS::Glue::Job: Command.PythonVersion GlueVersion
AWS::Glue::MLTransform: GlueVersion
AWS::Glue::Session: GlueVersion
AWS::KafkaConnect::Connector: KafkaConnectVersion
AWS::KinesisAnalyticsV2::Application: ApplicationMaintenanceConfiguration ApplicationConfiguration.ApplicationSystemRollbackConfiguration
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.S3BackupMode RedshiftDestinationConfiguration.S3BackupConfiguration
    RedshiftDestinationConfiguration.S3BackupMode AmazonopensearchserviceDestinationConfiguration.S3BackupMode
    SplunkDestinationConfiguration.S3BackupMode ExtendedS3DestinationConfiguration.S3BackupConfiguration
    ExtendedS3DestinationConfiguration.S3BackupMode AmazonOpenSearchServerlessDestinationConfiguration.S3BackupMode
    ElasticsearchDestinationConfiguration.S3BackupMode
AWS::MSK::Cluster: KafkaVersion CurrentVersion
AWS::OpenSearchService::Domain: SoftwareUpdateOptions SnapshotOptions AutomatedSnapshotPauseOptions
AWS::Redshift::Cluster: SnapshotIdentifier AllowVersionUpgrade SnapshotCopyManual ClusterVersion DeferMaintenance DeferMaintenanceDuration
AWS::Redshift::Snapshot: SnapshotIdentifier
AWS::RedshiftServerless::Workgroup: SnapshotArn SnapshotOwnerAccount RecoveryPointId
`,
  cheaper: `
AWS::EMR::Cluster: Instances.KeepJobFlowAliveWhenNoSteps
`,
  behaviour: `
AWS::Athena::WorkGroup: WorkGroupConfiguration.PublishCloudWatchMetricsEnabled WorkGroupConfiguration.RequesterPaysEnabled
AWS::DataBrew::Job: Recipe Type
AWS::DataBrew::Project: Sample
AWS::EMR::Cluster: Instances.MasterInstanceGroup.AutoScalingPolicy AdditionalInfo
    Instances.CoreInstanceFleet.InstanceTypeConfigs.*.Priority
    Instances.CoreInstanceFleet.LaunchSpecifications Instances.CoreInstanceFleet.ResizeSpecifications
    Instances.MasterInstanceFleet.InstanceTypeConfigs.*.Priority Instances.MasterInstanceFleet.LaunchSpecifications
    Instances.MasterInstanceFleet.ResizeSpecifications
    Instances.TaskInstanceFleets.*.InstanceTypeConfigs.*.Priority Instances.TaskInstanceFleets.*.LaunchSpecifications
    Instances.TaskInstanceFleets.*.ResizeSpecifications OSReleaseLabel ReleaseLabel
    ScaleDownBehavior Steps
AWS::EMR::InstanceFleetConfig: InstanceFleetType InstanceTypeConfigs.*.Priority
    LaunchSpecifications ResizeSpecifications
AWS::EMRContainers::VirtualCluster: ContainerProvider SessionEnabled
AWS::EMRServerless::Application: Type WorkerTypeSpecifications ReleaseLabel
AWS::Glue::Crawler: Classifiers
AWS::Glue::DevEndpoint: ExtraJarsS3Path Arguments ExtraPythonLibsS3Path
AWS::Glue::Job: Connections DefaultArguments ExecutionProperty NonOverridableArguments
AWS::Glue::Session: DefaultArguments Connections RequestOrigin
AWS::Glue::TableOptimizer: Type
AWS::KafkaConnect::Connector: Plugins
AWS::KinesisFirehose::DeliveryStream: HttpEndpointDestinationConfiguration.BufferingHints
    HttpEndpointDestinationConfiguration.ProcessingConfiguration.Enabled RedshiftDestinationConfiguration.ProcessingConfiguration.Enabled
    AmazonopensearchserviceDestinationConfiguration.IndexRotationPeriod
    AmazonopensearchserviceDestinationConfiguration.ProcessingConfiguration.Enabled AmazonopensearchserviceDestinationConfiguration.BufferingHints
    SplunkDestinationConfiguration.ProcessingConfiguration.Enabled SplunkDestinationConfiguration.BufferingHints
    ExtendedS3DestinationConfiguration.BufferingHints ExtendedS3DestinationConfiguration.FileExtension
    AmazonOpenSearchServerlessDestinationConfiguration.BufferingHints
    AmazonOpenSearchServerlessDestinationConfiguration.ProcessingConfiguration.Enabled ElasticsearchDestinationConfiguration.IndexRotationPeriod
    ElasticsearchDestinationConfiguration.ProcessingConfiguration.Enabled ElasticsearchDestinationConfiguration.BufferingHints
AWS::KinesisVideo::SignalingChannel: Type
AWS::KinesisVideo::Stream: MediaType
AWS::MSK::Cluster: BrokerNodeGroupInfo.BrokerAZDistribution Rebalancing
AWS::OpenSearchServerless::Collection: Type
AWS::OpenSearchService::Domain: ClusterConfig.MultiAZWithStandbyEnabled ClusterConfig.NodeOptions.*.NodeType IPAddressType SkipShardMigrationWait
    EngineMode UseCase
AWS::QuickSight::DataSet: FieldFolders FolderArns UseAs
AWS::Redshift::Cluster: Classic
AWS::RedshiftServerless::Namespace: AdminUsername RedshiftIdcApplicationArn
AWS::RedshiftServerless::Workgroup: Workgroup
`,
};
