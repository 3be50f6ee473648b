/** Types that cost something by themselves, of services of which other types are free. */
export const BILLED = `
AWS::ACMPCA: Certificate CertificateAuthority
AWS::APS: AnomalyDetector Scraper Workspace
AWS::AccessAnalyzer: Analyzer
AWS::AmazonMQ: Broker
AWS::Amplify: App
AWS::ApiGateway: Deployment RestApi Stage
AWS::ApiGatewayV2: Api PortalProduct Stage
AWS::AppConfig: Application ExperimentDefinition ExperimentRun
AWS::AppFlow: Flow
AWS::AppRunner: Service
AWS::AppStream: AppBlockBuilder Fleet ImageBuilder User
AWS::AppSync: Api ApiCache GraphQLApi
AWS::ApplicationSignals: Discovery ServiceLevelObjective
AWS::Athena: CapacityReservation WorkGroup
AWS::AuditManager: Assessment
AWS::AutoScaling: AutoScalingGroup WarmPool
AWS::B2BI: Capability Partnership Transformer
AWS::Backup: BackupPlan BackupVault Framework LogicallyAirGappedBackupVault RestoreTestingPlan TieringConfiguration
AWS::Batch: ComputeEnvironment
AWS::Bedrock: Agent ApplicationInferenceProfile AutomatedReasoningPolicy AutomatedReasoningPolicyVersion
    DataAutomationLibrary DataAutomationProject DataSource Flow Guardrail IntelligentPromptRouter KnowledgeBase
    Session
AWS::BedrockAgentCore: BrowserCustom BrowserProfile CapacityProvider CodeInterpreterCustom ConfigurationBundle
    Dataset Evaluator Gateway Harness HarnessEndpoint Memory OnlineEvaluationConfig PaymentConnector
    PaymentCredentialProvider PaymentManager Policy PolicyEngine Runtime
AWS::BillingConductor: BillingGroup
AWS::Budgets: BudgetsAction
AWS::Cases: Case Domain RelatedItem
AWS::Cassandra: Table
AWS::CertificateManager: AcmeEndpoint Certificate
AWS::Chime: AppInstance AppInstanceBot Channel MediaInsightsPipelineConfiguration
    MediaPipelineKinesisVideoStreamPool SipMediaApplication VoiceConnector
AWS::CleanRooms: AnalysisTemplate Collaboration IdMappingTable IntermediateTable Membership
AWS::CloudFormation: CustomResource GuardHook HookTypeConfig HookVersion LambdaHook ResourceVersion Stack StackSet
    TypeActivation
AWS::CloudFront: AnycastIpList ConnectionFunction Distribution DistributionTenant FieldLevelEncryptionProfile
    Function KeyValueStore MonitoringSubscription RealtimeLogConfig StreamingDistribution TrustStore
AWS::CloudTrail: Dashboard EventDataStore Trail
AWS::CloudWatch: Alarm CompositeAlarm Dashboard InsightRule LogAlarm MetricStream OTelEnrichment
AWS::CodeArtifact: Domain Repository
AWS::CodeBuild: Fleet Project
AWS::CodeDeploy: DeploymentGroup
AWS::CodePipeline: Pipeline
AWS::Cognito: UserPool UserPoolClient UserPoolRegionalConfigurationAttachment UserPoolReplica
AWS::Config: ConfigRule ConfigurationRecorder ConformancePack Connector OrganizationConfigRule
    OrganizationConformancePack RemediationConfiguration
AWS::Connect: DataTable EmailAddress EvaluationForm Instance Metric PhoneNumber TestCase Workspace
AWS::CustomerProfiles: CalculatedAttributeDefinition Domain EventStream Integration Recommender SegmentDefinition
AWS::DAX: Cluster
AWS::DMS: DataMigration MigrationProject ReplicationConfig ReplicationInstance
AWS::DRS: ReplicationConfigurationTemplate SourceNetwork
AWS::DataBrew: Job Project
AWS::DataSync: Task
AWS::DataZone: Connection DataSource Domain Environment GroupProfile Project UserProfile
AWS::Deadline: Farm Fleet LicenseEndpoint MeteredProduct Monitor Worker
AWS::Detective: Graph
AWS::DevOpsGuru: LogAnomalyDetectionIntegration ResourceCollection
AWS::DeviceFarm: Project TestGridProject
AWS::DirectConnect: Connection DirectConnectGatewayAssociation Lag
AWS::DocDB: DBCluster DBInstance GlobalCluster
AWS::EC2: ApplicationStatusCheck CapacityManagerDataExport CapacityReservation CapacityReservationFleet
    ClientVpnEndpoint ClientVpnTargetNetworkAssociation EC2Fleet EIP FlowLog FpgaImage Host IPAM
    IPAMPrefixListResolver Instance LocalGatewayVirtualInterface NatGateway NetworkInsightsAccessScopeAnalysis
    NetworkInsightsAnalysis NetworkPerformanceMetricSubscription RouteServer RouteServerEndpoint SpotFleet
    SqlHaStandbyDetectedInstance TrafficMirrorSession TransitGatewayAttachment TransitGatewayConnect
    TransitGatewayMeteringPolicy TransitGatewayMulticastDomain TransitGatewayPeeringAttachment
    TransitGatewayVpcAttachment VPCEncryptionControl VPCEndpoint VPNConcentrator VPNConnection
    VerifiedAccessEndpoint Volume
AWS::ECR: PublicRepository RegistryScanningConfiguration ReplicationConfiguration Repository
AWS::ECS: CapacityProvider Cluster Daemon ExpressGatewayService Service TaskSet
AWS::EFS: FileSystem
AWS::EKS: Addon Capability CertificateAuthority Cluster FargateProfile Nodegroup
AWS::EMR: Cluster InstanceFleetConfig InstanceGroupConfig WALWorkspace
AWS::EMRContainers: Endpoint VirtualCluster
AWS::ElastiCache: CacheCluster GlobalReplicationGroup ReplicationGroup ServerlessCache ServerlessCacheSnapshot
AWS::ElasticBeanstalk: Environment
AWS::ElasticLoadBalancingV2: LoadBalancer TrustStore
AWS::EntityResolution: IdMappingWorkflow MatchingWorkflow
AWS::EventSchemas: Discoverer
AWS::Events: ApiDestination Archive Endpoint EventBus Rule
AWS::EventsV2: EventBus EventSource Subscriber
AWS::FIS: ExperimentTemplate
AWS::FMS: Policy
AWS::FSx: Backup FileCache FileSystem S3AccessPointAttachment
AWS::FraudDetector: Detector EventType
AWS::GameLift: ContainerFleet Fleet GameServerGroup MatchmakingConfiguration
AWS::GlobalAccelerator: Accelerator
AWS::Glue: Catalog Crawler DataQualityRuleset Database DevEndpoint Integration Job MLTransform Partition Session
    Table TableOptimizer UserDefinedFunction
AWS::Greengrass: CoreDefinition Group
AWS::GreengrassV2: Deployment
AWS::GroundStation: DataflowEndpointGroup DataflowEndpointGroupV2 MissionProfile
AWS::GuardDuty: Detector MalwareProtectionPlan Member
AWS::IVS: Channel IngestConfiguration RecordingConfiguration Stage
AWS::IVSChat: Room
AWS::ImageBuilder: Image ImagePipeline
AWS::Inspector: AssessmentTemplate
AWS::InspectorV2: CisScanConfiguration CodeSecurityIntegration CodeSecurityScanConfiguration Connector
AWS::IoT: AccountAuditConfiguration Command FleetMetric Job ScheduledAudit SecurityProfile Stream Thing TopicRule
AWS::IoTEvents: AlarmModel DetectorModel
AWS::IoTFleetWise: Campaign Fleet Vehicle
AWS::IoTSiteWise: Application Asset AssetModel ComputationModel Dashboard Dataset Gateway Pipeline Portal Project
    Task Workspace
AWS::IoTWireless: FuotaTask MulticastGroup NetworkAnalyzerConfiguration PartnerAccount TaskDefinition WirelessDevice
    WirelessDeviceImportTask WirelessGateway
AWS::KMS: Key ReplicaKey
AWS::KafkaConnect: Connector
AWS::Kendra: DataSource Index
AWS::Kinesis: Channel Stream StreamConsumer
AWS::KinesisAnalytics: Application
AWS::KinesisAnalyticsV2: Application
AWS::Lambda: Alias CapacityProvider EventSourceMapping Function MicrovmImage NetworkConnector Version
AWS::Lex: Bot BotAlias
AWS::Lightsail: Bucket Container Database DatabaseSnapshot Disk DiskSnapshot Distribution Instance InstanceSnapshot
    LoadBalancer StaticIp
AWS::Location: GeofenceCollection Map PlaceIndex RouteCalculator Tracker
AWS::Logs: AccountPolicy Delivery Integration LogAnomalyDetector LogGroup MetricFilter ScheduledQuery
    StorageTierPolicy
AWS::M2: Deployment Environment
AWS::MSK: Channel Cluster Replicator ServerlessCluster VpcConnection
AWS::Macie: Member Session
AWS::MediaConnect: Bridge Flow FlowEntitlement FlowOutput FlowSource Gateway RouterInput RouterNetworkInterface
    RouterOutput
AWS::MediaConvert: JobTemplate Queue
AWS::MediaLive: Channel Cluster Input Multiplex Multiplexprogram Network Node SdiSource SignalMap
AWS::MediaPackageV2: Channel OriginEndpoint
AWS::MediaTailor: Channel Function LiveSource PlaybackConfiguration PrefetchSchedule SourceLocation VodSource
AWS::MemoryDB: Cluster MultiRegionCluster Snapshot
AWS::Neptune: DBCluster DBInstance GlobalCluster
AWS::NetworkFirewall: ContainerAssociation Firewall VpcEndpointAssociation
AWS::NetworkManager: ConnectAttachment ConnectPeer CoreNetwork DirectConnectGatewayAttachment
    SiteToSiteVpnAttachment TransitGatewayPeering TransitGatewayRouteTableAttachment VpcAttachment
AWS::ODB: CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster OdbNetwork
AWS::Omics: AnnotationStore ReferenceStore RunCache SequenceStore VariantStore Workflow WorkflowVersion
AWS::OpenSearchServerless: Collection CollectionGroup VpcEndpoint
AWS::OpsWorks: Instance
AWS::Outposts: Outpost
AWS::PCAConnectorSCEP: Connector
AWS::PCS: Cluster ComputeNodeGroup
AWS::PaymentCryptography: Key
AWS::Personalize: Dataset EventTracker Filter MetricAttribution Solution
AWS::Pinpoint: ADMChannel APNSChannel APNSVoipChannel App BaiduChannel Campaign EmailChannel GCMChannel SMSChannel
    Segment VoiceChannel
AWS::PinpointEmail: ConfigurationSet DedicatedIpPool Identity
AWS::QBusiness: Application DataAccessor DataSource Index Plugin WebExperience
AWS::QuickSight: ActionConnector Agent DataSet Flow KnowledgeBase OAuthClientApplication Space Topic TopicV2
AWS::RDS: ClusterSnapshot CustomDBEngineVersion DBCluster DBInstance DBProxy DBProxyEndpoint DBShardGroup DBSnapshot
    GlobalCluster Integration
AWS::Redshift: Cluster EndpointAccess Integration QEV2IdcApplication Snapshot
AWS::ResilienceHub: App
AWS::Route53: HealthCheck HostedZone TrafficPolicyInstance
AWS::Route53GlobalResolver: AccessSource DnsView FirewallDomainList FirewallRule GlobalResolver
AWS::Route53Profiles: Profile ProfileAssociation
AWS::Route53RecoveryControl: Cluster
AWS::Route53RecoveryReadiness: ReadinessCheck
AWS::Route53Resolver: FirewallDomainList FirewallRuleGroupAssociation OutpostResolver ResolverEndpoint
AWS::S3: AccessGrantsInstance Bucket MultiRegionAccessPoint StorageLens
AWS::S3Express: DirectoryBucket
AWS::S3Files: FileSystem
AWS::S3ObjectLambda: AccessPoint
AWS::S3Outposts: Bucket Endpoint
AWS::S3Tables: TableBucket
AWS::S3Vectors: Index VectorBucket
AWS::SES: DedicatedIpPool EmailIdentity MailManagerAddonInstance MailManagerAddonSubscription MailManagerArchive
    MailManagerIngressPoint MailManagerRuleSet MultiRegionEndpoint ReceiptRule Tenant VdmAttributes
AWS::SMSVOICE: PhoneNumber Pool ProtectConfiguration Registration SenderId
AWS::SNS: Subscription Topic
AWS::SQS: Queue
AWS::SSM: Association CloudConnector OpsItem Parameter ServiceSetting
AWS::SSMContacts: Contact ContactChannel Plan
AWS::SageMaker: AIWorkloadConfig Algorithm App Cluster Device DeviceFleet Domain Endpoint FeatureGroup Hub
    InferenceExperiment MlflowApp MlflowTrackingServer MonitoringSchedule NotebookInstance PartnerApp ProcessingJob
    Project Space Workteam
AWS::Scheduler: Schedule
AWS::SecretsManager: Secret
AWS::SecurityHub: AutomationRule AutomationRuleV2 ConfigurationPolicy Connector ConnectorV2 Hub HubV2
AWS::SecurityLake: DataLake
AWS::Serverless: Api Application Function HttpApi SimpleTable StateMachine
AWS::ServiceCatalog: CloudFormationProduct CloudFormationProvisionedProduct Portfolio
AWS::ServiceDiscovery: HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace
AWS::Shield: Protection
AWS::StepFunctions: StateMachine
AWS::StorageGateway: Tape Volume
AWS::Synthetics: Canary
AWS::Timestream: InfluxDBCluster InfluxDBInstance ScheduledQuery Table
AWS::Transfer: Connector Server WebApp Workflow
AWS::VerifiedPermissions: PolicyStore
AWS::VpcLattice: AccessLogSubscription ResourceConfiguration ResourceGateway Service
    ServiceNetworkResourceAssociation
AWS::WAF: WebACL
AWS::WAFRegional: WebACL
AWS::WAFv2: LoggingConfiguration RuleGroup WebACL
AWS::Wisdom: AIAgent AIGuardrail AIPrompt Assistant KnowledgeBase MessageTemplate QuickResponse
AWS::WorkSpaces: Workspace WorkspacesPool
AWS::WorkSpacesWeb: Portal SessionLogger
AWS::WorkspacesInstances: Volume WorkspaceInstance
AWS::XRay: Group TransactionSearchConfig
`;
