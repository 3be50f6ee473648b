import type { NoEffect } from './reasons';

/** Properties of types of management that change no charge. */
export const MANAGEMENT: NoEffect = {
  names: `
AWS::CloudFormation::StackSet: StackSetName
AWS::CodeArtifact::Repository: RepositoryName
AWS::CodeDeploy::DeploymentGroup: DeploymentGroupName DeploymentConfigName
AWS::DMS::ReplicationConfig: ReplicationConfigIdentifier
AWS::DMS::ReplicationInstance: ReplicationSubnetGroupIdentifier ReplicationInstanceIdentifier
AWS::Grafana::Workspace: StackSetName
AWS::SSM::Association: AutomationTargetParameterName AssociationName
`,
  access: `
AWS::CloudFormation::StackSet: PermissionModel AdministrationRoleARN ExecutionRoleName
AWS::CodeArtifact::Domain: PermissionsPolicyDocument
AWS::CodeArtifact::Repository: PermissionsPolicyDocument DomainOwner
AWS::CodeBuild::Fleet: FleetServiceRole
AWS::CodeBuild::Project: ResourceAccessRole Environment.ImagePullCredentialsType Environment.RegistryCredential Environment.Certificate
AWS::CodeDeploy::DeploymentGroup: ServiceRoleArn
AWS::Grafana::Workspace: PermissionType AccountAccessType SamlConfiguration AuthenticationProviders NetworkAccessControl ClientToken
    OrganizationRoleName
AWS::MWAA::Environment: WebserverAccessMode
AWS::ResilienceHub::App: PermissionModel ResiliencyPolicyArn
AWS::SSM::Association: AssociationDispatchAssumeRole
AWS::SSM::Parameter: Policies
`,
  network: `
AWS::CodeBuild::Project: Environment.HostKernel
AWS::CodePipeline::Pipeline: Stages.*.Actions.*.Region Stages.*.OnFailure.Conditions.*.Rules.*.Region
    Stages.*.OnSuccess.Conditions.*.Rules.*.Region Stages.*.BeforeEntry.Conditions.*.Rules.*.Region
AWS::DMS::ReplicationConfig: ComputeConfig.DnsNameServers ComputeConfig.ReplicationSubnetGroupId SourceEndpointArn TargetEndpointArn
AWS::DMS::ReplicationInstance: DnsNameServers
AWS::MWAA::Environment: EndpointManagement
`,
  content: `
AWS::APS::Scraper: ScrapeConfiguration RoleConfiguration
AWS::APS::Workspace: AlertManagerDefinition WorkspaceConfiguration
AWS::CodeBuild::Fleet: FleetProxyConfiguration ImageId
AWS::CodeBuild::Project: SecondaryArtifacts Artifacts Environment.EnvironmentVariables Environment.Image
AWS::CodeDeploy::DeploymentGroup: AlarmConfiguration BlueGreenDeploymentConfiguration Ec2TagFilters OnPremisesInstanceTagFilters
    TriggerConfigurations
AWS::CodePipeline::Pipeline: ArtifactStore ArtifactStores DisableInboundStageTransitions Stages.*.Actions.*.ActionTypeId
    Stages.*.Actions.*.Configuration Stages.*.Actions.*.OutputArtifacts Stages.*.Actions.*.OutputVariables Stages.*.Actions.*.EnvironmentVariables
    Stages.*.OnFailure.Conditions.*.Rules.*.Configuration Stages.*.OnSuccess.Conditions.*.Rules.*.Configuration
    Stages.*.BeforeEntry.Conditions.*.Rules.*.Configuration Variables
AWS::DMS::ReplicationConfig: ReplicationSettings TableMappings SupplementalSettings
AWS::DevOpsGuru::ResourceCollection: ResourceCollectionFilter
AWS::FIS::ExperimentTemplate: Actions ExperimentOptions
AWS::Grafana::Workspace: DataSources
AWS::MWAA::Environment: AirflowConfigurationOptions StartupScriptS3Path
AWS::ResilienceHub::App: AppTemplateBody ResourceMappings
AWS::SSM::Association: Parameters OutputLocation
AWS::SSM::Parameter: AllowedPattern DataType
AWS::SSMIncidents::ResponsePlan: Actions IncidentTemplate
`,
  related: `
AWS::APS::Scraper: Source Destination
AWS::CloudFormation::Stack: NotificationARNs
AWS::CodeBuild::Project: SecondarySources Source
AWS::CodeDeploy::DeploymentGroup: LoadBalancerInfo
AWS::CodePipeline::Pipeline: Stages.*.OnFailure.Conditions.*.Rules.*.RuleTypeId Stages.*.OnSuccess.Conditions.*.Rules.*.RuleTypeId
    Stages.*.BeforeEntry.Conditions.*.Rules.*.RuleTypeId
AWS::DMS::ReplicationConfig: ResourceIdentifier ReplicationType
AWS::DMS::ReplicationInstance: ResourceIdentifier
AWS::FIS::ExperimentTemplate: Targets
AWS::Grafana::Workspace: NotificationDestinations
AWS::MWAA::Environment: SourceBucketArn
AWS::SSM::Association: InstanceId Targets
`,
  logs: `
AWS::CodeBuild::Project: LogsConfig
AWS::FIS::ExperimentTemplate: LogConfiguration
AWS::MWAA::Environment: LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn LoggingConfiguration.SchedulerLogs.LogLevel
    LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn LoggingConfiguration.TaskLogs.LogLevel
    LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn LoggingConfiguration.DagProcessingLogs.LogLevel
    LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn LoggingConfiguration.WebserverLogs.LogLevel
    LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn LoggingConfiguration.WorkerLogs.LogLevel
`,
  limits: `
AWS::CloudFormation::CustomResource: ServiceTimeout
AWS::CodeBuild::Project: ConcurrentBuildLimit AutoRetryLimit
AWS::SSM::Association: MaxErrors MaxConcurrency
`,
  timing: `
AWS::CodeBuild::Project: QueuedTimeoutInMinutes
AWS::CodePipeline::Pipeline: Stages.*.OnFailure.RetryConfiguration
AWS::MWAA::Environment: WeeklyMaintenanceWindowStart
AWS::ResilienceHub::App: AppAssessmentSchedule
AWS::SSM::Association: ScheduleExpression WaitForSuccessTimeoutSeconds ScheduleOffset ApplyOnlyAtCronInterval
`,
  lifecycle: `
AWS::CodeBuild::Project: SourceVersion SecondarySourceVersions
AWS::CodeDeploy::DeploymentGroup: TerminationHookEnabled
AWS::CodePipeline::Pipeline: RestartExecutionOnUpdate
AWS::DMS::ReplicationInstance: EngineVersion AllowMajorVersionUpgrade
AWS::Grafana::Workspace: GrafanaVersion
AWS::MWAA::Environment: AirflowVersion RequirementsS3ObjectVersion PluginsS3ObjectVersion StartupScriptS3ObjectVersion WorkerReplacementStrategy
AWS::SSM::Association: DocumentVersion
`,
  behaviour: `
AWS::CloudFormation::StackSet: CallAs OperationPreferences AutoDeployment Capabilities ManagedExecution
AWS::CodeArtifact::Repository: Upstreams ExternalConnections
AWS::CodeBuild::Fleet: ScalingConfiguration
AWS::CodeBuild::Project: Triggers BadgeEnabled FileSystemLocations Environment.PrivilegedMode Visibility Cache
AWS::CodeDeploy::DeploymentGroup: AutoScalingGroups AutoRollbackConfiguration Deployment DeploymentStyle ECSServices Ec2TagSet
    OutdatedInstancesStrategy
AWS::CodePipeline::Pipeline: Stages.*.Actions.*.Namespace Stages.*.Actions.*.RunOrder Stages.*.Blockers Stages.*.OnFailure.Result
    Stages.*.OnFailure.Conditions.*.Result Stages.*.OnSuccess.Conditions.*.Result Stages.*.BeforeEntry.Conditions.*.Result ExecutionMode Triggers
AWS::FIS::ExperimentTemplate: StopConditions
AWS::Grafana::Workspace: OrganizationalUnits PluginAdminEnabled
AWS::MWAA::Environment: RequirementsS3Path PluginsS3Path DagS3Path
AWS::ResilienceHub::App: EventSubscriptions
AWS::SSM::Association: CalendarNames ComplianceSeverity SyncCompliance
AWS::SSM::Parameter: Type Value
AWS::SSMIncidents::ResponsePlan: ChatChannel Integrations Engagements
`,
};
