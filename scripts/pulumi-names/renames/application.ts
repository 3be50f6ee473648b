/** Names by hand: apigateway, appsync, chatbot, cleanrooms, connect, datazone, iot, sagemaker, scheduler, ses, sesv2, sfn, sns, sqs. */
export const APPLICATION = `
apigateway/authorizer:Authorizer restApi=RestApiId
apigateway/deployment:Deployment restApi=RestApiId variables=# triggers=#
apigateway/method:Method restApi=RestApiId authorization=AuthorizationType
apigateway/model:Model restApi=RestApiId
apigateway/requestValidator:RequestValidator restApi=RestApiId
apigateway/resource:Resource restApi=RestApiId
apigateway/stage:Stage restApi=RestApiId deployment=DeploymentId xrayTracingEnabled=TracingEnabled
appsync/resolver:Resolver
    field=FieldName type=TypeName dataSource=DataSourceName requestTemplate=RequestMappingTemplate
    responseTemplate=ResponseMappingTemplate
appsync/sourceApiAssociation:SourceApiAssociation mergedApiId=MergedApiIdentifier sourceApiId=SourceApiIdentifier
chatbot/slackChannelConfiguration:SlackChannelConfiguration slackTeamId=SlackWorkspaceId
cleanrooms/membership:Membership collaborationId=CollaborationIdentifier
connect/contactFlow:ContactFlow instanceId=InstanceArn
connect/contactFlowModule:ContactFlowModule instanceId=InstanceArn
connect/hoursOfOperation:HoursOfOperation instanceId=InstanceArn
connect/instanceStorageConfig:InstanceStorageConfig instanceId=InstanceArn
connect/queue:Queue instanceId=InstanceArn
connect/quickConnect:QuickConnect instanceId=InstanceArn
connect/routingProfile:RoutingProfile instanceId=InstanceArn
connect/securityProfile:SecurityProfile instanceId=InstanceArn
connect/user:User name=Username instanceId=InstanceArn
connect/userHierarchyGroup:UserHierarchyGroup instanceId=InstanceArn parentGroupId=ParentGroupArn
connect/userHierarchyStructure:UserHierarchyStructure instanceId=InstanceArn
datazone/environmentBlueprintConfiguration:EnvironmentBlueprintConfiguration
    domainId=DomainIdentifier environmentBlueprintId=EnvironmentBlueprintIdentifier
iot/certificate:Certificate csr=CertificateSigningRequest caPem=CACertificatePem
iot/policyAttachment:PolicyAttachment policy=PolicyName target=Principal
iot/thing:Thing attributes=AttributePayload.Attributes{}
iot/thingPrincipalAttachment:ThingPrincipalAttachment thing=ThingName
iot/topicRule:TopicRule
    enabled=TopicRulePayload.RuleDisabled! sql=TopicRulePayload.Sql sqlVersion=TopicRulePayload.AwsIotSqlVersion
    description=TopicRulePayload.Description
sagemaker/endpointConfiguration:EndpointConfiguration kmsKeyArn=KmsKeyId
sagemaker/notebookInstance:NotebookInstance securityGroups=SecurityGroupIds volumeSize=VolumeSizeInGB
scheduler/schedule:Schedule
    target.ecsParameters.networkConfiguration.assignPublicIp=AwsvpcConfiguration.AssignPublicIp?ENABLED:DISABLED
    target.ecsParameters.networkConfiguration.securityGroups=AwsvpcConfiguration.SecurityGroups
    target.ecsParameters.networkConfiguration.subnets=AwsvpcConfiguration.Subnets
    target.sagemakerPipelineParameters.pipelineParameters=PipelineParameterList
ses/domainIdentity:DomainIdentity domain=EmailIdentity
ses/emailIdentity:EmailIdentity email=EmailIdentity
sesv2/configurationSet:ConfigurationSet configurationSetName=Name
sfn/stateMachine:StateMachine loggingConfiguration.logDestination=Destinations+.CloudWatchLogsLogGroup.LogGroupArn
sns/topic:Topic policy=# deliveryPolicy=#
sns/topicPolicy:TopicPolicy arn=Topics+
sns/topicSubscription:TopicSubscription
    topic=TopicArn filterPolicy=FilterPolicy@ deliveryPolicy=DeliveryPolicy@ redrivePolicy=RedrivePolicy@
sqs/queue:Queue
    visibilityTimeoutSeconds=VisibilityTimeout messageRetentionSeconds=MessageRetentionPeriod
    maxMessageSize=MaximumMessageSize receiveWaitTimeSeconds=ReceiveMessageWaitTimeSeconds
    redrivePolicy=RedrivePolicy@ policy=#
`;
