/**
 * What properties are called in CloudFormation where no comparison tells: other words, bags, and sides turned over. A line for each token,
 * `path=Target` for each property; `*=Bag` where CloudFormation has one around most of them. See `Shape` for the marks after a target.
 */
export const RENAMES = `
autoscaling/group:Group
    defaultCooldown=Cooldown launchConfiguration=LaunchConfigurationName loadBalancers=LoadBalancerNames
    protectFromScaleIn=NewInstancesProtectedFromScaleIn launchTemplate.id=LaunchTemplateId
    launchTemplate.name=LaunchTemplateName enabledMetrics=MetricsCollection+.Metrics
    metricsGranularity=MetricsCollection+.Granularity initialLifecycleHooks=LifecycleHookSpecificationList
    initialLifecycleHooks.name=LifecycleHookName initialLifecycleHooks.notificationTargetArn=NotificationTargetARN
    initialLifecycleHooks.roleArn=RoleARN instanceRefresh=# warmPool=#
autoscaling/policy:Policy targetTrackingConfiguration.customizedMetricSpecification.metricDimensions=Dimensions
budgets/budget:Budget
    *=Budget limitAmount=Budget.BudgetLimit.Amount limitUnit=Budget.BudgetLimit.Unit name=Budget.BudgetName
    metrics=Budget.Metrics+ timePeriodStart=Budget.TimePeriod.Start timePeriodEnd=Budget.TimePeriod.End
    plannedLimits=Budget.PlannedBudgetLimits costFilters=# notifications=# tags=ResourceTags[]
cloudwatch/eventRule:EventRule isEnabled=State?ENABLED:DISABLED eventPattern=EventPattern@
cloudwatch/metricAlarm:MetricAlarm
    metricQueries=Metrics metricQueries.metric=MetricStat metricQueries.metric.metricName=Metric.MetricName
    metricQueries.metric.namespace=Metric.Namespace metricQueries.metric.dimensions=Metric.Dimensions[Name:Value]
ec2/eip:Eip instance=InstanceId networkInterface=InstanceId
ec2/eipAssociation:EipAssociation publicIp=EIP
ec2/flowLog:FlowLog iamRoleArn=DeliverLogsPermissionArn
ec2/launchTemplate:LaunchTemplate
    *=LaunchTemplateData description=VersionDescription vpcSecurityGroupIds=LaunchTemplateData.SecurityGroupIds
    securityGroupNames=LaunchTemplateData.SecurityGroups networkInterfaces.securityGroups=Groups
    networkInterfaces.ipv4AddressCount=SecondaryPrivateIpAddressCount tagSpecifications=LaunchTemplateData.TagSpecifications
    tags=#
ec2/instance:Instance
    ami=ImageId associatePublicIpAddress=# ebsBlockDevices=# ephemeralBlockDevices=# rootBlockDevice=#
    hibernation=HibernationOptions.Configured launchTemplate.id=LaunchTemplateId launchTemplate.name=LaunchTemplateName
    placementGroup=PlacementGroupName privateIp=PrivateIpAddress userData=UserData userDataBase64=# volumeTags=#
    vpcSecurityGroupIds=SecurityGroupIds
ec2/launchConfiguration:LaunchConfiguration
    ebsBlockDevices=# ephemeralBlockDevices=# rootBlockDevice=# enableMonitoring=InstanceMonitoring userDataBase64=#
ec2/natGateway:NatGateway privateIp=PrivateIpAddress
ec2/networkInterface:NetworkInterface
    privateIp=PrivateIpAddress privateIpsCount=SecondaryPrivateIpAddressCount securityGroups=GroupSet
ec2/route:Route egressOnlyGatewayId=EgressOnlyInternetGatewayId
ec2/securityGroup:SecurityGroup ingress=# egress=#
ec2/subnet:Subnet
    enableResourceNameDnsARecordOnLaunch=PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord
    enableResourceNameDnsAaaaRecordOnLaunch=PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord
    privateDnsHostnameTypeOnLaunch=PrivateDnsNameOptionsOnLaunch.HostnameType
ec2/volumeAttachment:VolumeAttachment deviceName=Device
iam/instanceProfile:InstanceProfile role=Roles+
iam/role:Role inlinePolicies=Policies inlinePolicies.name=PolicyName inlinePolicies.policy=PolicyDocument@
iam/rolePolicy:RolePolicy name=PolicyName role=RoleName
kms/key:Key customerMasterKeySpec=KeySpec deletionWindowInDays=PendingWindowInDays isEnabled=Enabled policy=KeyPolicy@
lb/listener:Listener
    certificateArn=Certificates+.CertificateArn defaultActions.authenticateCognito=AuthenticateCognitoConfig
    defaultActions.authenticateOidc=AuthenticateOidcConfig defaultActions.fixedResponse=FixedResponseConfig
    defaultActions.forward=ForwardConfig defaultActions.jwtValidation=JwtValidationConfig
    defaultActions.redirect=RedirectConfig
lb/listenerCertificate:ListenerCertificate certificateArn=Certificates+.CertificateArn
lb/listenerRule:ListenerRule
    actions.authenticateCognito=AuthenticateCognitoConfig actions.authenticateOidc=AuthenticateOidcConfig
    actions.fixedResponse=FixedResponseConfig actions.forward=ForwardConfig actions.jwtValidation=JwtValidationConfig
    actions.redirect=RedirectConfig conditions.hostHeader=HostHeaderConfig conditions.httpHeader=HttpHeaderConfig
    conditions.httpRequestMethod=HttpRequestMethodConfig conditions.pathPattern=PathPatternConfig
    conditions.queryStrings=QueryStringConfig.Values conditions.sourceIp=SourceIpConfig
lb/loadBalancer:LoadBalancer loadBalancerType=Type internal=Scheme?internal:internet-facing
lb/targetGroup:TargetGroup
    healthCheck=. healthCheck.enabled=HealthCheckEnabled healthCheck.healthyThreshold=HealthyThresholdCount
    healthCheck.interval=HealthCheckIntervalSeconds healthCheck.matcher=Matcher.HttpCode healthCheck.path=HealthCheckPath
    healthCheck.port=HealthCheckPort healthCheck.protocol=HealthCheckProtocol
    healthCheck.timeout=HealthCheckTimeoutSeconds healthCheck.unhealthyThreshold=UnhealthyThresholdCount
s3/bucket:Bucket
    accelerationStatus=# bucket=BucketName bucketPrefix=BucketNamePrefix acl=AccessControl corsRules=CorsConfiguration.CorsRules
    forceDestroy=# lifecycleRules=# logging=# objectLockConfiguration=# policy=# replicationConfiguration=#
    serverSideEncryptionConfiguration=# versioning=# website=WebsiteConfiguration grants=# requestPayer=#
s3/bucketV2:BucketV2
    accelerationStatus=# bucket=BucketName bucketPrefix=BucketNamePrefix acl=AccessControl corsRules=CorsConfiguration.CorsRules
    forceDestroy=# lifecycleRules=# loggings=# objectLockConfiguration=# policy=# replicationConfigurations=#
    serverSideEncryptionConfigurations=# versionings=# websites=WebsiteConfiguration- grants=# requestPayer=#
scheduler/schedule:Schedule
    target.ecsParameters.networkConfiguration.assignPublicIp=AwsvpcConfiguration.AssignPublicIp?ENABLED:DISABLED
    target.ecsParameters.networkConfiguration.securityGroups=AwsvpcConfiguration.SecurityGroups
    target.ecsParameters.networkConfiguration.subnets=AwsvpcConfiguration.Subnets
    target.sagemakerPipelineParameters.pipelineParameters=PipelineParameterList
sns/topic:Topic policy=# deliveryPolicy=#
sns/topicPolicy:TopicPolicy arn=Topics+
sns/topicSubscription:TopicSubscription
    topic=TopicArn filterPolicy=FilterPolicy@ deliveryPolicy=DeliveryPolicy@ redrivePolicy=RedrivePolicy@
ssm/association:Association
    outputLocation.s3BucketName=S3Location.OutputS3BucketName outputLocation.s3KeyPrefix=S3Location.OutputS3KeyPrefix
    outputLocation.s3Region=S3Location.OutputS3Region
ssm/maintenanceWindowTask:MaintenanceWindowTask
    taskInvocationParameters.automationParameters=MaintenanceWindowAutomationParameters
    taskInvocationParameters.lambdaParameters=MaintenanceWindowLambdaParameters
    taskInvocationParameters.runCommandParameters=MaintenanceWindowRunCommandParameters
    taskInvocationParameters.stepFunctionsParameters=MaintenanceWindowStepFunctionsParameters
ssm/patchBaseline:PatchBaseline
    approvalRules=ApprovalRules.PatchRules approvalRules.patchFilters=PatchFilterGroup.PatchFilters
    globalFilters=GlobalFilters.PatchFilters
vpc/securityGroupEgressRule:SecurityGroupEgressRule
    cidrIpv4=CidrIp prefixListId=DestinationPrefixListId referencedSecurityGroupId=DestinationSecurityGroupId
    securityGroupId=GroupId
vpc/securityGroupIngressRule:SecurityGroupIngressRule
    cidrIpv4=CidrIp prefixListId=SourcePrefixListId referencedSecurityGroupId=SourceSecurityGroupId securityGroupId=GroupId
wafv2/webAcl:WebAcl
    associationConfig.requestBodies=RequestBody- associationConfig.requestBodies.apiGateway=API_GATEWAY
    associationConfig.requestBodies.appRunnerService=APP_RUNNER_SERVICE
    associationConfig.requestBodies.cloudfront=CLOUDFRONT
    associationConfig.requestBodies.cognitoUserPool=COGNITO_USER_POOL
    associationConfig.requestBodies.verifiedAccessInstance=VERIFIED_ACCESS_INSTANCE
`;
