/** Where the provider of `@pulumi/aws` does otherwise than CloudFormation. */
interface Otherwise {
  /** Paths of properties whose change replaces the resource. @default - none */
  readonly replaces?: readonly string[];
  /** Paths of properties that change in place. @default - none */
  readonly inPlace?: readonly string[];
}

const SECURITY_GROUP_RULE = ['CidrIp', 'CidrIpv6', 'FromPort', 'IpProtocol', 'ToPort'];
const SIDE_OF_BUCKET: Otherwise = { replaces: ['bucket', 'expectedBucketOwner'] };

/**
 * By type; those that CloudFormation does not have by their tokens, and with the properties of those. Source: the schemas of the
 * resources in hashicorp/terraform-provider-aws (`ForceNew`), of which `test/e2e/pulumi/replacement-rules` names files and commits.
 */
const OTHERWISE: Readonly<Record<string, Otherwise>> = {
  'AWS::AutoScaling::AutoScalingGroup': { replaces: ['LifecycleHookSpecificationList'] },
  'AWS::AutoScaling::LifecycleHook': { inPlace: ['AutoScalingGroupName'] },
  'AWS::AutoScaling::ScalingPolicy': { replaces: ['Name'] },
  'AWS::AutoScaling::ScheduledAction': { replaces: ['ScheduledActionName'] },
  'AWS::Backup::BackupPlan': { replaces: ['BackupPlan.BackupPlanName'] },
  'AWS::Budgets::Budget': {
    replaces: ['AccountId'],
    inPlace: ['Budget.AutoAdjustData', 'Budget.PlannedBudgetLimits', 'NotificationsWithSubscribers'],
  },
  'AWS::CloudFormation::Stack': { replaces: ['DisableRollback', 'Name', 'OnFailure', 'TimeoutInMinutes'] },
  'AWS::CloudFront::Distribution': { replaces: ['DistributionConfig.Staging'] },
  'AWS::CloudFront::PublicKey': { replaces: ['PublicKeyConfig.EncodedKey', 'PublicKeyConfig.Name'] },
  'AWS::CloudWatch::CompositeAlarm': { replaces: ['ActionsEnabled'] },
  'AWS::EC2::EIP': { replaces: ['PublicIpv4Pool'] },
  'AWS::EC2::NatGateway': { replaces: ['SecondaryPrivateIpAddressCount'] },
  'AWS::EC2::NetworkInterface': { inPlace: ['PrivateIpAddress'] },
  'AWS::EC2::SecurityGroupEgress': {
    inPlace: [...SECURITY_GROUP_RULE, 'DestinationPrefixListId', 'DestinationSecurityGroupId'],
  },
  'AWS::EC2::SecurityGroupIngress': {
    inPlace: [...SECURITY_GROUP_RULE, 'SourcePrefixListId', 'SourceSecurityGroupId'],
  },
  'AWS::EC2::SubnetRouteTableAssociation': { replaces: ['GatewayId'], inPlace: ['RouteTableId'] },
  'AWS::EC2::TransitGatewayRouteTable': { inPlace: ['Tags'] },
  'AWS::EC2::VPNConnection': {
    inPlace: [
      'CustomerGatewayId',
      'LocalIpv4NetworkCidr',
      'LocalIpv6NetworkCidr',
      'OutsideIpAddressType',
      'RemoteIpv4NetworkCidr',
      'RemoteIpv6NetworkCidr',
      'TransitGatewayId',
      'TransportTransitGatewayAttachmentId',
      'VpnGatewayId',
      'VpnTunnelOptionsSpecifications',
    ],
    replaces: ['Tunnel1InsideCidr', 'Tunnel1InsideIpv6Cidr', 'Tunnel2InsideCidr', 'Tunnel2InsideIpv6Cidr'],
  },
  'AWS::EC2::Volume': { replaces: ['MultiAttachEnabled'] },
  'AWS::ElasticLoadBalancingV2::ListenerCertificate': { replaces: ['Certificates'] },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { replaces: ['CustomerOwnedIpv4Pool'] },
  'AWS::KMS::Key': { replaces: ['CustomKeyStoreId', 'KeySpec', 'KeyUsage', 'MultiRegion', 'XksKeyId'] },
  'AWS::Lambda::Permission': { replaces: ['Qualifier', 'StatementId', 'StatementIdPrefix'] },
  'AWS::Logs::DeliveryDestination': { inPlace: ['DestinationResourceArn'] },
  'AWS::Logs::DeliverySource': { replaces: ['LogType', 'ResourceArn'] },
  'AWS::Logs::LogGroup': { replaces: ['LogGroupClass'] },
  'AWS::RAM::ResourceShare': { replaces: ['PermissionArns'] },
  'AWS::Route53Resolver::ResolverRule': { replaces: ['DomainName'] },
  'AWS::SNS::TopicPolicy': { replaces: ['Topics'] },
  'AWS::SSM::Association': { replaces: ['Name'] },
  'AWS::SSM::Document': { inPlace: ['Content', 'DocumentFormat', 'DocumentType', 'TargetType', 'VersionName'] },
  'AWS::SSM::MaintenanceWindowTarget': { replaces: ['Description', 'Name', 'ResourceType'] },
  'AWS::SSM::Parameter': { replaces: ['DataType'] },
  'AWS::Scheduler::Schedule': { replaces: ['GroupName'] },
  'AWS::WAFv2::LoggingConfiguration': { replaces: ['LogDestinationConfigs'] },
  'aws:acm/certificateValidation:CertificateValidation': { replaces: ['certificateArn', 'validationRecordFqdns'] },
  'aws:autoscaling/attachment:Attachment': { replaces: ['autoscalingGroupName', 'elb', 'lbTargetGroupArn'] },
  'aws:backup/vaultLockConfiguration:VaultLockConfiguration': {
    replaces: ['backupVaultName', 'changeableForDays', 'maxRetentionDays', 'minRetentionDays'],
  },
  'aws:backup/vaultNotifications:VaultNotifications': {
    replaces: ['backupVaultEvents', 'backupVaultName', 'snsTopicArn'],
  },
  'aws:backup/vaultPolicy:VaultPolicy': { replaces: ['backupVaultName'] },
  'aws:cloudwatch/eventTarget:EventTarget': { replaces: ['eventBusName', 'rule', 'targetId'] },
  'aws:ec2/defaultSecurityGroup:DefaultSecurityGroup': { replaces: ['vpcId'] },
  'aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter': { replaces: ['vpcPeeringConnectionId'] },
  'aws:iam/rolePolicyAttachment:RolePolicyAttachment': { replaces: ['policyArn', 'role'] },
  'aws:ram/principalAssociation:PrincipalAssociation': { replaces: ['principal', 'resourceShareArn'] },
  'aws:ram/resourceAssociation:ResourceAssociation': { replaces: ['resourceArn', 'resourceShareArn'] },
  'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration': SIDE_OF_BUCKET,
  'aws:s3/bucketObjectv2:BucketObjectv2': { replaces: ['bucket', 'key'] },
  'aws:s3/bucketOwnershipControls:BucketOwnershipControls': SIDE_OF_BUCKET,
  'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock': SIDE_OF_BUCKET,
  'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration': SIDE_OF_BUCKET,
  'aws:s3/bucketVersioning:BucketVersioning': SIDE_OF_BUCKET,
  'aws:ssm/patchGroup:PatchGroup': { replaces: ['baselineId', 'patchGroup'] },
};

/** What CloudFormation does not have: the beginning of a name. */
const NAME_PREFIX = 'NamePrefix';

/**
 * Whether the provider of `@pulumi/aws` replaces a resource when a property changes; `undefined` where it does what CloudFormation does.
 * @param path - dotted path of a property that differs, e.g. `Ebs.KmsKeyId`
 */
export function isReplacedByProvider(type: string, path: string): boolean | undefined {
  if (path === NAME_PREFIX) return true;
  const { replaces = [], inPlace = [] } = Object.hasOwn(OTHERWISE, type) ? (OTHERWISE[type] ?? {}) : {};
  const covers = (property: string): boolean => path === property || path.startsWith(`${property}.`);
  if (replaces.some(covers)) return true;
  return inPlace.some(covers) ? false : undefined;
}
