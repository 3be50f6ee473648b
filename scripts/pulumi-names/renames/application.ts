/** Names by hand: apigateway, connect, iot, sagemaker, scheduler, sesv2, sfn, sns, sqs. */
export const APPLICATION = `
apigateway/deployment:Deployment restApi=RestApiId variables=# triggers=#
apigateway/method:Method restApi=RestApiId authorization=AuthorizationType
apigateway/stage:Stage restApi=RestApiId deployment=DeploymentId xrayTracingEnabled=TracingEnabled
iot/topicRule:TopicRule
    enabled=TopicRulePayload.RuleDisabled! sql=TopicRulePayload.Sql sqlVersion=TopicRulePayload.AwsIotSqlVersion
    description=TopicRulePayload.Description
sagemaker/notebookInstance:NotebookInstance securityGroups=SecurityGroupIds volumeSize=VolumeSizeInGB
scheduler/schedule:Schedule
    target.ecsParameters.networkConfiguration.assignPublicIp=AwsvpcConfiguration.AssignPublicIp?ENABLED:DISABLED
    target.ecsParameters.networkConfiguration.securityGroups=AwsvpcConfiguration.SecurityGroups
    target.ecsParameters.networkConfiguration.subnets=AwsvpcConfiguration.Subnets
    target.sagemakerPipelineParameters.pipelineParameters=PipelineParameterList
sfn/stateMachine:StateMachine loggingConfiguration.logDestination=Destinations+.CloudWatchLogsLogGroup.LogGroupArn
sns/topic:Topic policy=# deliveryPolicy=#
sns/topicPolicy:TopicPolicy arn=Topics+
sns/topicSubscription:TopicSubscription
    topic=TopicArn filterPolicy=FilterPolicy@ deliveryPolicy=DeliveryPolicy@ redrivePolicy=RedrivePolicy@
sqs/queue:Queue
    visibilityTimeoutSeconds=VisibilityTimeout messageRetentionSeconds=MessageRetentionPeriod
    maxMessageSize=MaximumMessageSize receiveWaitTimeSeconds=ReceiveMessageWaitTimeSeconds
    redrivePolicy=RedrivePolicy@ policy=#
connect/contactFlow:ContactFlow instanceId=InstanceArn
connect/contactFlowModule:ContactFlowModule instanceId=InstanceArn
connect/hoursOfOperation:HoursOfOperation instanceId=InstanceArn
connect/queue:Queue instanceId=InstanceArn
connect/quickConnect:QuickConnect instanceId=InstanceArn
connect/routingProfile:RoutingProfile instanceId=InstanceArn
connect/user:User name=Username instanceId=InstanceArn
sesv2/configurationSet:ConfigurationSet configurationSetName=Name
`;
