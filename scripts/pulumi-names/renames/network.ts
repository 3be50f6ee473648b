/**
 * Names by hand: acm, cloudfront, directconnect, ec2transitgateway, elb, globalaccelerator, lb, networkmanager, route53, vpc,
 * vpclattice.
 */
export const NETWORK = `
acm/certificate:Certificate options=. options.export=CertificateExport validationOptions=DomainValidationOptions
cloudfront/cachePolicy:CachePolicy *=CachePolicyConfig
cloudfront/distribution:Distribution
    *=DistributionConfig orderedCacheBehaviors=DistributionConfig.CacheBehaviors
    isIpv6Enabled=DistributionConfig.IPV6Enabled loggingConfig=DistributionConfig.Logging
    originGroups=DistributionConfig.OriginGroups.Items origins.originId=Id
    origins.customHeaders=OriginCustomHeaders origins.customHeaders.name=HeaderName
    origins.customHeaders.value=HeaderValue **.lambdaArn=LambdaFunctionARN **.functionArn=FunctionARN
cloudfront/fieldLevelEncryptionProfile:FieldLevelEncryptionProfile *=FieldLevelEncryptionProfileConfig
cloudfront/keyGroup:KeyGroup *=KeyGroupConfig
cloudfront/multitenantDistribution:MultitenantDistribution
    *=DistributionConfig **.lambdaFunctionArn=LambdaFunctionARN **.functionArn=FunctionARN
    origins.originShields=OriginShield- origins.customOriginConfigs=CustomOriginConfig-
    origins.vpcOriginConfigs=VpcOriginConfig-
cloudfront/originAccessControl:OriginAccessControl *=OriginAccessControlConfig
cloudfront/originRequestPolicy:OriginRequestPolicy *=OriginRequestPolicyConfig
cloudfront/publicKey:PublicKey *=PublicKeyConfig
cloudfront/responseHeadersPolicy:ResponseHeadersPolicy *=ResponseHeadersPolicyConfig
directconnect/gatewayAssociation:GatewayAssociation dxGatewayId=DirectConnectGatewayId
directconnect/hostedPrivateVirtualInterface:HostedPrivateVirtualInterface bgpAsn=BgpPeers+.Asn
directconnect/privateVirtualInterface:PrivateVirtualInterface
    dxGatewayId=DirectConnectGatewayId vpnGatewayId=VirtualGatewayId
directconnect/transitVirtualInterface:TransitVirtualInterface dxGatewayId=DirectConnectGatewayId
ec2transitgateway/connect:Connect transportAttachmentId=TransportTransitGatewayAttachmentId protocol=Options.Protocol
elb/loadBalancer:LoadBalancer
    internal=Scheme?internal:internet-facing crossZoneLoadBalancing=CrossZone
    idleTimeout=ConnectionSettings.IdleTimeout connectionDraining=ConnectionDrainingPolicy.Enabled
    connectionDrainingTimeout=ConnectionDrainingPolicy.Timeout accessLogs=AccessLoggingPolicy
    accessLogs.bucket=S3BucketName accessLogs.bucketPrefix=S3BucketPrefix accessLogs.interval=EmitInterval
    listeners.lbPort=LoadBalancerPort listeners.lbProtocol=Protocol
globalaccelerator/accelerator:Accelerator attributes=.
globalaccelerator/customRoutingAccelerator:CustomRoutingAccelerator attributes=.
lb/listener:Listener
    certificateArn=Certificates+.CertificateArn defaultActions.authenticateCognito=AuthenticateCognitoConfig
    defaultActions.authenticateOidc=AuthenticateOidcConfig defaultActions.fixedResponse=FixedResponseConfig
    defaultActions.forward=ForwardConfig defaultActions.jwtValidation=JwtValidationConfig
    defaultActions.redirect=RedirectConfig
lb/listenerCertificate:ListenerCertificate certificateArn=Certificates+.CertificateArn
lb/listenerRule:ListenerRule
    actions.authenticateCognito=AuthenticateCognitoConfig actions.authenticateOidc=AuthenticateOidcConfig
    actions.fixedResponse=FixedResponseConfig actions.forward=ForwardConfig
    actions.jwtValidation=JwtValidationConfig actions.redirect=RedirectConfig
    conditions.hostHeader=HostHeaderConfig conditions.httpHeader=HttpHeaderConfig
    conditions.httpRequestMethod=HttpRequestMethodConfig conditions.pathPattern=PathPatternConfig
    conditions.queryStrings=QueryStringConfig.Values conditions.sourceIp=SourceIpConfig
lb/loadBalancer:LoadBalancer loadBalancerType=Type internal=Scheme?internal:internet-facing
lb/targetGroup:TargetGroup
    healthCheck=. healthCheck.enabled=HealthCheckEnabled healthCheck.healthyThreshold=HealthyThresholdCount
    healthCheck.interval=HealthCheckIntervalSeconds healthCheck.matcher=Matcher.HttpCode
    healthCheck.path=HealthCheckPath healthCheck.port=HealthCheckPort healthCheck.protocol=HealthCheckProtocol
    healthCheck.timeout=HealthCheckTimeoutSeconds healthCheck.unhealthyThreshold=UnhealthyThresholdCount
networkmanager/coreNetwork:CoreNetwork basePolicyDocument=PolicyDocument@
route53/healthCheck:HealthCheck
    *=HealthCheckConfig fqdn=HealthCheckConfig.FullyQualifiedDomainName
    invertHealthcheck=HealthCheckConfig.Inverted cloudwatchAlarmName=HealthCheckConfig.AlarmIdentifier.Name
    cloudwatchAlarmRegion=HealthCheckConfig.AlarmIdentifier.Region
route53/record:Record
    zoneId=HostedZoneId records=ResourceRecords aliases=AliasTarget- aliases.zoneId=HostedZoneId
    aliases.name=DNSName
route53/zone:Zone comment=HostedZoneConfig.Comment
vpc/securityGroupEgressRule:SecurityGroupEgressRule
    cidrIpv4=CidrIp prefixListId=DestinationPrefixListId referencedSecurityGroupId=DestinationSecurityGroupId
    securityGroupId=GroupId
vpc/securityGroupIngressRule:SecurityGroupIngressRule
    cidrIpv4=CidrIp prefixListId=SourcePrefixListId referencedSecurityGroupId=SourceSecurityGroupId
    securityGroupId=GroupId
vpc/securityGroupVpcAssociation:SecurityGroupVpcAssociation securityGroupId=GroupId
vpclattice/resourceConfiguration:ResourceConfiguration resourceGatewayIdentifier=ResourceGatewayId
vpclattice/resourceGateway:ResourceGateway vpcId=VpcIdentifier
vpclattice/serviceNetworkResourceAssociation:ServiceNetworkResourceAssociation
    resourceConfigurationIdentifier=ResourceConfigurationId serviceNetworkIdentifier=ServiceNetworkId
`;
