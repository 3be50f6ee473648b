import type { NoEffect } from './reasons';

/** Properties of types of monitoring that change no charge. */
export const MONITORING: NoEffect = {
  names: `
AWS::Budgets::BudgetsAction: BudgetName
AWS::CloudWatch::Alarm: AlarmDescription
AWS::CloudWatch::CompositeAlarm: AlarmDescription
AWS::CloudWatch::Dashboard: DashboardName
AWS::InternetMonitor::Monitor: InternetMeasurementsLogDelivery.S3Config.BucketPrefix MonitorName
AWS::Logs::AccountPolicy: PolicyName
AWS::Logs::MetricFilter: FilterName MetricTransformations.*.MetricNamespace
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
AWS::Logs::MetricFilter: FilterPattern FieldSelectionCriteria MetricTransformations.*.MetricValue MetricTransformations.*.DefaultValue
    MetricTransformations.*.Unit
AWS::Logs::ScheduledQuery: QueryLanguage QueryString
AWS::RUM::AppMonitor: DeobfuscationConfiguration Platform
AWS::Synthetics::Canary: ArtifactConfig RunConfig.EnvironmentVariables Code ArtifactS3Location
AWS::XRay::Group: FilterExpression
`,
  related: `
AWS::Budgets::BudgetsAction: NotificationType
AWS::CloudWatch::Alarm: ThresholdMetricId Metrics.*.Id
AWS::InternetMonitor::Monitor: ResourcesToAdd ResourcesToRemove
AWS::Logs::ScheduledQuery: DestinationConfiguration
AWS::Synthetics::Canary: ProvisionedResourceCleanup
`,
  logs: `
AWS::CloudWatch::InsightRule: ApplyOnTransformedLogs
AWS::InternetMonitor::Monitor: InternetMeasurementsLogDelivery.S3Config.LogDeliveryStatus
`,
  amounts: `
AWS::ApplicationSignals::ServiceLevelObjective: Sli.SliMetric.PeriodSeconds
AWS::Logs::AccountPolicy: Scope SelectionCriteria
AWS::Logs::ScheduledQuery: LogGroupIdentifiers StartTimeOffset
AWS::Synthetics::Canary: SuccessRetentionPeriod FailureRetentionPeriod
`,
  timing: `
AWS::ApplicationSignals::ServiceLevelObjective: ExclusionWindows
AWS::CloudWatch::Alarm: EvaluationWindow EvaluationInterval
AWS::Logs::ScheduledQuery: Timezone ScheduleStartTime ScheduleEndTime
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
    Metrics.*.Label Metrics.*.MetricStat.Stat Metrics.*.MetricStat.Metric Metrics.*.MetricStat.Unit Statistic Threshold
AWS::CloudWatch::MetricStream: StatisticsConfigurations.*.IncludeMetrics FirehoseArn
AWS::InternetMonitor::Monitor: TrafficPercentageToMonitor
AWS::Logs::Delivery: FieldDelimiter S3SuffixPath S3EnableHiveCompatiblePath
AWS::Logs::MetricFilter: ApplyOnTransformedLogs
AWS::RUM::AppMonitor: CustomEvents AppMonitorConfiguration.IncludedPages AppMonitorConfiguration.ExcludedPages
    AppMonitorConfiguration.FavoritePages AppMonitorConfiguration.AllowCookies AppMonitorConfiguration.Telemetries
AWS::Synthetics::Canary: VisualReference BrowserConfigs VisualReferences
AWS::XRay::Group: InsightsConfiguration.NotificationsEnabled
`,
};
