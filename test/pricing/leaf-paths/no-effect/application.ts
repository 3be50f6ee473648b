import type { NoEffect } from './reasons';

/** Properties of types of application that change no charge. */
export const APPLICATION: NoEffect = {
  names: `
AWS::AmazonMQ::Broker: BrokerName
AWS::Cognito::UserPool: UserPoolName
AWS::Cognito::UserPoolClient: ClientName
AWS::GreengrassV2::Deployment: DeploymentName
AWS::IoT::Thing: ThingName
AWS::SES::DedicatedIpPool: PoolName
AWS::SES::MailManagerArchive: ArchiveName
AWS::SES::MailManagerIngressPoint: IngressPointName
AWS::SES::ReceiptRule: RuleSetName
AWS::StepFunctions::StateMachine: StateMachineName
AWS::WorkSpaces::Workspace: UserName
AWS::WorkSpaces::WorkspacesPool: PoolName
`,
  tags: `
AWS::Cognito::UserPool: UserPoolTags
`,
  keys: `
AWS::AmazonMQ::Broker: EncryptionOptions
AWS::ApiGateway::Deployment: StageDescription.CacheDataEncrypted StageDescription.MethodSettings.*.CacheDataEncrypted
AWS::ApiGateway::Stage: MethodSettings.*.CacheDataEncrypted
AWS::AppSync::ApiCache: AtRestEncryptionEnabled
AWS::WorkSpaces::Workspace: VolumeEncryptionKey RootVolumeEncryptionEnabled UserVolumeEncryptionEnabled
AWS::WorkSpacesWeb::Portal: AdditionalEncryptionContext
`,
  access: `
AWS::AmazonMQ::Broker: AuthenticationStrategy Users LdapServerMetadata ResourceShareArns
AWS::Amplify::App: OauthToken AccessToken BasicAuthConfig IAMServiceRole ComputeRoleArn
AWS::ApiGateway::Deployment: StageDescription.ClientCertificateId
AWS::ApiGateway::RestApi: Policy SecurityPolicy EndpointAccessMode
AWS::ApiGateway::Stage: ClientCertificateId
AWS::ApiGatewayV2::Api: CredentialsArn CorsConfiguration RouteKey
AWS::ApiGatewayV2::Stage: ClientCertificateId AccessPolicyId
AWS::AppStream::Fleet: DisableIMDSV1
AWS::AppStream::ImageBuilder: AccessEndpoints DisableIMDSV1
AWS::AppSync::Api: OwnerContact EventConfig.AuthProviders EventConfig.ConnectionAuthModes EventConfig.DefaultPublishAuthModes
    EventConfig.DefaultSubscribeAuthModes
AWS::AppSync::GraphQLApi: OwnerContact AdditionalAuthenticationProviders LambdaAuthorizerConfig MergedApiExecutionRoleArn
AWS::Cognito::UserPool: Policies MfaConfiguration SmsAuthenticationMessage UserPoolAddOns.AdvancedSecurityAdditionalFlows EnabledMfas
    EmailAuthenticationMessage EmailAuthenticationSubject WebAuthnRelyingPartyID WebAuthnUserVerification WebAuthnFactorConfiguration
AWS::Cognito::UserPoolClient: GenerateSecret IdTokenValidity AuthSessionValidity AllowedOAuthScopes TokenValidityUnits
    AllowedOAuthFlowsUserPoolClient SupportedIdentityProviders ExplicitAuthFlows AccessTokenValidity RefreshTokenValidity EnableTokenRevocation
    RefreshTokenRotation
AWS::Connect::Instance: IdentityManagementType
AWS::GreengrassV2::Deployment: Components.*.RunWith.PosixUser Components.*.RunWith.WindowsUser
AWS::SES::EmailIdentity: EmailIdentity DkimSigningAttributes
AWS::SES::MailManagerIngressPoint: TrafficPolicyId TlsPolicy
AWS::WorkSpacesWeb::Portal: CustomerManagedKey IpAccessSettingsArn
`,
  network: `
AWS::ApiGateway::RestApi: DisableExecuteApiEndpoint EndpointConfiguration
AWS::ApiGatewayV2::Api: RouteSelectionExpression DisableExecuteApiEndpoint
AWS::AppStream::Fleet: DomainJoinInfo
AWS::AppStream::ImageBuilder: DomainJoinInfo
AWS::Cognito::UserPoolClient: CallbackURLs
AWS::SES::MailManagerIngressPoint: NetworkConfiguration
AWS::WorkSpacesWeb::Portal: NetworkSettingsArn PortalCustomDomain
`,
  content: `
AWS::AmazonMQ::Broker: DataReplicationPrimaryBrokerArn Configuration
AWS::Amplify::App: EnvironmentVariables BuildSpec CustomRules
AWS::ApiGateway::Deployment: StageDescription.Variables DeploymentCanarySettings
AWS::ApiGateway::RestApi: BodyS3Location Parameters Body
AWS::ApiGateway::Stage: Variables
AWS::ApiGatewayV2::Api: BodyS3Location DisableSchemaValidation Body ApiKeySelectionExpression
AWS::ApiGatewayV2::Stage: StageVariables
AWS::AppStream::Fleet: SessionScriptS3Location UsbDeviceFilterStrings ImageArn
AWS::AppStream::ImageBuilder: ImageArn
AWS::AppSync::GraphQLApi: LogConfig.ExcludeVerboseContent EnvironmentVariables
AWS::Cognito::UserPool: VerificationMessageTemplate Schema UsernameConfiguration SmsVerificationMessage EmailConfiguration.ConfigurationSet
    AliasAttributes LambdaConfig UsernameAttributes AutoVerifiedAttributes DeviceConfiguration EmailVerificationMessage KeyConfiguration
    IssuerConfiguration
AWS::Cognito::UserPoolClient: EnablePropagateAdditionalUserContextData ReadAttributes WriteAttributes
AWS::Connect::Instance: Attributes.MessageStreaming
AWS::Greengrass::Group: InitialVersion.LoggerDefinitionVersionArn InitialVersion.DeviceDefinitionVersionArn
    InitialVersion.FunctionDefinitionVersionArn InitialVersion.CoreDefinitionVersionArn InitialVersion.ResourceDefinitionVersionArn
    InitialVersion.ConnectorDefinitionVersionArn InitialVersion.SubscriptionDefinitionVersionArn
AWS::GreengrassV2::Deployment: Components.*.ConfigurationUpdate Components.*.ComponentVersion
AWS::IoT::TopicRule: TopicRulePayload.ErrorAction TopicRulePayload.Actions TopicRulePayload.Sql
AWS::SES::EmailIdentity: ConfigurationSetAttributes DkimAttributes FeedbackAttributes MailFromAttributes
AWS::SES::MailManagerIngressPoint: IngressPointConfiguration
AWS::SES::ReceiptRule: Rule
AWS::StepFunctions::StateMachine: DefinitionSubstitutions Definition DefinitionS3Location
AWS::WorkSpaces::WorkspacesPool: ApplicationSettings
`,
  related: `
AWS::ApiGateway::Deployment: StageDescription.MethodSettings.*.ResourcePath
AWS::ApiGateway::RestApi: ApiKeySourceType
AWS::ApiGateway::Stage: DeploymentId MethodSettings.*.ResourcePath
AWS::ApiGatewayV2::Api: Target
AWS::AppStream::Fleet: StreamView
AWS::AppSync::ApiCache: ApiId
AWS::Cognito::UserPoolClient: UserPoolId
AWS::Connect::Instance: DirectoryId
AWS::Connect::PhoneNumber: SourcePhoneNumberArn
AWS::GreengrassV2::Deployment: ParentTargetArn
AWS::SES::MailManagerIngressPoint: RuleSetId
AWS::WorkSpaces::Workspace: BundleId DirectoryId
AWS::WorkSpaces::WorkspacesPool: BundleId DirectoryId
`,
  logs: `
AWS::ApiGateway::Deployment: StageDescription.AccessLogSetting
AWS::ApiGateway::Stage: AccessLogSetting
AWS::ApiGatewayV2::Stage: AccessLogSettings
AWS::Cognito::UserPoolClient: LogoutURLs
AWS::Connect::Instance: Attributes.EnhancedContactMonitoring Attributes.EnhancedChatMonitoring
AWS::StepFunctions::StateMachine: LoggingConfiguration
AWS::WorkSpacesWeb::Portal: UserAccessLoggingSettingsArn
`,
  amounts: `
AWS::AppSync::ApiCache: Ttl
AWS::SES::MailManagerArchive: Retention
`,
  limits: `
AWS::ApiGateway::Deployment: StageDescription.ThrottlingRateLimit StageDescription.ThrottlingBurstLimit
    StageDescription.MethodSettings.*.ThrottlingBurstLimit StageDescription.MethodSettings.*.ThrottlingRateLimit
AWS::ApiGateway::Stage: MethodSettings.*.ThrottlingBurstLimit MethodSettings.*.ThrottlingRateLimit
AWS::ApiGatewayV2::Stage: DefaultRouteSettings.ThrottlingBurstLimit DefaultRouteSettings.ThrottlingRateLimit
AWS::AppStream::Fleet: MaxUserDurationInSeconds MaxConcurrentSessions
AWS::AppSync::GraphQLApi: QueryDepthLimit ResolverCountLimit
AWS::GreengrassV2::Deployment: Components.*.RunWith.SystemResourceLimits
AWS::WorkSpacesWeb::Portal: MaxConcurrentSessions
`,
  timing: `
AWS::AmazonMQ::Broker: MaintenanceWindowStartTime
AWS::ApiGateway::Deployment: StageDescription.CacheTtlInSeconds StageDescription.MethodSettings.*.CacheTtlInSeconds
AWS::ApiGateway::Stage: MethodSettings.*.CacheTtlInSeconds
AWS::AppStream::Fleet: IdleDisconnectTimeoutInSeconds DisconnectTimeoutInSeconds
AWS::WorkSpaces::Workspace: WorkspaceProperties.RunningModeAutoStopTimeoutInMinutes
AWS::WorkSpaces::WorkspacesPool: TimeoutSettings
`,
  lifecycle: `
AWS::AmazonMQ::Broker: EngineVersion
AWS::Amplify::App: EnableBranchAutoDeletion
AWS::ApiGateway::Deployment: StageDescription.DocumentationVersion
AWS::ApiGateway::RestApi: Version
AWS::ApiGateway::Stage: DocumentationVersion
AWS::ApiGatewayV2::Api: Version
AWS::ApiGatewayV2::Stage: DeploymentId AutoDeploy
AWS::AppStream::ImageBuilder: AppstreamAgentVersion
AWS::Cognito::UserPool: UserAttributeUpdateSettings AccountRecoverySetting
AWS::GreengrassV2::Deployment: IotJobConfiguration DeploymentPolicies
AWS::IoT::TopicRule: TopicRulePayload.AwsIotSqlVersion
AWS::SES::MailManagerIngressPoint: StatusToUpdate
AWS::WorkSpacesWeb::Portal: DataProtectionSettingsArn
`,
  behaviour: `
AWS::Amplify::App: AutoBranchCreationConfig Repository CustomHeaders CacheConfig
AWS::ApiGateway::Deployment: StageDescription.CanarySetting StageDescription.CachingEnabled StageDescription.MethodSettings.*.CachingEnabled
AWS::ApiGateway::RestApi: MinimumCompressionSize CloneFrom Mode FailOnWarnings BinaryMediaTypes
AWS::ApiGateway::Stage: CanarySetting MethodSettings.*.CachingEnabled
AWS::ApiGatewayV2::Api: BasePath FailOnWarnings
AWS::AppStream::ImageBuilder: SoftwaresToInstall SoftwaresToUninstall
AWS::AppSync::ApiCache: ApiCachingBehavior
AWS::AppSync::GraphQLApi: OpenIDConnectConfig ApiType Visibility UserPoolConfig IntrospectionConfig
AWS::Cognito::UserPool: AdminCreateUserConfig EmailConfiguration.ReplyToEmailAddress EmailConfiguration.From EmailVerificationSubject
AWS::Cognito::UserPoolClient: DefaultRedirectURI PreventUserExistenceErrors
AWS::Connect::Instance: InstanceAlias Attributes.InboundCalls Attributes.UseCustomTTSVoices Attributes.OutboundCalls Attributes.EarlyMedia
    Attributes.AutoResolveBestVoices Attributes.MultiPartyConference Attributes.MultiPartyChatConference
AWS::SES::MailManagerIngressPoint: Type
AWS::SES::ReceiptRule: After
AWS::WorkSpacesWeb::Portal: TrustStoreArn UserSettingsArn BrowserSettingsArn SessionLoggerArn
`,
};
