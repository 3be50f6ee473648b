/** Names by hand: autoscaling, ec2, elasticbeanstalk, lambda. */
export const COMPUTE = `
autoscaling/group:Group
    defaultCooldown=Cooldown launchConfiguration=LaunchConfigurationName loadBalancers=LoadBalancerNames
    protectFromScaleIn=NewInstancesProtectedFromScaleIn launchTemplate.id=LaunchTemplateId
    launchTemplate.name=LaunchTemplateName enabledMetrics=MetricsCollection+.Metrics
    metricsGranularity=MetricsCollection+.Granularity initialLifecycleHooks=LifecycleHookSpecificationList
    initialLifecycleHooks.name=LifecycleHookName initialLifecycleHooks.notificationTargetArn=NotificationTargetARN
    initialLifecycleHooks.roleArn=RoleARN instanceRefresh=# warmPool=#
autoscaling/policy:Policy targetTrackingConfiguration.customizedMetricSpecification.metricDimensions=Dimensions
ec2/eip:Eip instance=InstanceId networkInterface=InstanceId
ec2/eipAssociation:EipAssociation publicIp=EIP
ec2/flowLog:FlowLog iamRoleArn=DeliverLogsPermissionArn
ec2/instance:Instance
    ami=ImageId associatePublicIpAddress=# ebsBlockDevices=# ephemeralBlockDevices=# rootBlockDevice=#
    hibernation=HibernationOptions.Configured launchTemplate.id=LaunchTemplateId
    launchTemplate.name=LaunchTemplateName placementGroup=PlacementGroupName privateIp=PrivateIpAddress
    userData=UserData userDataBase64=# volumeTags=# vpcSecurityGroupIds=SecurityGroupIds
ec2/keyPair:KeyPair publicKey=PublicKeyMaterial
ec2/launchConfiguration:LaunchConfiguration
    ebsBlockDevices=# ephemeralBlockDevices=# rootBlockDevice=# enableMonitoring=InstanceMonitoring
    userDataBase64=#
ec2/launchTemplate:LaunchTemplate
    *=LaunchTemplateData description=VersionDescription vpcSecurityGroupIds=LaunchTemplateData.SecurityGroupIds
    securityGroupNames=LaunchTemplateData.SecurityGroups networkInterfaces.securityGroups=Groups
    networkInterfaces.ipv4AddressCount=SecondaryPrivateIpAddressCount
    tagSpecifications=LaunchTemplateData.TagSpecifications tags=#
ec2/natGateway:NatGateway privateIp=PrivateIpAddress
ec2/networkInterface:NetworkInterface
    privateIp=PrivateIpAddress privateIps=# privateIpsCount=SecondaryPrivateIpAddressCount securityGroups=GroupSet
ec2/route:Route egressOnlyGatewayId=EgressOnlyInternetGatewayId
ec2/securityGroup:SecurityGroup ingress=# egress=#
ec2/spotFleetRequest:SpotFleetRequest
    *=SpotFleetRequestConfigData
    instanceInterruptionBehaviour=SpotFleetRequestConfigData.InstanceInterruptionBehavior launchSpecifications=#
    launchTemplateConfigs.launchTemplateSpecification.id=LaunchTemplateId
    launchTemplateConfigs.launchTemplateSpecification.name=LaunchTemplateName
    fleetType=SpotFleetRequestConfigData.Type
ec2/spotInstanceRequest:SpotInstanceRequest spotPrice=#
ec2/subnet:Subnet
    enableResourceNameDnsARecordOnLaunch=PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord
    enableResourceNameDnsAaaaRecordOnLaunch=PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord
    privateDnsHostnameTypeOnLaunch=PrivateDnsNameOptionsOnLaunch.HostnameType
ec2/subnetCidrReservation:SubnetCidrReservation cidrBlock=Cidr
ec2/volumeAttachment:VolumeAttachment deviceName=Device
ec2/vpcEndpointConnectionNotification:VpcEndpointConnectionNotification vpcEndpointServiceId=ServiceId
ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple
    vpcEndpointServiceId=ServiceId principalArn=AllowedPrincipals+
ec2/vpcIpv6CidrBlockAssociation:VpcIpv6CidrBlockAssociation assignGeneratedIpv6CidrBlock=AmazonProvidedIpv6CidrBlock
elasticbeanstalk/applicationVersion:ApplicationVersion
    application=ApplicationName bucket=SourceBundle.S3Bucket key=SourceBundle.S3Key
elasticbeanstalk/configurationTemplate:ConfigurationTemplate
    application=ApplicationName settings=OptionSettings settings.name=OptionName settings.resource=ResourceName
elasticbeanstalk/environment:Environment
    application=ApplicationName version=VersionLabel settings=OptionSettings settings.name=OptionName
    settings.resource=ResourceName tier=Tier.Name
lambda/function:Function
    imageUri=Code.ImageUri s3Bucket=Code.S3Bucket s3Key=Code.S3Key s3ObjectVersion=Code.S3ObjectVersion
lambda/functionUrl:FunctionUrl functionName=TargetFunctionArn authorizationType=AuthType
lambda/layerVersion:LayerVersion s3Bucket=Content.S3Bucket s3Key=Content.S3Key s3ObjectVersion=Content.S3ObjectVersion
lambda/permission:Permission function=FunctionName
lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig
    provisionedConcurrentExecutions=ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions
`;
