import type { NoEffect } from '.';

/** Properties of types of messaging that change no charge. */
export const MESSAGING: NoEffect = {
  access: `
AWS::EventSchemas::Discoverer: CrossAccount
AWS::Events::EventBus: Policy
AWS::SNS::Subscription: DeliveryPolicy FilterPolicy FilterPolicyScope RedrivePolicy ReplayPolicy
AWS::SQS::Queue: RedriveAllowPolicy RedrivePolicy
`,
  network: `
AWS::Events::ApiDestination: InvocationEndpoint
AWS::Pipes::Pipe: TargetParameters.EcsTaskParameters.PlacementConstraints TargetParameters.EcsTaskParameters.PlacementStrategy
    TargetParameters.EcsTaskParameters.NetworkConfiguration
AWS::SNS::Subscription: Endpoint Region
AWS::SNS::Topic: Subscription.*.Endpoint
AWS::Scheduler::Schedule: Target.EcsParameters.PlacementConstraints Target.EcsParameters.PlacementStrategy
    Target.EcsParameters.NetworkConfiguration
`,
  content: `
AWS::Events::Archive: EventPattern
AWS::Pipes::Pipe: TargetParameters.StepFunctionStateMachineParameters TargetParameters.HttpParameters TargetParameters.SqsQueueParameters
    TargetParameters.KinesisStreamParameters TargetParameters.InputTemplate TargetParameters.SageMakerPipelineParameters
    TargetParameters.EventBridgeEventBusParameters TargetParameters.LambdaFunctionParameters
    TargetParameters.EcsTaskParameters.EnableExecuteCommand TargetParameters.BatchJobParameters TargetParameters.RedshiftDataParameters
    TargetParameters.TimestreamParameters EnrichmentParameters SourceParameters LogConfiguration.IncludeExecutionData
AWS::SNS::Subscription: RawMessageDelivery
AWS::SNS::Topic: ContentBasedDeduplication
AWS::SQS::Queue: ContentBasedDeduplication
AWS::Scheduler::Schedule: Target.Input Target.SqsParameters Target.EcsParameters.EnableExecuteCommand Target.EventBridgeParameters
    Target.KinesisParameters Target.SageMakerPipelineParameters
`,
  related: `
AWS::Events::EventBus: EventSourceName
AWS::Pipes::Pipe: Target TargetParameters.EcsTaskParameters.Group TargetParameters.EcsTaskParameters.ReferenceId Source
    LogConfiguration.S3LogDestination LogConfiguration.FirehoseLogDestination
AWS::SNS::Topic: KmsMasterKeyId
AWS::SQS::Queue: KmsMasterKeyId QueueName
AWS::Scheduler::Schedule: Target.EcsParameters.Group Target.EcsParameters.ReferenceId
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
AWS::SQS::Queue: ReceiveMessageWaitTimeSeconds VisibilityTimeout KmsDataKeyReusePeriodSeconds DelaySeconds
AWS::Scheduler::Schedule: StartDate ScheduleExpression Target.RetryPolicy FlexibleTimeWindow ScheduleExpressionTimezone EndDate
`,
  lifecycle: `
AWS::Pipes::Pipe: TargetParameters.EcsTaskParameters.PlatformVersion
AWS::SNS::Topic: SignatureVersion
AWS::Scheduler::Schedule: Target.EcsParameters.PlatformVersion
`,
  behaviour: `
AWS::Events::ApiDestination: ConnectionArn HttpMethod
AWS::Events::Archive: ArchiveName
AWS::Events::EventBus: LogConfig.IncludeDetail
AWS::Pipes::Pipe: Enrichment TargetParameters.EcsTaskParameters.TaskCount TargetParameters.EcsTaskParameters.LaunchType
    TargetParameters.EcsTaskParameters.CapacityProviderStrategy TargetParameters.EcsTaskParameters.Overrides
AWS::SNS::Subscription: SubscriptionRoleArn
AWS::SNS::Topic: FifoThroughputScope DeliveryStatusLogging.*.SuccessFeedbackRoleArn DeliveryStatusLogging.*.SuccessFeedbackSampleRate
    DeliveryStatusLogging.*.FailureFeedbackRoleArn
AWS::SQS::Queue: SqsManagedSseEnabled DeduplicationScope
AWS::Scheduler::Schedule: Target.EcsParameters.TaskCount Target.EcsParameters.LaunchType Target.EcsParameters.CapacityProviderStrategy State
`,
};
