import type { NoEffect } from './reasons';

/** Properties of types of security that change no charge. */
export const SECURITY: NoEffect = {
  names: `
AWS::AccessAnalyzer::Analyzer: AnalyzerName
AWS::CloudTrail::Trail: SnsTopicName TrailName
AWS::Config::ConfigRule: ConfigRuleName
AWS::Config::ConformancePack: ConformancePackName DeliveryS3KeyPrefix
AWS::Config::OrganizationConfigRule: OrganizationConfigRuleName
AWS::Config::OrganizationConformancePack: DeliveryS3KeyPrefix OrganizationConformancePackName
AWS::DirectoryService::MicrosoftAD: ShortName
AWS::DirectoryService::SimpleAD: ShortName
AWS::FMS::Policy: PolicyDescription PolicyName
AWS::Inspector::AssessmentTemplate: AssessmentTemplateName
AWS::InspectorV2::CisScanConfiguration: ScanName
AWS::NetworkFirewall::Firewall: FirewallName
`,
  tags: `
AWS::FMS::Policy: ExcludeResourceTags
`,
  keys: `
AWS::CloudTrail::Trail: KMSKeyId
AWS::VerifiedPermissions::PolicyStore: EncryptionSettings
`,
  access: `
AWS::ACMPCA::CertificateAuthority: SigningAlgorithm KeyStorageSecurityStandard
AWS::AuditManager::Assessment: AwsAccount Roles
AWS::CloudTrail::EventDataStore: FederationRoleArn
AWS::Config::OrganizationConfigRule: ExcludedAccounts OrganizationCustomPolicyRuleMetadata
AWS::Config::OrganizationConformancePack: ExcludedAccounts
AWS::InspectorV2::CisScanConfiguration: SecurityLevel
AWS::KMS::Key: BypassPolicyLockoutSafetyCheck KeyPolicy
AWS::KMS::ReplicaKey: KeyPolicy
AWS::PaymentCryptography::Key: Policy
AWS::SecretsManager::Secret: SecretString GenerateSecretString
AWS::SecurityLake::DataLake: MetaStoreManagerRoleArn
AWS::WAFv2::WebACL: TokenDomains
`,
  network: `
AWS::CertificateManager::Certificate: DomainValidationOptions
AWS::CloudTrail::EventDataStore: MultiRegionEnabled
AWS::KMS::Key: MultiRegion
AWS::NetworkFirewall::Firewall: SubnetMappings TransitGatewayId
`,
  content: `
AWS::ACMPCA::CertificateAuthority: RevocationConfiguration
AWS::AccessAnalyzer::Analyzer: ArchiveRules AnalyzerConfiguration
AWS::AuditManager::Assessment: FrameworkId
AWS::Config::ConfigRule: InputParameters
AWS::Config::ConformancePack: ConformancePackInputParameters TemplateSSMDocumentDetails TemplateBody TemplateS3Uri
AWS::Config::OrganizationConformancePack: ConformancePackInputParameters TemplateBody TemplateS3Uri
AWS::FMS::Policy: SecurityServicePolicyData
AWS::GuardDuty::Detector: Features[Name=S3_DATA_EVENTS].AdditionalConfiguration Features[Name=EKS_AUDIT_LOGS].AdditionalConfiguration
    Features[Name=EBS_MALWARE_PROTECTION].AdditionalConfiguration Features[Name=RDS_LOGIN_EVENTS].AdditionalConfiguration
    Features[Name=EKS_RUNTIME_MONITORING].AdditionalConfiguration Features[Name=LAMBDA_NETWORK_LOGS].AdditionalConfiguration
    Features[Name=RUNTIME_MONITORING].AdditionalConfiguration Features[Name=AI_PROTECTION].AdditionalConfiguration
AWS::GuardDuty::MalwareProtectionPlan: Actions
AWS::InspectorV2::CodeSecurityScanConfiguration: Configuration ScopeSettings
AWS::PaymentCryptography::Key: KeyAttributes
AWS::Shield::Protection: ApplicationLayerAutomaticResponseConfiguration
AWS::VerifiedPermissions::PolicyStore: ValidationSettings Schema
AWS::WAF::WebACL: DefaultAction Rules
AWS::WAFRegional::WebACL: DefaultAction Rules
AWS::WAFv2::LoggingConfiguration: RedactedFields
AWS::WAFv2::RuleGroup: Rules.*.Statement
AWS::WAFv2::WebACL: DefaultAction Rules.*.Statement.SizeConstraintStatement Rules.*.Statement.AndStatement Rules.*.Statement.XssMatchStatement
    Rules.*.Statement.NotStatement Rules.*.Statement.ByteMatchStatement Rules.*.Statement.RateBasedStatement Rules.*.Statement.GeoMatchStatement
    Rules.*.Statement.LabelMatchStatement Rules.*.Statement.RegexMatchStatement Rules.*.Statement.SqliMatchStatement
    Rules.*.Statement.RegexPatternSetReferenceStatement Rules.*.Statement.OrStatement
    Rules.*.Statement.ManagedRuleGroupStatement.ScopeDownStatement Rules.*.Statement.IPSetReferenceStatement Rules.*.Statement.AsnMatchStatement
    Rules.*.OverrideAction
`,
  related: `
AWS::AuditManager::Assessment: AssessmentReportsDestination
AWS::CloudTrail::EventDataStore: InsightsDestination
AWS::Config::ConfigRule: Source
AWS::Config::ConfigurationRecorder: RecordingGroup
AWS::Config::ConformancePack: DeliveryS3Bucket
AWS::Config::OrganizationConformancePack: DeliveryS3Bucket
AWS::FMS::Policy: ResourcesCleanUp ResourceType ResourceSetIds ResourceTypeList ResourceTagLogicalOperator
AWS::Inspector::AssessmentTemplate: AssessmentTargetArn
AWS::InspectorV2::CisScanConfiguration: Targets
AWS::WAFv2::LoggingConfiguration: ResourceArn
`,
  logs: `
AWS::CertificateManager::Certificate: CertificateTransparencyLoggingPreference
AWS::WAFv2::LoggingConfiguration: LoggingFilter
AWS::WAFv2::WebACL: Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.LoginPath
`,
  amounts: `
AWS::CloudHSM::Cluster: BackupRetentionPolicy
AWS::CloudTrail::Trail: InsightSelectors
AWS::Config::ConfigurationRecorder: RecordingMode.RecordingModeOverrides.*.ResourceTypes
AWS::ECR::RegistryScanningConfiguration: Rules.*.RepositoryFilters
`,
  limits: `
AWS::CloudTrail::EventDataStore: MaxEventSize
AWS::Config::ConfigRule: MaximumExecutionFrequency
AWS::WAFv2::RuleGroup: Capacity
`,
  timing: `
AWS::GuardDuty::Detector: FindingPublishingFrequency
AWS::Inspector::AssessmentTemplate: DurationInSeconds
AWS::InspectorV2::CisScanConfiguration: Schedule
AWS::KMS::Key: PendingWindowInDays
AWS::KMS::ReplicaKey: PendingWindowInDays
AWS::Macie::Session: FindingPublishingFrequency
`,
  lifecycle: `
AWS::CloudTrail::EventDataStore: TerminationProtectionEnabled
AWS::FMS::Policy: DeleteAllPolicyResources
AWS::GuardDuty::MalwareProtectionPlan: ProtectedResource
AWS::NetworkFirewall::Firewall: SubnetChangeProtection DeleteProtection FirewallPolicyChangeProtection AvailabilityZoneChangeProtection
AWS::SecurityLake::DataLake: LifecycleConfiguration
AWS::Shield::Protection: HealthCheckArns
AWS::WAFv2::WebACL: Rules.*.Statement.ManagedRuleGroupStatement.Version DataProtectionConfig
`,
  cheaper: `
AWS::ECR::RegistryScanningConfiguration: Rules.*.ScanFrequency
`,
  behaviour: `
AWS::ACMPCA::CertificateAuthority: CsrExtensions Type Subject KeyAlgorithm
AWS::AuditManager::Assessment: Status Delegations Scope
AWS::CertificateManager::Certificate: KeyAlgorithm ValidationMethod
AWS::CloudHSM::Cluster: HsmType Mode
AWS::CloudTrail::EventDataStore: OrganizationEnabled AdvancedEventSelectors FederationEnabled ContextKeySelectors
AWS::CloudTrail::Trail: IncludeGlobalServiceEvents EventSelectors AdvancedEventSelectors.*.FieldSelectors.*.NotStartsWith
    AdvancedEventSelectors.*.FieldSelectors.*.NotEndsWith AdvancedEventSelectors.*.FieldSelectors.*.StartsWith
    AdvancedEventSelectors.*.FieldSelectors.*.EndsWith AdvancedEventSelectors.*.FieldSelectors.*.NotEquals IsOrganizationTrail
    EnableLogFileValidation
AWS::Config::ConfigRule: EvaluationModes Scope Compliance
AWS::Config::ConfigurationRecorder: StartedOnCreate
AWS::Config::OrganizationConfigRule: OrganizationManagedRuleMetadata OrganizationCustomRuleMetadata
AWS::Detective::Graph: AutoEnableMembers
AWS::DirectoryService::MicrosoftAD: CreateAlias EnableSso
AWS::DirectoryService::SimpleAD: CreateAlias EnableSso
AWS::FMS::Policy: RemediationEnabled ExcludeMap IncludeMap
AWS::Inspector::AssessmentTemplate: RulesPackageArns UserAttributesForFindings
AWS::InspectorV2::CodeSecurityScanConfiguration: Level
AWS::KMS::Key: Origin Enabled KeyUsage
AWS::KMS::ReplicaKey: PrimaryKeyArn Enabled
AWS::NetworkFirewall::Firewall: EnabledAnalysisTypes
AWS::PaymentCryptography::Key: DeriveKeyUsage Enabled Exportable KeyCheckValueAlgorithm
AWS::SecretsManager::Secret: Type
AWS::SecurityHub::Hub: ControlFindingGenerator EnableDefaultStandards AutoEnableControls
AWS::WAFv2::RuleGroup: Scope CustomResponseBodies Rules.*.Action.Block Rules.*.Action.Count Rules.*.Action.Allow Rules.*.Action.Monetize
    Rules.*.Priority Rules.*.ChallengeConfig Rules.*.VisibilityConfig Rules.*.CaptchaConfig VisibilityConfig
AWS::WAFv2::WebACL: Scope CustomResponseBodies ChallengeConfig Rules.*.Action.Block Rules.*.Action.Count Rules.*.Action.Allow
    Rules.*.Action.Monetize Rules.*.Priority Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Block
    Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Count
    Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Allow
    Rules.*.Statement.RuleGroupReferenceStatement.RuleActionOverrides.*.ActionToUse.Monetize
    Rules.*.Statement.ManagedRuleGroupStatement.RuleActionOverrides.*.ActionToUse.Block
    Rules.*.Statement.ManagedRuleGroupStatement.RuleActionOverrides.*.ActionToUse.Count
    Rules.*.Statement.ManagedRuleGroupStatement.RuleActionOverrides.*.ActionToUse.Allow
    Rules.*.Statement.ManagedRuleGroupStatement.RuleActionOverrides.*.ActionToUse.Monetize
    Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.AWSManagedRulesATPRuleSet
    Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.AWSManagedRulesBotControlRuleSet.EnableMachineLearning
    Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.AWSManagedRulesACFPRuleSet
    Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.PayloadType
    Rules.*.Statement.ManagedRuleGroupStatement.ManagedRuleGroupConfigs.*.AWSManagedRulesAntiDDoSRuleSet Rules.*.ChallengeConfig
    Rules.*.VisibilityConfig Rules.*.CaptchaConfig VisibilityConfig CaptchaConfig ApplicationConfig
`,
};
