import type { NoEffect } from './reasons';

/** Properties of types of edge that change no charge. */
export const EDGE: NoEffect = {
  names: `
AWS::GlobalAccelerator::Accelerator: FlowLogsS3Prefix
AWS::Route53::HealthCheck: HealthCheckConfig.AlarmIdentifier
AWS::Route53RecoveryReadiness::ReadinessCheck: ResourceSetName ReadinessCheckName
`,
  tags: `
AWS::Route53::HealthCheck: HealthCheckTags
`,
  access: `
AWS::CloudFront::Distribution: DistributionConfig.Origins.*.OriginAccessControlId DistributionConfig.ViewerCertificate.IamCertificateId
    DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate DistributionConfig.ViewerCertificate.AcmCertificateArn
    DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId
    DistributionConfig.DefaultCacheBehavior.OriginRequestPolicyId DistributionConfig.DefaultCacheBehavior.CachePolicyId
    DistributionConfig.ContinuousDeploymentPolicyId DistributionConfig.WebACLId DistributionConfig.CacheBehaviors.*.ViewerProtocolPolicy
    DistributionConfig.CacheBehaviors.*.ResponseHeadersPolicyId DistributionConfig.CacheBehaviors.*.OriginRequestPolicyId
    DistributionConfig.CacheBehaviors.*.CachePolicyId
AWS::Route53::TrafficPolicyInstance: TrafficPolicyId
`,
  network: `
AWS::CloudFront::AnycastIpList: IpCount IpamCidrConfigs
AWS::CloudFront::Distribution: DistributionConfig.Origins.*.OriginShield.OriginShieldRegion DistributionConfig.Origins.*.VpcOriginConfig
AWS::Route53::HealthCheck: HealthCheckConfig.Regions
AWS::Route53::TrafficPolicyInstance: HostedZoneId
AWS::Route53Profiles::ProfileAssociation: ResourceId
AWS::Route53Resolver::FirewallDomainList: DomainFileUrl
`,
  content: `
AWS::CloudFront::ConnectionFunction: ConnectionFunctionCode ConnectionFunctionConfig
AWS::CloudFront::Distribution: DistributionConfig.DefaultCacheBehavior.FunctionAssociations
    DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations.*.IncludeBody DistributionConfig.CacheBehaviors.*.FunctionAssociations
    DistributionConfig.CacheBehaviors.*.LambdaFunctionAssociations.*.IncludeBody DistributionConfig.CacheBehaviors.*.PathPattern
    DistributionConfig.ConnectionFunctionAssociation
AWS::CloudFront::Function: FunctionConfig FunctionMetadata FunctionCode
AWS::CloudFront::RealtimeLogConfig: Fields
`,
  related: `
AWS::CloudFront::Distribution: DistributionConfig.Origins.*.Id DistributionConfig.DefaultCacheBehavior.TargetOriginId
    DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups DistributionConfig.DefaultCacheBehavior.SmoothStreaming
    DistributionConfig.OriginGroups DistributionConfig.CacheBehaviors.*.TargetOriginId DistributionConfig.CacheBehaviors.*.TrustedKeyGroups
    DistributionConfig.CacheBehaviors.*.SmoothStreaming DistributionConfig.AnycastIpListId
AWS::CloudFront::KeyValueStore: ImportSource
AWS::CloudFront::MonitoringSubscription: DistributionId
AWS::GlobalAccelerator::Accelerator: FlowLogsS3Bucket
AWS::Route53::HealthCheck: HealthCheckConfig.ResourcePath
AWS::Route53Resolver::FirewallRuleGroupAssociation: FirewallRuleGroupId
`,
  logs: `
AWS::CloudFront::Distribution: DistributionConfig.Logging DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn
    DistributionConfig.CacheBehaviors.*.RealtimeLogConfigArn
`,
  amounts: `
AWS::CloudFront::Distribution: DistributionConfig.DefaultCacheBehavior.DefaultTTL DistributionConfig.DefaultCacheBehavior.MinTTL
    DistributionConfig.DefaultCacheBehavior.MaxTTL DistributionConfig.CacheBehaviors.*.DefaultTTL DistributionConfig.CacheBehaviors.*.MinTTL
    DistributionConfig.CacheBehaviors.*.MaxTTL
AWS::Route53::TrafficPolicyInstance: TTL
`,
  limits: `
AWS::CloudFront::Distribution: DistributionConfig.Restrictions
`,
  timing: `
AWS::CloudFront::Distribution: DistributionConfig.Origins.*.ConnectionTimeout DistributionConfig.Origins.*.ResponseCompletionTimeout
`,
  lifecycle: `
AWS::CloudFront::Distribution: DistributionConfig.ViewerCertificate.MinimumProtocolVersion DistributionConfig.HttpVersion
AWS::Route53::HealthCheck: HealthCheckConfig.ChildHealthChecks HealthCheckConfig.HealthThreshold HealthCheckConfig.InsufficientDataHealthStatus
AWS::Route53::TrafficPolicyInstance: TrafficPolicyVersion
AWS::Route53Resolver::FirewallRuleGroupAssociation: MutationProtection
`,
  behaviour: `
AWS::CloudFront::ConnectionFunction: AutoPublish
AWS::CloudFront::Distribution: DistributionConfig.DefaultRootObject DistributionConfig.Origins.*.ConnectionAttempts
    DistributionConfig.Origins.*.OriginCustomHeaders DistributionConfig.Origins.*.S3OriginConfig DistributionConfig.Origins.*.OriginPath
    DistributionConfig.Origins.*.CustomOriginConfig DistributionConfig.PriceClass DistributionConfig.CustomOrigin DistributionConfig.S3Origin
    DistributionConfig.DefaultCacheBehavior.Compress DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations.*.EventType
    DistributionConfig.DefaultCacheBehavior.TrustedSigners DistributionConfig.DefaultCacheBehavior.AllowedMethods
    DistributionConfig.DefaultCacheBehavior.CachedMethods DistributionConfig.DefaultCacheBehavior.ForwardedValues
    DistributionConfig.DefaultCacheBehavior.GrpcConfig DistributionConfig.Staging DistributionConfig.CustomErrorResponses
    DistributionConfig.Aliases DistributionConfig.IPV6Enabled DistributionConfig.CNAMEs DistributionConfig.CacheBehaviors.*.Compress
    DistributionConfig.CacheBehaviors.*.LambdaFunctionAssociations.*.EventType DistributionConfig.CacheBehaviors.*.TrustedSigners
    DistributionConfig.CacheBehaviors.*.AllowedMethods DistributionConfig.CacheBehaviors.*.CachedMethods
    DistributionConfig.CacheBehaviors.*.ForwardedValues DistributionConfig.CacheBehaviors.*.GrpcConfig DistributionConfig.ConnectionMode
    DistributionConfig.TenantConfig DistributionConfig.ViewerMtlsConfig.TrustStoreConfig
AWS::CloudFront::Function: AutoPublish
AWS::CloudFront::RealtimeLogConfig: EndPoints
AWS::Route53::HealthCheck: HealthCheckConfig.EnableSNI HealthCheckConfig.FailureThreshold HealthCheckConfig.Inverted
    HealthCheckConfig.RoutingControlArn HealthCheckConfig.SearchString
AWS::Route53Resolver::FirewallRuleGroupAssociation: Priority
`,
};
