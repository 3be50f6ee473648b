/**
 * Types of CloudFormation by token, where the name of a resource does not tell: false friends, other words, and several tokens of one
 * type. A line for each module; a type of `AWS::` stands without that.
 */
export const TYPES = `
acmpca: CertificateAuthorityCertificate=ACMPCA::CertificateAuthorityActivation
amp: RuleGroupNamespace=APS::RuleGroupsNamespace
amplify: DomainAssociation=Amplify::Domain
apigateway: Response=ApiGateway::GatewayResponse
appautoscaling: Policy=ApplicationAutoScaling::ScalingPolicy Target=ApplicationAutoScaling::ScalableTarget
appconfig: EventIntegration=AppIntegrations::EventIntegration
apprunner: AutoScalingConfigurationVersion=AppRunner::AutoScalingConfiguration
appstream: FleetStackAssociation=AppStream::StackFleetAssociation UserStackAssociation=AppStream::StackUserAssociation
appsync: Function=AppSync::FunctionConfiguration
athena: Database=Glue::Database
autoscaling: Group=AutoScaling::AutoScalingGroup Policy=AutoScaling::ScalingPolicy Schedule=AutoScaling::ScheduledAction
backup: LogicallyAirGappedVault=Backup::LogicallyAirGappedBackupVault Plan=Backup::BackupPlan
    Selection=Backup::BackupSelection Vault=Backup::BackupVault
bedrock: AgentAgent=Bedrock::Agent AgentAgentAlias=Bedrock::AgentAlias AgentDataSource=Bedrock::DataSource
    AgentFlow=Bedrock::Flow AgentKnowledgeBase=Bedrock::KnowledgeBase AgentPrompt=Bedrock::Prompt
    AgentcoreAgentRuntime=BedrockAgentCore::Runtime AgentcoreAgentRuntimeEndpoint=BedrockAgentCore::RuntimeEndpoint
    AgentcoreBrowser=BedrockAgentCore::BrowserCustom AgentcoreCodeInterpreter=BedrockAgentCore::CodeInterpreterCustom
    InferenceProfile=Bedrock::ApplicationInferenceProfile
billing: View=Billing::BillingView
budgets: BudgetAction=Budgets::BudgetsAction
cfg: AggregateAuthorization=Config::AggregationAuthorization OrganizationCustomPolicyRule=Config::OrganizationConfigRule
    OrganizationCustomRule=Config::OrganizationConfigRule OrganizationManagedRule=Config::OrganizationConfigRule
    Recorder=Config::ConfigurationRecorder Rule=Config::ConfigRule
chatbot: TeamsChannelConfiguration=Chatbot::MicrosoftTeamsChannelConfiguration
cloudformation: CloudFormationType=CloudFormation::ResourceVersion
cloudfront: MultitenantDistribution=CloudFront::Distribution
    OriginAccessIdentity=CloudFront::CloudFrontOriginAccessIdentity
cloudwatch: ContributorInsightRule=CloudWatch::InsightRule ContributorManagedInsightRule=CloudWatch::InsightRule
    EventApiDestination=Events::ApiDestination EventArchive=Events::Archive EventConnection=Events::Connection
    EventEndpoint=Events::Endpoint EventPermission=Events::EventBusPolicy EventRule=Events::Rule
    InternetMonitor=InternetMonitor::Monitor LogAccountPolicy=Logs::AccountPolicy LogDelivery=Logs::Delivery
    LogDeliveryDestination=Logs::DeliveryDestination LogDeliverySource=Logs::DeliverySource
    LogDestination=Logs::Destination LogMetricFilter=Logs::MetricFilter LogResourcePolicy=Logs::ResourcePolicy
    LogSubscriptionFilter=Logs::SubscriptionFilter LogTransformer=Logs::Transformer MetricAlarm=CloudWatch::Alarm
cognito: IdentityPoolProviderPrincipalTag=Cognito::IdentityPoolPrincipalTag
    IdentityProvider=Cognito::UserPoolIdentityProvider ManagedUserPoolClient=Cognito::UserPoolClient
    ResourceServer=Cognito::UserPoolResourceServer RiskConfiguration=Cognito::UserPoolRiskConfigurationAttachment
    User=Cognito::UserPoolUser UserGroup=Cognito::UserPoolGroup UserInGroup=Cognito::UserPoolUserToGroupAttachment
    UserPoolUICustomization=Cognito::UserPoolUICustomizationAttachment
connect: BotAssociation=Connect::IntegrationAssociation LambdaFunctionAssociation=Connect::IntegrationAssociation
controltower: Baseline=ControlTower::EnabledBaseline ControlTowerControl=ControlTower::EnabledControl
datasync: EfsLocation=DataSync::LocationEFS FsxOpenZfsFileSystem=DataSync::LocationFSxOpenZFS
    LocationFsxOntapFileSystem=DataSync::LocationFSxONTAP NfsLocation=DataSync::LocationNFS
    S3Location=DataSync::LocationS3
detective: Member=Detective::MemberInvitation OrganizationAdminAccount=Detective::OrganizationAdmin
directconnect: Gateway=DirectConnect::DirectConnectGateway
    GatewayAssociation=DirectConnect::DirectConnectGatewayAssociation
    HostedPrivateVirtualInterface=DirectConnect::PrivateVirtualInterface
    HostedPublicVirtualInterface=DirectConnect::PublicVirtualInterface
    HostedTransitVirtualInterface=DirectConnect::TransitVirtualInterface LinkAggregationGroup=DirectConnect::Lag
directoryservice: Directory=DirectoryService::MicrosoftAD
dms: S3Endpoint=DMS::Endpoint
docdb: Cluster=DocDB::DBCluster ClusterInstance=DocDB::DBInstance ClusterParameterGroup=DocDB::DBClusterParameterGroup
    SubnetGroup=DocDB::DBSubnetGroup
ebs: VolumeCopy=EC2::Volume
ec2: DedicatedHost=EC2::Host EncryptionControl=EC2::VPCEncryptionControl Fleet=EC2::EC2Fleet
    InternetGatewayAttachment=EC2::VPCGatewayAttachment LaunchConfiguration=AutoScaling::LaunchConfiguration
    ManagedPrefixList=EC2::PrefixList NetworkAclAssociation=EC2::SubnetNetworkAclAssociation
    NetworkAclRule=EC2::NetworkAclEntry RouteTableAssociation=EC2::SubnetRouteTableAssociation
    SpotFleetRequest=EC2::SpotFleet SpotInstanceRequest=EC2::SpotFleet VpcDhcpOptions=EC2::DHCPOptions
    VpcEndpointServiceAllowedPrinciple=EC2::VPCEndpointServicePermissions VpcIpam=EC2::IPAM VpcIpamPool=EC2::IPAMPool
    VpcIpamPoolCidr=EC2::IPAMPoolCidr VpcIpamPoolCidrAllocation=EC2::IPAMAllocation
    VpcIpamResourceDiscovery=EC2::IPAMResourceDiscovery
    VpcIpamResourceDiscoveryAssociation=EC2::IPAMResourceDiscoveryAssociation VpcIpamScope=EC2::IPAMScope
    VpcIpv4CidrBlockAssociation=EC2::VPCCidrBlock VpcIpv6CidrBlockAssociation=EC2::VPCCidrBlock
    VpcNetworkPerformanceMetricSubscription=EC2::NetworkPerformanceMetricSubscription
    VpnGatewayAttachment=EC2::VPCGatewayAttachment
ec2clientvpn: NetworkAssociation=EC2::ClientVpnTargetNetworkAssociation
ec2transitgateway: VpcAttachment=EC2::TransitGatewayAttachment
ecs: ClusterCapacityProviders=ECS::ClusterCapacityProviderAssociations
elasticache: Cluster=ElastiCache::CacheCluster
emr: InstanceFleet=EMR::InstanceFleetConfig InstanceGroup=EMR::InstanceGroupConfig
fsx: LustreFileSystem=FSx::FileSystem OntapFileSystem=FSx::FileSystem
    OntapStorageVirtualMachine=FSx::StorageVirtualMachine OntapVolume=FSx::Volume OpenZfsFileSystem=FSx::FileSystem
    OpenZfsSnapshot=FSx::Snapshot OpenZfsVolume=FSx::Volume WindowsFileSystem=FSx::FileSystem
globalaccelerator: CustomRoutingAccelerator=GlobalAccelerator::Accelerator
glue: CatalogDatabase=Glue::Database CatalogTable=Glue::Table CatalogTableOptimizer=Glue::TableOptimizer
iam: GroupMembership=IAM::UserToGroupAddition OpenIdConnectProvider=IAM::OIDCProvider Policy=IAM::ManagedPolicy
    UserGroupMembership=IAM::UserToGroupAddition
iot: LoggingOptions=IoT::Logging PolicyAttachment=IoT::PolicyPrincipalAttachment
kms: ExternalKey=KMS::Key ReplicaExternalKey=KMS::ReplicaKey
lakeformation: LfTag=LakeFormation::Tag ResourceLfTag=LakeFormation::TagAssociation
    ResourceLfTags=LakeFormation::TagAssociation
lambda: FunctionEventInvokeConfig=Lambda::EventInvokeConfig FunctionUrl=Lambda::Url
    ProvisionedConcurrencyConfig=Lambda::Version
lex: V2modelsBot=Lex::Bot V2modelsBotVersion=Lex::BotVersion
licensemanager: LicenseGrant=LicenseManager::Grant
lightsail: ContainerService=Lightsail::Container Lb=Lightsail::LoadBalancer
    LbCertificate=Lightsail::LoadBalancerTlsCertificate
location: RouteCalculation=Location::RouteCalculator TrackerAssociation=Location::TrackerConsumer
macie2: Account=Macie::Session
mailmanager: Archive=SES::MailManagerArchive IngressPoint=SES::MailManagerIngressPoint Relay=SES::MailManagerRelay
    RuleSet=SES::MailManagerRuleSet TrafficPolicy=SES::MailManagerTrafficPolicy
msk: ScramSecretAssociation=MSK::BatchScramSecret SingleScramSecretAssociation=MSK::BatchScramSecret
neptune: Cluster=Neptune::DBCluster ClusterInstance=Neptune::DBInstance
    ClusterParameterGroup=Neptune::DBClusterParameterGroup ParameterGroup=Neptune::DBParameterGroup
    SubnetGroup=Neptune::DBSubnetGroup
networkmanager: DxGatewayAttachment=NetworkManager::DirectConnectGatewayAttachment
observabilityadmin: CentralizationRuleForOrganization=ObservabilityAdmin::OrganizationCentralizationRule
    TelemetryPipeline=ObservabilityAdmin::TelemetryPipelines
    TelemetryRuleForOrganization=ObservabilityAdmin::OrganizationTelemetryRule
odb: Network=ODB::OdbNetwork NetworkPeeringConnection=ODB::OdbPeeringConnection
paymentcryptography: KeyAlias=PaymentCryptography::Alias
pinpoint: Smsvoicev2ConfigurationSet=SMSVOICE::ConfigurationSet Smsvoicev2OptOutList=SMSVOICE::OptOutList
    Smsvoicev2PhoneNumber=SMSVOICE::PhoneNumber Smsvoicev2Pool=SMSVOICE::Pool
    Smsvoicev2ResourcePolicy=SMSVOICE::ResourcePolicy Smsvoicev2SenderId=SMSVOICE::SenderId
rds: Cluster=RDS::DBCluster ClusterInstance=RDS::DBInstance ClusterParameterGroup=RDS::DBClusterParameterGroup
    Instance=RDS::DBInstance ParameterGroup=RDS::DBParameterGroup Proxy=RDS::DBProxy
    ProxyDefaultTargetGroup=RDS::DBProxyTargetGroup ProxyEndpoint=RDS::DBProxyEndpoint
    ProxyTarget=RDS::DBProxyTargetGroup ShardGroup=RDS::DBShardGroup Snapshot=RDS::DBSnapshot
    SnapshotCopy=RDS::DBSnapshot SubnetGroup=RDS::DBSubnetGroup
redshift: ClusterSnapshot=Redshift::Snapshot ParameterGroup=Redshift::ClusterParameterGroup
    SubnetGroup=Redshift::ClusterSubnetGroup
route53: HostedZoneDnsSec=Route53::DNSSEC ProfilesAssociation=Route53Profiles::ProfileAssociation
    ProfilesResourceAssociation=Route53Profiles::ProfileResourceAssociation Record=Route53::RecordSet
    ResolverQueryLogConfig=Route53Resolver::ResolverQueryLoggingConfig
    ResolverQueryLogConfigAssociation=Route53Resolver::ResolverQueryLoggingConfigAssociation Zone=Route53::HostedZone
s3: BucketV2=S3::Bucket
s3control: Bucket=S3Outposts::Bucket BucketPolicy=S3Outposts::BucketPolicy StorageLensConfiguration=S3::StorageLens
sagemaker: EndpointConfiguration=SageMaker::EndpointConfig
    NotebookInstanceLifecycleConfiguration=SageMaker::NotebookInstanceLifecycleConfig
secretsmanager: SecretPolicy=SecretsManager::ResourcePolicy SecretRotation=SecretsManager::RotationSchedule
securityhub: Account=SecurityHub::Hub AccountV2=SecurityHub::HubV2
    ConfigurationPolicyAssociation=SecurityHub::PolicyAssociation OrganizationAdminAccount=SecurityHub::DelegatedAdmin
    StandardsSubscription=SecurityHub::Standard
serverlessrepository: CloudFormationStack=CloudFormation::Stack
servicecatalog: PrincipalPortfolioAssociation=ServiceCatalog::PortfolioPrincipalAssociation
    Product=ServiceCatalog::CloudFormationProduct
    ProductPortfolioAssociation=ServiceCatalog::PortfolioProductAssociation
    ProvisionedProduct=ServiceCatalog::CloudFormationProvisionedProduct
    TagOptionResourceAssociation=ServiceCatalog::TagOptionAssociation
ses: DomainIdentity=SES::EmailIdentity EventDestination=SES::ConfigurationSetEventDestination
sesv2: AccountVdmAttributes=SES::VdmAttributes
sfn: Alias=StepFunctions::StateMachineAlias
signer: SigningProfilePermission=Signer::ProfilePermission
sns: TopicSubscription=SNS::Subscription
ssoadmin: AccountAssignment=SSO::Assignment
    InstanceAccessControlAttributes=SSO::InstanceAccessControlAttributeConfiguration
storagegateway: CachesIscsiVolume=StorageGateway::Volume StoredIscsiVolume=StorageGateway::Volume
timestreaminfluxdb: DbCluster=Timestream::InfluxDBCluster DbInstance=Timestream::InfluxDBInstance
verifiedaccess: Endpoint=EC2::VerifiedAccessEndpoint Group=EC2::VerifiedAccessGroup Instance=EC2::VerifiedAccessInstance
    TrustProvider=EC2::VerifiedAccessTrustProvider
vpc: RouteServerVpcAssociation=EC2::RouteServerAssociation SecurityGroupEgressRule=EC2::SecurityGroupEgress
    SecurityGroupIngressRule=EC2::SecurityGroupIngress
vpclattice: ListenerRule=VpcLattice::Rule
wafv2: WebAclLoggingConfiguration=WAFv2::LoggingConfiguration
workspaces: Pool=WorkSpaces::WorkspacesPool
`;
