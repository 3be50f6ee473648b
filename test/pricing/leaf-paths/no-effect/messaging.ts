import type { NoEffect } from './reasons';

/** Properties of types of messaging that change no charge. */
export const MESSAGING: NoEffect = {
  names: `
AWS::Events::Archive: ArchiveName
AWS::Events::EventBus: EventSourceName
AWS::Events::Rule: Targets.*.Id Targets.*.EcsParameters.Group Targets.*.EcsParameters.ReferenceId
AWS::SQS::Queue: QueueName
AWS::Scheduler::Schedule: Target.EcsParameters.Group Target.EcsParameters.ReferenceId
`,
  tags: `
AWS::Events::Rule: Targets.*.EcsParameters.TagList
`,
  keys: `
AWS::SNS::Topic: KmsMasterKeyId
AWS::SQS::Queue: KmsMasterKeyId KmsDataKeyReusePeriodSeconds SqsManagedSseEnabled
`,
  access: `
AWS::EventSchemas::Discoverer: CrossAccount
AWS::Events::EventBus: Policy
AWS::Events::Rule: Targets.*.EcsParameters.EnableExecuteCommand
AWS::SNS::Subscription: DeliveryPolicy RedrivePolicy SubscriptionRoleArn
AWS::SQS::Queue: RedriveAllowPolicy RedrivePolicy
AWS::Scheduler::Schedule: Target.EcsParameters.EnableExecuteCommand
`,
  network: `
AWS::Events::ApiDestination: InvocationEndpoint
AWS::Events::Rule: Targets.*.EcsParameters.PlacementConstraints Targets.*.EcsParameters.PlacementStrategies
AWS::SNS::Subscription: Endpoint Region
AWS::SNS::Topic: Subscription.*.Endpoint
AWS::Scheduler::Schedule: Target.EcsParameters.PlacementConstraints Target.EcsParameters.PlacementStrategy
`,
  content: `
AWS::Events::Archive: EventPattern
AWS::Events::Rule: EventPattern Targets.*.HttpParameters Targets.*.Input Targets.*.InputPath Targets.*.InputTransformer
    Targets.*.KinesisParameters Targets.*.SqsParameters Targets.*.AppSyncParameters
AWS::Pipes::Pipe: TargetParameters.StepFunctionStateMachineParameters TargetParameters.HttpParameters TargetParameters.SqsQueueParameters
    TargetParameters.KinesisStreamParameters TargetParameters.InputTemplate TargetParameters.SageMakerPipelineParameters
    TargetParameters.EventBridgeEventBusParameters TargetParameters.LambdaFunctionParameters TargetParameters.BatchJobParameters
    TargetParameters.RedshiftDataParameters TargetParameters.TimestreamParameters EnrichmentParameters SourceParameters
    LogConfiguration.IncludeExecutionData
AWS::SNS::Subscription: RawMessageDelivery
AWS::SNS::Topic: ContentBasedDeduplication
AWS::SQS::Queue: ContentBasedDeduplication
AWS::Scheduler::Schedule: Target.SqsParameters Target.EventBridgeParameters Target.KinesisParameters Target.SageMakerPipelineParameters
`,
  related: `
AWS::Events::Rule: EventBusName Targets.*.BatchParameters Targets.*.RedshiftDataParameters Targets.*.RunCommandParameters
    Targets.*.SageMakerPipelineParameters
AWS::Pipes::Pipe: Target Source LogConfiguration.S3LogDestination LogConfiguration.FirehoseLogDestination
`,
  logs: `
AWS::Pipes::Pipe: TargetParameters.CloudWatchLogsParameters
`,
  amounts: `
AWS::Events::Archive: RetentionDays
AWS::SQS::Queue: MessageRetentionPeriod
`,
  limits: `
AWS::Events::ApiDestination: InvocationRateLimitPerSecond
AWS::SNS::Topic: MaximumMessageSize
AWS::SQS::Queue: FifoThroughputLimit MaximumMessageSize
`,
  timing: `
AWS::SQS::Queue: ReceiveMessageWaitTimeSeconds VisibilityTimeout DelaySeconds
AWS::Scheduler::Schedule: StartDate Target.RetryPolicy FlexibleTimeWindow ScheduleExpressionTimezone EndDate
`,
  lifecycle: `
AWS::Events::Rule: Targets.*.EcsParameters.PlatformVersion Targets.*.RetryPolicy
AWS::SNS::Topic: SignatureVersion
AWS::Scheduler::Schedule: Target.EcsParameters.PlatformVersion
`,
  cheaper: `
AWS::Events::Rule: Targets.*.EcsParameters.CapacityProviderStrategy.*.Base Targets.*.EcsParameters.CapacityProviderStrategy.*.Weight
AWS::Scheduler::Schedule: Target.EcsParameters.CapacityProviderStrategy.*.Base Target.EcsParameters.CapacityProviderStrategy.*.Weight
`,
  behaviour: `
AWS::Events::ApiDestination: ConnectionArn HttpMethod
AWS::Events::EventBus: LogConfig.IncludeDetail
AWS::Pipes::Pipe: Enrichment
AWS::SNS::Subscription: ReplayPolicy
AWS::SNS::Topic: FifoThroughputScope
AWS::SQS::Queue: DeduplicationScope
`,
};
