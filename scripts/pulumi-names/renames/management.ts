/** Names by hand: amp, budgets, cfg, cloudtrail, cloudwatch, codeartifact, codedeploy, ssm, synthetics. */
export const MANAGEMENT = `
amp/anomalyDetector:AnomalyDetector workspaceId=Workspace
amp/ruleGroupNamespace:RuleGroupNamespace workspaceId=Workspace
budgets/budget:Budget
    *=Budget limitAmount=Budget.BudgetLimit.Amount limitUnit=Budget.BudgetLimit.Unit name=Budget.BudgetName
    metrics=Budget.Metrics+ timePeriodStart=Budget.TimePeriod.Start timePeriodEnd=Budget.TimePeriod.End
    plannedLimits=Budget.PlannedBudgetLimits costFilters=# notifications=# tags=ResourceTags[]
cfg/aggregateAuthorization:AggregateAuthorization accountId=AuthorizedAccountId
cloudtrail/eventDataStore:EventDataStore suspend=IngestionEnabled!
cloudtrail/trail:Trail cloudWatchLogsGroupArn=CloudWatchLogsLogGroupArn enableLogging=IsLogging
cloudwatch/eventArchive:EventArchive eventSourceArn=SourceArn eventPattern=EventPattern@
cloudwatch/eventRule:EventRule isEnabled=State?ENABLED:DISABLED eventPattern=EventPattern@
cloudwatch/logDeliveryDestination:LogDeliveryDestination deliveryDestinationConfiguration=.
cloudwatch/logSubscriptionFilter:LogSubscriptionFilter logGroup=LogGroupName
cloudwatch/logTransformer:LogTransformer logGroupArn=LogGroupIdentifier
cloudwatch/metricAlarm:MetricAlarm
    metricQueries=Metrics metricQueries.metric=MetricStat metricQueries.metric.metricName=Metric.MetricName
    metricQueries.metric.namespace=Metric.Namespace metricQueries.metric.dimensions=Metric.Dimensions[Name:Value]
codeartifact/domain:Domain domain=DomainName
codeartifact/repository:Repository domain=DomainName repository=RepositoryName
codedeploy/deploymentGroup:DeploymentGroup
    appName=ApplicationName blueGreenDeploymentConfig=BlueGreenDeploymentConfiguration
ssm/association:Association
    outputLocation.s3BucketName=S3Location.OutputS3BucketName
    outputLocation.s3KeyPrefix=S3Location.OutputS3KeyPrefix outputLocation.s3Region=S3Location.OutputS3Region
ssm/maintenanceWindowTask:MaintenanceWindowTask
    taskInvocationParameters.automationParameters=MaintenanceWindowAutomationParameters
    taskInvocationParameters.lambdaParameters=MaintenanceWindowLambdaParameters
    taskInvocationParameters.runCommandParameters=MaintenanceWindowRunCommandParameters
    taskInvocationParameters.stepFunctionsParameters=MaintenanceWindowStepFunctionsParameters
ssm/patchBaseline:PatchBaseline
    approvalRules=ApprovalRules.PatchRules approvalRules.patchFilters=PatchFilterGroup.PatchFilters
    globalFilters=GlobalFilters.PatchFilters
synthetics/canary:Canary
    startCanary=StartCanaryAfterCreation handler=Code.Handler s3Bucket=Code.S3Bucket s3Key=Code.S3Key
    s3Version=Code.S3ObjectVersion
`;
