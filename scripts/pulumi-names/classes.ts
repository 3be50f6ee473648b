/** Tokens for which CloudFormation has no type: `<module>/<class>`, and the types of that module. See `TokenClass`. */
export const CLASSES = `
alb/part: TargetGroupAttachment
autoscaling/part: Attachment Notification Tag TrafficSourceAttachment
cloudwatch/part: EventTarget
ec2/free: DefaultSecurityGroup
ec2/part: SecurityGroupRule VpcEndpointRouteTableAssociation VpcEndpointSubnetAssociation
iam/part: RolePolicyAttachment
kms/part: KeyPolicy
lb/part: TargetGroupAttachment
s3/part: AnalyticsConfiguration BucketAccelerateConfiguration BucketAccelerateConfigurationV2 BucketAcl BucketAclV2
    BucketCorsConfiguration BucketCorsConfigurationV2 BucketIntelligentTieringConfiguration BucketLifecycleConfiguration
    BucketLifecycleConfigurationV2 BucketLogging BucketLoggingV2 BucketMetadataConfiguration BucketMetric
    BucketNotification BucketObjectLockConfiguration BucketObjectLockConfigurationV2 BucketOwnershipControls
    BucketPublicAccessBlock BucketReplicationConfig BucketRequestPaymentConfiguration
    BucketRequestPaymentConfigurationV2 BucketServerSideEncryptionConfiguration
    BucketServerSideEncryptionConfigurationV2 BucketVersioning BucketVersioningV2 BucketWebsiteConfiguration
    BucketWebsiteConfigurationV2 Inventory
ssm/part: PatchGroup
`;
