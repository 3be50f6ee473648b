import type { NoEffect } from '.';

/** Properties of types of monitoring that change no charge. */
export const MONITORING: NoEffect = {
  names: `
AWS::Budgets::BudgetsAction: BudgetName
AWS::CloudWatch::Alarm: AlarmDescription
AWS::CloudWatch::CompositeAlarm: AlarmDescription
AWS::CloudWatch::Dashboard: DashboardName
AWS::InternetMonitor::Monitor: InternetMeasurementsLogDelivery.S3Config.BucketPrefix MonitorName
`,
  tags: `
AWS::Synthetics::Canary: ResourcesToReplicateTags
`,
  access: `
AWS::CloudWatch::Alarm: Metrics.*.AccountId
AWS::CloudWatch::MetricStream: IncludeLinkedAccountsMetrics
AWS::InternetMonitor::Monitor: LinkedAccountId IncludeLinkedAccounts
AWS::Logs::LogGroup: FieldIndexPolicies ResourcePolicyDocument BearerTokenAuthenticationEnabled
AWS::RUM::AppMonitor: AppMonitorConfiguration.IdentityPoolId AppMonitorConfiguration.GuestRoleArn
`,
  network: `
AWS::RUM::AppMonitor: Domain DomainList
AWS::Synthetics::Canary: VPCConfig
`,
  content: `
AWS::ApplicationSignals::ServiceLevelObjective: BurnRateConfigurations
AWS::Budgets::BudgetsAction: ActionType ActionThreshold Definition
AWS::CloudWatch::Alarm: TreatMissingData OKActions AlarmActions ActionsEnabled Metrics.*.ReturnData InsufficientDataActions DatapointsToAlarm
    WarmUpConfiguration
AWS::CloudWatch::CompositeAlarm: AlarmActions ActionsSuppressorWaitPeriod ActionsEnabled ActionsSuppressor AlarmRule InsufficientDataActions
    OKActions ActionsSuppressorExtensionPeriod
AWS::CloudWatch::Dashboard: DashboardBody
AWS::CloudWatch::InsightRule: RuleBody
AWS::CloudWatch::MetricStream: IncludeFilters OutputFormat ExcludeFilters
AWS::Logs::Delivery: RecordFields
AWS::RUM::AppMonitor: DeobfuscationConfiguration Platform
AWS::Synthetics::Canary: ArtifactConfig RunConfig.EnvironmentVariables Code ArtifactS3Location
`,
  related: `
AWS::Budgets::BudgetsAction: NotificationType
AWS::CloudWatch::Alarm: ThresholdMetricId Metrics.*.Id
AWS::InternetMonitor::Monitor: ResourcesToAdd ResourcesToRemove
AWS::Synthetics::Canary: ProvisionedResourceCleanup
`,
  logs: `
AWS::CloudWatch::InsightRule: ApplyOnTransformedLogs
AWS::InternetMonitor::Monitor: InternetMeasurementsLogDelivery.S3Config.LogDeliveryStatus
`,
  amounts: `
AWS::Synthetics::Canary: SuccessRetentionPeriod FailureRetentionPeriod
`,
  timing: `
AWS::ApplicationSignals::ServiceLevelObjective: ExclusionWindows
AWS::CloudWatch::Alarm: EvaluationWindow EvaluationInterval
AWS::Synthetics::Canary: RunConfig.TimeoutInSeconds Schedule.DurationInSeconds Schedule.RetryConfig
`,
  lifecycle: `
AWS::InternetMonitor::Monitor: HealthEventsConfig
AWS::Synthetics::Canary: RuntimeVersion DeleteLambdaResourcesOnCanaryDeletion DryRunAndUpdate
`,
  behaviour: `
AWS::ApplicationSignals::ServiceLevelObjective: Sli RequestBasedSli Goal
AWS::Budgets::BudgetsAction: ApprovalModel Subscribers
AWS::CloudWatch::Alarm: EvaluateLowSampleCountPercentile ExtendedStatistic ComparisonOperator Dimensions EvaluationPeriods Unit Namespace
    Metrics.*.Label Metrics.*.MetricStat.Stat Metrics.*.MetricStat.Metric Metrics.*.MetricStat.Unit Metrics.*.Period Statistic Threshold
AWS::CloudWatch::MetricStream: StatisticsConfigurations.*.IncludeMetrics FirehoseArn
AWS::InternetMonitor::Monitor: TrafficPercentageToMonitor
AWS::Logs::Delivery: FieldDelimiter S3SuffixPath S3EnableHiveCompatiblePath
AWS::RUM::AppMonitor: CustomEvents AppMonitorConfiguration.IncludedPages AppMonitorConfiguration.ExcludedPages
    AppMonitorConfiguration.FavoritePages AppMonitorConfiguration.AllowCookies AppMonitorConfiguration.Telemetries
AWS::Synthetics::Canary: VisualReference RunConfig.MemoryInMB RunConfig.EphemeralStorage BrowserConfigs VisualReferences
`,
};
