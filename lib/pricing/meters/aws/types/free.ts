/** Types that cost nothing by themselves; what they switch on or give rise to is billed elsewhere. */
export const FREE = `
AWS::ACMPCA: CertificateAuthorityActivation Permission
AWS::APS: ResourcePolicy RuleGroupsNamespace
AWS::ARCZonalShift: AutoshiftObserverNotificationStatus ZonalAutoshiftConfiguration
AWS::AccessAnalyzer: ArchiveRule
AWS::AmazonMQ: Configuration ConfigurationAssociation
AWS::Amplify: Branch Domain Webhook
AWS::AmplifyUIBuilder: Component Form Theme
AWS::ApiGateway: Account ApiKey Authorizer BasePathMapping BasePathMappingV2 ClientCertificate DocumentationPart
    DocumentationVersion DomainName DomainNameAccessAssociation DomainNameV2 GatewayResponse Method Model
    RequestValidator Resource UsagePlan UsagePlanKey VpcLink
AWS::ApiGatewayV2: ApiGatewayManagedOverrides ApiMapping Authorizer Deployment DomainName Integration
    IntegrationResponse Model Route RouteResponse RoutingRule VpcLink
AWS::AppConfig: ConfigurationProfile Deployment DeploymentStrategy Environment Extension ExtensionAssociation
    HostedConfigurationVersion
AWS::AppFlow: Connector ConnectorProfile
AWS::AppIntegrations: Application DataIntegration EventIntegration
AWS::AppMesh: GatewayRoute Mesh Route VirtualGateway VirtualNode VirtualRouter VirtualService
AWS::AppRunner: AutoScalingConfiguration ObservabilityConfiguration VpcConnector VpcIngressConnection
AWS::AppStream: AppBlock Application ApplicationEntitlementAssociation ApplicationFleetAssociation DirectoryConfig
    Entitlement Stack StackFleetAssociation StackUserAssociation
AWS::AppSync: ApiKey ChannelNamespace DataSource DomainName DomainNameApiAssociation FunctionConfiguration
    GraphQLSchema Resolver SourceApiAssociation Type
AWS::ApplicationAutoScaling: ScalableTarget ScalingPolicy
AWS::ApplicationSignals: GroupingConfiguration
AWS::Athena: DataCatalog NamedQuery PreparedStatement
AWS::AuditManager: AssessmentFramework
AWS::AutoScaling: LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction
AWS::AutoScalingPlans: ScalingPlan
AWS::B2BI: Profile
AWS::BCMDataExports: Export
AWS::Backup: BackupSelection LegalHold ReportPlan RestoreTestingSelection
AWS::Batch: ConsumableResource JobDefinition JobQueue QuotaShare SchedulingPolicy ServiceEnvironment
AWS::Bedrock: AgentAlias Blueprint EnforcedGuardrailConfiguration FlowAlias FlowVersion GuardrailVersion
    KnowledgeBasePolicy Prompt PromptVersion ResourcePolicy
AWS::BedrockAgentCore: ApiKeyCredentialProvider GatewayRateLimit GatewayRule GatewayTarget OAuth2CredentialProvider
    ResourcePolicy RuntimeEndpoint WorkloadIdentity
AWS::Billing: BillingView
AWS::BillingConductor: CustomLineItem PricingPlan PricingRule
AWS::Braket: SpendingLimit
AWS::Budgets: Budget
AWS::CE: AnomalyMonitor AnomalySubscription CostCategory
AWS::CUR: ReportDefinition
AWS::Cases: CaseRule Field Layout Template
AWS::Cassandra: Keyspace Type
AWS::CertificateManager: Account AcmeDomainValidation AcmeExternalAccountBinding
AWS::Chatbot: CustomAction MicrosoftTeamsChannelConfiguration SlackChannelConfiguration
AWS::Chime: AppInstanceUser ChannelFlow
AWS::CleanRooms: ConfiguredTable ConfiguredTableAssociation IdNamespaceAssociation PrivacyBudgetTemplate
AWS::CloudFormation: ChangeSet GeneratedTemplate HookDefaultVersion Macro ModuleDefaultVersion
    ModuleVersion PublicTypeVersion Publisher ResourceDefaultVersion WaitCondition WaitConditionHandle
AWS::CloudFront: CachePolicy CloudFrontOriginAccessIdentity ConnectionGroup ContinuousDeploymentPolicy KeyGroup
    OriginAccessControl OriginRequestPolicy PublicKey ResponseHeadersPolicy VpcOrigin
AWS::CloudTrail: Channel ResourcePolicy
AWS::CloudWatch: AlarmMuteRule AnomalyDetector
AWS::CodeArtifact: PackageGroup
AWS::CodeBuild: ReportGroup SourceCredential
AWS::CodeConnections: Connection Host
AWS::CodeDeploy: Application DeploymentConfig
AWS::CodePipeline: CustomActionType Webhook
AWS::CodeStar: GitHubRepository
AWS::CodeStarConnections: Connection RepositoryLink SyncConfiguration
AWS::CodeStarNotifications: NotificationRule
AWS::Cognito: IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration
    ManagedLoginBranding Terms UserPoolDomain UserPoolGroup UserPoolIdentityProvider UserPoolResourceServer
    UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment UserPoolUser
    UserPoolUserToGroupAttachment
AWS::Config: AggregationAuthorization ConfigurationAggregator DeliveryChannel StoredQuery
AWS::Connect: AgentStatus ApprovedOrigin ContactFlow ContactFlowModule ContactFlowModuleAlias ContactFlowModuleVersion
    ContactFlowVersion DataLakeAssociation DataTableAttribute DataTableRecord HoursOfOperation InstanceStorageConfig
    IntegrationAssociation Notification PredefinedAttribute Prompt Queue QuickConnect RoutingProfile Rule SecurityKey
    SecurityProfile TaskTemplate TrafficDistributionGroup User UserHierarchyGroup UserHierarchyStructure View
    ViewVersion Vocabulary
AWS::CustomerProfiles: DomainObjectType EventTrigger ObjectType RecommenderSchema
AWS::DAX: ParameterGroup SubnetGroup
AWS::DMS: Certificate DataProvider Endpoint EventSubscription InstanceProfile ReplicationSubnetGroup
    ReplicationTask
AWS::DRS: LaunchConfigurationTemplate
AWS::DataBrew: Dataset Recipe Ruleset Schedule
AWS::DataSync: Agent LocationAzureBlob LocationEFS LocationFSxLustre LocationFSxONTAP LocationFSxOpenZFS
    LocationFSxWindows LocationHDFS LocationNFS LocationObjectStorage LocationS3 LocationSMB
AWS::DataZone: DomainUnit EnvironmentActions EnvironmentBlueprintConfiguration EnvironmentProfile FormType Owner
    PolicyGrant ProjectMembership ProjectProfile SubscriptionTarget
AWS::Deadline: Budget Limit Queue QueueEnvironment QueueFleetAssociation QueueLimitAssociation StorageProfile
AWS::Detective: MemberInvitation OrganizationAdmin
AWS::DevOpsGuru: NotificationChannel
AWS::DeviceFarm: DevicePool InstanceProfile NetworkProfile Upload VPCEConfiguration
AWS::DirectConnect: DirectConnectGateway PrivateVirtualInterface PublicVirtualInterface TransitVirtualInterface
AWS::DocDB: DBClusterParameterGroup DBSubnetGroup EventSubscription
AWS::EC2: CarrierGateway ClientVpnAuthorizationRule ClientVpnRoute CustomerGateway DHCPOptions EIPAssociation
    EgressOnlyInternetGateway EnclaveCertificateIamRoleAssociation GatewayRouteTableAssociation IPAMAllocation
    IPAMPool IPAMPoolCidr IPAMPrefixListResolverTarget IPAMResourceDiscovery IPAMResourceDiscoveryAssociation
    IPAMScope IPv4Pool InstanceConnectEndpoint InstanceEventWindow InternetGateway IpPoolRouteTableAssociation
    IpamExternalResourceVerificationToken KeyPair LaunchTemplate LocalGatewayRoute LocalGatewayRouteTable
    LocalGatewayRouteTableVPCAssociation LocalGatewayRouteTableVirtualInterfaceGroupAssociation
    LocalGatewayVirtualInterfaceGroup NetworkAcl NetworkAclEntry NetworkInsightsAccessScope NetworkInsightsPath
    NetworkInterface NetworkInterfaceAttachment NetworkInterfacePermission PlacementGroup PrefixList Route
    RouteServerAssociation RouteServerPeer RouteServerPropagation RouteTable SecurityGroup SecurityGroupEgress
    SecurityGroupIngress SecurityGroupVpcAssociation SnapshotBlockPublicAccess Subnet SubnetCidrBlock
    SubnetCidrReservation SubnetNetworkAclAssociation SubnetRouteTableAssociation TrafficMirrorFilter
    TrafficMirrorFilterRule TrafficMirrorTarget TransitGateway TransitGatewayConnectPeer
    TransitGatewayMeteringPolicyEntry TransitGatewayMulticastDomainAssociation TransitGatewayMulticastGroupMember
    TransitGatewayMulticastGroupSource TransitGatewayPolicyTable TransitGatewayPolicyTableAssociation
    TransitGatewayPolicyTableEntry TransitGatewayRoute TransitGatewayRouteTable TransitGatewayRouteTableAssociation
    TransitGatewayRouteTablePropagation VPC VPCBlockPublicAccessExclusion VPCBlockPublicAccessOptions VPCCidrBlock
    VPCDHCPOptionsAssociation VPCEndpointConnectionNotification VPCEndpointService VPCEndpointServicePermissions
    VPCGatewayAttachment VPCPeeringConnection VPNConnectionRoute VPNGateway VPNGatewayRoutePropagation
    VerifiedAccessGroup VerifiedAccessInstance VerifiedAccessTrustProvider VolumeAttachment
AWS::ECR: PullThroughCacheRule PullTimeUpdateExclusion RegistryPolicy RepositoryCreationTemplate
    SigningConfiguration
AWS::ECS: ClusterCapacityProviderAssociations DaemonTaskDefinition PrimaryTaskSet TaskDefinition
AWS::EFS: AccessPoint MountTarget
AWS::EKS: AccessEntry IdentityProviderConfig PodIdentityAssociation
AWS::EMR: SecurityConfiguration Step Studio StudioSessionMapping
AWS::EMRContainers: JobTemplate SecurityConfiguration
AWS::ElastiCache: ParameterGroup SecurityGroup SecurityGroupIngress SubnetGroup User UserGroup
AWS::ElasticBeanstalk: Application ApplicationVersion ConfigurationTemplate
AWS::ElasticLoadBalancingV2: Listener ListenerCertificate ListenerRule TargetGroup TrustStoreRevocation
AWS::EntityResolution: IdNamespace PolicyStatement SchemaMapping
AWS::EventSchemas: Registry RegistryPolicy Schema
AWS::Events: Connection EventBusPolicy
AWS::EventsV2: ResourcePolicy
AWS::FIS: TargetAccountConfiguration
AWS::FMS: ApplicationsList NotificationChannel ProtocolsList ResourceSet
AWS::FSx: DataRepositoryAssociation Snapshot StorageVirtualMachine Volume
AWS::FraudDetector: EntityType Label List Outcome Variable
AWS::GameLift: Alias Build ContainerGroupDefinition GameSessionQueue Location MatchmakingRuleSet Script
AWS::GlobalAccelerator: CrossAccountAttachment EndpointGroup Listener
AWS::Glue: Blueprint Classifier Connection ConnectionType CustomEntityType DataCatalogEncryptionSettings
    IdentityCenterConfiguration IntegrationResourceProperty Registry Schema SchemaVersion SchemaVersionMetadata
    SecurityConfiguration Trigger UsageProfile Workflow
AWS::Greengrass: ConnectorDefinition ConnectorDefinitionVersion CoreDefinitionVersion DeviceDefinition
    DeviceDefinitionVersion FunctionDefinition FunctionDefinitionVersion GroupVersion LoggerDefinition
    LoggerDefinitionVersion ResourceDefinition ResourceDefinitionVersion SubscriptionDefinition
    SubscriptionDefinitionVersion
AWS::GreengrassV2: ComponentVersion
AWS::GroundStation: Config
AWS::GuardDuty: CustomDetectionRuleAssociation Filter IPSet Master PublishingDestination ThreatEntitySet
    ThreatIntelSet TrustedEntitySet
AWS::IAM: AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider
    ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition VirtualMFADevice
AWS::IVS: EncoderConfiguration PlaybackKeyPair PlaybackRestrictionPolicy PublicKey StorageConfiguration StreamKey
AWS::IVSChat: LoggingConfiguration
AWS::IdentityStore: Group GroupMembership User
AWS::ImageBuilder: Component ContainerRecipe DistributionConfiguration ImageRecipe InfrastructureConfiguration
    LifecyclePolicy Workflow
AWS::Inspector: AssessmentTarget ResourceGroup
AWS::InspectorV2: Filter
AWS::Invoicing: InvoiceUnit ProcurementPortalPreference
AWS::IoT: Authorizer BillingGroup CACertificate Certificate CertificateProvider CustomMetric Dimension
    DomainConfiguration EncryptionConfiguration JobTemplate Logging MitigationAction Policy
    PolicyPrincipalAttachment ProvisioningTemplate ResourceSpecificLogging RoleAlias SoftwarePackage
    SoftwarePackageVersion ThingGroup ThingPrincipalAttachment ThingType TopicRuleDestination
AWS::IoTEvents: Input
AWS::IoTFleetWise: DecoderManifest ModelManifest SignalCatalog StateTemplate
AWS::IoTSiteWise: AccessPolicy
AWS::IoTWireless: Destination DeviceProfile ServiceProfile
AWS::KMS: Alias
AWS::KafkaConnect: CustomPlugin WorkerConfiguration
AWS::Kendra: Faq FeaturedResultsSet QuerySuggestionsBlockList Thesaurus
AWS::Kinesis: ResourcePolicy
AWS::KinesisAnalytics: ApplicationOutput ApplicationReferenceDataSource
AWS::KinesisAnalyticsV2: ApplicationCloudWatchLoggingOption ApplicationOutput ApplicationReferenceDataSource
AWS::LakeFormation: DataCellsFilter DataLakeSettings Permissions PrincipalPermissions Resource Tag TagAssociation
AWS::Lambda: CodeSigningConfig EventInvokeConfig LayerVersion LayerVersionPermission Permission
    ResourcePolicy Url
AWS::Lex: BotVersion ResourcePolicy
AWS::LicenseManager: Grant License LicenseAssetGroup LicenseAssetRuleSet
AWS::Lightsail: Alarm Certificate ContactMethod Domain KeyPair LoadBalancerTlsCertificate
AWS::Location: APIKey TrackerConsumer
AWS::Logs: DeliveryDestination DeliverySource Destination LogStream QueryDefinition ResourcePolicy
    SubscriptionFilter Transformer
AWS::M2: Application
AWS::MPA: ApprovalTeam IdentitySource
AWS::MSK: BatchScramSecret ClusterPolicy Configuration Topic
AWS::Macie: AllowList CustomDataIdentifier FindingsFilter
AWS::MediaConnect: BridgeOutput BridgeSource FlowMediaStream FlowVpcInterface
AWS::MediaConvert: Preset
AWS::MediaLive: ChannelPlacementGroup CloudWatchAlarmTemplate CloudWatchAlarmTemplateGroup EventBridgeRuleTemplate
    EventBridgeRuleTemplateGroup InputSecurityGroup
AWS::MediaPackageV2: ChannelGroup ChannelPolicy OriginEndpointPolicy
AWS::MediaTailor: ChannelPolicy
AWS::MemoryDB: ACL ParameterGroup SubnetGroup User
AWS::Neptune: DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription
AWS::NetworkFirewall: FirewallPolicy LoggingConfiguration RuleGroup TLSInspectionConfiguration
AWS::NetworkManager: Connection CoreNetworkPrefixListAssociation CustomerGatewayAssociation Device GlobalNetwork
    Link LinkAssociation Site TransitGatewayRegistration
AWS::Notifications: ChannelAssociation EventRule ManagedNotificationAccountContactAssociation
    ManagedNotificationAdditionalChannelAssociation NotificationConfiguration NotificationHub
    OrganizationalUnitAssociation
AWS::NotificationsContacts: EmailContact
AWS::ODB: OdbPeeringConnection
AWS::Oam: Link Sink
AWS::Omics: Configuration RunGroup
AWS::OpenSearchServerless: AccessPolicy CollectionIndex Index LifecyclePolicy SecurityConfig SecurityPolicy
AWS::OpsWorks: App ElasticLoadBalancerAttachment Layer Stack UserProfile Volume
AWS::Organizations: Account Organization OrganizationalUnit Policy ResourcePolicy
AWS::Outposts: Site
AWS::PCAConnectorAD: Connector DirectoryRegistration ServicePrincipalName Template TemplateGroupAccessControlEntry
AWS::PCAConnectorSCEP: Challenge
AWS::PCS: Queue
AWS::PaymentCryptography: Alias
AWS::Personalize: DatasetGroup Schema
AWS::Pinpoint: APNSSandboxChannel APNSVoipSandboxChannel ApplicationSettings EmailTemplate EventStream InAppTemplate
    PushTemplate SmsTemplate
AWS::PinpointEmail: ConfigurationSetEventDestination
AWS::Proton: EnvironmentAccountConnection EnvironmentTemplate ServiceTemplate
AWS::QBusiness: Permission Retriever
AWS::QuickSight: Analysis ApprovalPolicy CustomPermissions Customization DLPSetting Dashboard DataSource Folder
    LimitsProfile RefreshSchedule Template Theme VPCConnection
AWS::RAM: Permission ResourceShare
AWS::RDS: DBClusterParameterGroup DBParameterGroup DBProxyTargetGroup DBSecurityGroup DBSecurityGroupIngress
    DBSubnetGroup EventSubscription OptionGroup
AWS::Rbin: Rule
AWS::Redshift: ClusterParameterGroup ClusterSecurityGroup ClusterSecurityGroupIngress ClusterSubnetGroup
    EndpointAuthorization EventSubscription ScheduledAction SnapshotCopyGrant SnapshotSchedule UsageLimit
AWS::ResilienceHub: ResiliencyPolicy
AWS::ResourceExplorer2: DefaultViewAssociation Index View
AWS::ResourceGroups: Group TagSyncTask
AWS::RolesAnywhere: CRL Profile TrustAnchor
AWS::Route53: CidrCollection DNSSEC DelegationSet KeySigningKey QueryLoggingConfig RecordSet RecordSetGroup
    TrafficPolicy
AWS::Route53GlobalResolver: AccessToken HostedZoneAssociation
AWS::Route53Profiles: ProfileResourceAssociation
AWS::Route53RecoveryControl: ControlPanel RoutingControl SafetyRule
AWS::Route53RecoveryReadiness: Cell RecoveryGroup ResourceSet
AWS::Route53Resolver: FirewallRuleGroup ResolverConfig ResolverDNSSECConfig ResolverQueryLoggingConfig
    ResolverQueryLoggingConfigAssociation ResolverRule ResolverRuleAssociation
AWS::S3: AccessGrant AccessGrantsLocation AccessPoint BucketPolicy MultiRegionAccessPointPolicy StorageLensGroup
AWS::S3Express: AccessPoint BucketPolicy
AWS::S3Files: AccessPoint FileSystemPolicy MountTarget
AWS::S3ObjectLambda: AccessPointPolicy
AWS::S3Outposts: AccessPoint BucketPolicy
AWS::S3Tables: Namespace Table TableBucketPolicy TablePolicy
AWS::S3Vectors: VectorBucketPolicy
AWS::SES: ConfigurationSet ConfigurationSetEventDestination ContactList CustomVerificationEmailTemplate
    EmailIdentityCertificate MailManagerAddressList MailManagerRelay MailManagerTrafficPolicy ReceiptFilter
    ReceiptRuleSet Template
AWS::SMSVOICE: ConfigurationSet OptOutList RegistrationAttachment ResourcePolicy VerifiedDestinationNumber
AWS::SNS: TopicInlinePolicy TopicPolicy
AWS::SQS: QueueInlinePolicy QueuePolicy
AWS::SSM: Document MaintenanceWindow MaintenanceWindowTarget MaintenanceWindowTask PatchBaseline ResourceDataSync
    ResourcePolicy
AWS::SSMContacts: Rotation
AWS::SSO: Application ApplicationAssignment Assignment Instance InstanceAccessControlAttributeConfiguration
    PermissionSet
AWS::SageMaker: Action AppImageConfig Artifact ClusterSchedulerConfig CodeRepository Context DataQualityJobDefinition
    EndpointConfig Experiment ExperimentTrialComponent HumanTaskUi Image ImageVersion InferenceComponent Model
    ModelBiasJobDefinition ModelCard ModelExplainabilityJobDefinition ModelPackage ModelPackageGroup
    ModelQualityJobDefinition NotebookInstanceLifecycleConfig Pipeline StudioLifecycleConfig TrialComponent UserProfile
    Workforce
AWS::Scheduler: ScheduleGroup
AWS::SecretsManager: ResourcePolicy RotationSchedule SecretTargetAttachment
AWS::SecurityHub: AggregatorV2 DelegatedAdmin FindingAggregator Insight OrganizationConfiguration PolicyAssociation
    ProductSubscription SecurityControl Standard
AWS::SecurityLake: AwsLogSource Subscriber SubscriberNotification
AWS::Serverless: LayerVersion
AWS::ServerlessRepo: Application
AWS::ServiceCatalog: AcceptedPortfolioShare LaunchNotificationConstraint LaunchRoleConstraint
    LaunchTemplateConstraint PortfolioPrincipalAssociation PortfolioProductAssociation PortfolioShare
    ResourceUpdateConstraint ServiceAction ServiceActionAssociation StackSetConstraint TagOption
    TagOptionAssociation
AWS::ServiceCatalogAppRegistry: Application AttributeGroup AttributeGroupAssociation ResourceAssociation
AWS::ServiceDiscovery: Service
AWS::Shield: DRTAccess ProactiveEngagement ProtectionGroup
AWS::StepFunctions: Activity StateMachineAlias StateMachineVersion
AWS::StorageGateway: TapePool
AWS::SupportApp: AccountAlias SlackChannelConfiguration SlackWorkspaceConfiguration
AWS::SupportAuthZ: SupportPermit
AWS::Synthetics: Group
AWS::Timestream: Database
AWS::Transfer: Agreement Certificate HostKey Profile User
AWS::UXC: AccountCustomization
AWS::VerifiedPermissions: IdentitySource Policy PolicyStoreAlias PolicyTemplate
AWS::VpcLattice: AuthPolicy DomainVerification Listener ResourcePolicy Rule ServiceNetwork
    ServiceNetworkServiceAssociation ServiceNetworkVpcAssociation TargetGroup
AWS::WAF: ByteMatchSet IPSet Rule SizeConstraintSet SqlInjectionMatchSet XssMatchSet
AWS::WAFRegional: ByteMatchSet GeoMatchSet IPSet RateBasedRule RegexPatternSet Rule SizeConstraintSet
    SqlInjectionMatchSet WebACLAssociation XssMatchSet
AWS::WAFv2: IPSet RegexPatternSet WebACLAssociation
AWS::WellArchitected: AgentContext AgentGoal AgentProfile Lens Profile ReviewTemplate Workload
AWS::Wisdom: AIAgentVersion AIGuardrailVersion AIPromptVersion AssistantAssociation MessageTemplateVersion
AWS::WorkSpaces: ConnectionAlias WorkspaceIpGroup
AWS::WorkSpacesWeb: BrowserSettings DataProtectionSettings IdentityProvider IpAccessSettings NetworkSettings
    TrustStore UserAccessLoggingSettings UserSettings
AWS::WorkspacesInstances: VolumeAssociation
AWS::XRay: ResourcePolicy SamplingRule
Alexa::ASK: Skill
`;
