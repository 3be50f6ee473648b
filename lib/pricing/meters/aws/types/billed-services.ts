/** Types of services in which each type costs something by itself. */
export const BILLED_SERVICES = `
AWS::AIOps: InvestigationGroup
AWS::ARCRegionSwitch: Plan
AWS::AWSExternalAnthropic: Workspace
AWS::AccountAccess: Application Entitlement
AWS::AgentRegistry: Registry RegistryRecord
AWS::AppTest: TestCase
AWS::ApplicationInsights: Application
AWS::BCM: Dashboard ScheduledReport
AWS::BackupGateway: Hypervisor
AWS::BcmPricingCalculator: BillScenario WorkloadEstimate
AWS::BedrockMantle: Project
AWS::CleanRoomsML: ConfiguredModelAlgorithm ConfiguredModelAlgorithmAssociation TrainingDataset
AWS::Cloud9: EnvironmentEC2
AWS::CloudHSM: Cluster
AWS::CodeCommit: Repository
AWS::CodeGuruProfiler: ProfilingGroup
AWS::CodeGuruReviewer: RepositoryAssociation
AWS::Comprehend: DocumentClassifier DocumentClassifierEndpoint EntityRecognizer Flywheel
AWS::ComputeOptimizer: AutomationRule
AWS::ConnectCampaigns: Campaign
AWS::ConnectCampaignsV2: Campaign
AWS::ControlTower: EnabledBaseline EnabledControl LandingZone
AWS::DLM: LifecyclePolicy
AWS::DSQL: Cluster
AWS::DataExchange: DataSet EventAction
AWS::DataPipeline: Pipeline
AWS::DevOpsAgent: AgentSpace Asset Association PrivateConnection Service Trigger
AWS::DirectoryService: MicrosoftAD SimpleAD
AWS::DocDBElastic: Cluster ClusterSnapshot
AWS::DynamoDB: GlobalTable Table
AWS::EMRServerless: Application
AWS::EVS: Environment
AWS::ElasticLoadBalancing: LoadBalancer
AWS::Elasticsearch: Domain
AWS::ElementalInference: Dictionary Feed
AWS::Evidently: Experiment Feature Launch Project Segment
AWS::FinSpace: Environment
AWS::Forecast: Dataset DatasetGroup
AWS::GameLiftStreams: Application StreamGroup
AWS::Grafana: Workspace
AWS::HealthAgent: Domain
AWS::HealthImaging: Datastore
AWS::HealthLake: DataTransformationProfile FHIRDatastore
AWS::Interconnect: Connection
AWS::InternetMonitor: Monitor
AWS::IoTAnalytics: Channel Dataset Datastore Pipeline
AWS::IoTCoreDeviceAdvisor: SuiteDefinition
AWS::IoTFleetHub: Application
AWS::IoTSecureTunneling: Tunnel
AWS::IoTThingsGraph: FlowTemplate
AWS::IoTTwinMaker: ComponentType Entity Scene SyncJob Workspace
AWS::KendraRanking: ExecutionPlan
AWS::KinesisFirehose: DeliveryStream
AWS::KinesisVideo: SignalingChannel Stream
AWS::LaunchWizard: Deployment
AWS::LookoutEquipment: InferenceScheduler
AWS::LookoutMetrics: Alert AnomalyDetector
AWS::LookoutVision: Project
AWS::MGN: Connector LaunchConfigurationTemplate NetworkMigrationDefinition
AWS::MWAA: Environment
AWS::MWAAServerless: Workflow
AWS::ManagedBlockchain: Accessor Member Node
AWS::MediaPackage: Asset Channel OriginEndpoint PackagingConfiguration PackagingGroup
AWS::MediaStore: Container
AWS::NeptuneGraph: Graph GraphSnapshot PrivateGraphEndpoint
AWS::NetworkFlowMonitor: Monitor Scope
AWS::NetworkMonitor: Monitor
AWS::NimbleStudio: LaunchProfile StreamingImage Studio StudioComponent
AWS::NovaAct: WorkflowDefinition
AWS::OSIS: Pipeline
AWS::ObservabilityAdmin: OrganizationCentralizationRule OrganizationTelemetryRule S3TableIntegration
    TelemetryEnrichment TelemetryPipelines TelemetryRule
AWS::OpenSearch: DataSource
AWS::OpenSearchService: Application Domain
AWS::OpsWorksCM: Server
AWS::PI: PerfReports
AWS::Panorama: ApplicationInstance Package PackageVersion
AWS::Pipes: Pipe
AWS::PricingPlanManager: Subscription
AWS::QLDB: Ledger Stream
AWS::RTBFabric: InboundExternalLink Link LinkRoutingRule OutboundExternalLink RequesterGateway ResponderGateway
AWS::RUM: AppMonitor
AWS::RedshiftServerless: Namespace Snapshot Workgroup
AWS::RefactorSpaces: Application Environment Route Service
AWS::Rekognition: Collection Dataset Project StreamProcessor
AWS::ResilienceHubV2: Policy Service ServiceFunction System UserJourney
AWS::RoboMaker: Fleet Robot RobotApplication RobotApplicationVersion SimulationApplication
    SimulationApplicationVersion
AWS::SCN: DataIntegrationFlow Dataset Namespace
AWS::SDB: Domain
AWS::SSMGuiConnect: Preferences
AWS::SSMIncidents: ReplicationSet ResponsePlan
AWS::SSMQuickSetup: ConfigurationManager LifecycleAutomation
AWS::SecurityAgent: AgentSpace Application Artifact Pentest SecurityRequirementPack TargetDomain
AWS::Signer: ProfilePermission SigningProfile
AWS::SimSpaceWeaver: Simulation
AWS::SystemsManagerSAP: Application
AWS::Textract: Adapter
AWS::Transcribe: CallAnalyticsCategory MedicalVocabulary Vocabulary VocabularyFilter
AWS::Translate: ParallelData
AWS::VoiceID: Domain
AWS::Wickr: Network
AWS::WorkSpacesThinClient: Environment
`;
