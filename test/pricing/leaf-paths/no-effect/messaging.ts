import type { NoEffect } from '.';

/** Properties of types of messaging that change no charge. */
export const MESSAGING: NoEffect = {
  names: `
AWS::Events::Archive: ArchiveName
AWS::Events::EventBus: EventSourceName
AWS::SQS::Queue: QueueName
`,
  keys: `
AWS::SNS::Topic: KmsMasterKeyId
AWS::SQS::Queue: KmsMasterKeyId KmsDataKeyReusePeriodSeconds SqsManagedSseEnabled
`,
  access: `
AWS::EventSchemas::Discoverer: CrossAccount
AWS::Events::EventBus: Policy
AWS::SNS::Subscription: DeliveryPolicy FilterPolicy FilterPolicyScope RedrivePolicy SubscriptionRoleArn
AWS::SQS::Queue: RedriveAllowPolicy RedrivePolicy
`,
  network: `
AWS::Events::ApiDestination: InvocationEndpoint
AWS::SNS::Subscription: Endpoint Region
AWS::SNS::Topic: Subscription.*.Endpoint
`,
  content: `
AWS::Events::Archive: EventPattern
AWS::Pipes::Pipe: TargetParameters.StepFunctionStateMachineParameters TargetParameters.HttpParameters TargetParameters.SqsQueueParameters
    TargetParameters.KinesisStreamParameters TargetParameters.InputTemplate TargetParameters.SageMakerPipelineParameters
    TargetParameters.EventBridgeEventBusParameters TargetParameters.LambdaFunctionParameters TargetParameters.BatchJobParameters
    TargetParameters.RedshiftDataParameters TargetParameters.TimestreamParameters EnrichmentParameters SourceParameters
    LogConfiguration.IncludeExecutionData
AWS::SNS::Subscription: RawMessageDelivery
AWS::SNS::Topic: ContentBasedDeduplication
AWS::SQS::Queue: ContentBasedDeduplication
AWS::Scheduler::Schedule: Target.Input Target.SqsParameters Target.EventBridgeParameters Target.KinesisParameters
    Target.SageMakerPipelineParameters
`,
  related: `
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
AWS::Scheduler::Schedule: StartDate ScheduleExpression Target.RetryPolicy FlexibleTimeWindow ScheduleExpressionTimezone EndDate
`,
  lifecycle: `
AWS::SNS::Topic: SignatureVersion
`,
  behaviour: `
AWS::Events::ApiDestination: ConnectionArn HttpMethod
AWS::Events::EventBus: LogConfig.IncludeDetail
AWS::Pipes::Pipe: Enrichment
AWS::SNS::Subscription: ReplayPolicy
AWS::SNS::Topic: FifoThroughputScope
AWS::SQS::Queue: DeduplicationScope
AWS::Scheduler::Schedule: State
`,
};
