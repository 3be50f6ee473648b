import { backupSelection, byName, ofVault, permission, restoreTestingSelection } from './backups';
import {
  address,
  budget,
  defaultSecurityGroup,
  eventRule,
  eventTarget,
  joined,
  lifecycleHook,
  ofBucket,
  patchGroup,
  rolePolicyAttachment,
  schedule,
  webAcl,
  webAclAssociation,
} from './composed';
import { listenerCertificate, peeringAccepter, shared, sharedWith } from './connections';
import { egressRule, ingressRule } from './security-group-rules';
import type { Form } from './taken';

/** By what CloudFormation calls it. */
const own: Form = ({ id }) => joined('', id);

/** By the name at the end of its ARN. */
const lastOfArn: Form = ({ id }) => joined('', id === undefined ? undefined : /([^/]+)$/.exec(id)?.[1]);

/** By a part of what CloudFormation calls it, after the ID of what a property refers to. */
function within(path: string, part: RegExp): Form {
  return (one) => joined('/', one.idIn(path), part.exec(one.id ?? '')?.[1]);
}

const FIRST = /^([^|]+)/;
const LAST = /([^|]+)$/;

/** By the IDs of what properties refer to. */
function by(separator: string, ...paths: readonly string[]): Form {
  return (one) => one.deployed && joined(separator, ...paths.map((path) => one.idIn(path)));
}

/**
 * By which ID the provider takes over a resource of each type, from what CloudFormation calls it and what it refers to.
 *
 * Sources: the documentation of each type of @pulumi/aws, "Import", for what its provider expects; the CloudFormation template
 * reference, "Return values", for what a stack calls it: a name, an ID or an ARN, or the parts of its primary identifier with `|`
 * between them.
 */
export const FORMS: Readonly<Partial<Record<string, Form>>> = {
  'aws:acm/certificate:Certificate': own,
  'aws:autoscaling/group:Group': own,
  'aws:autoscaling/lifecycleHook:LifecycleHook': lifecycleHook,
  'aws:autoscaling/policy:Policy': within('AutoScalingGroupName', /policyName\/([^|]+)$/),
  'aws:autoscaling/schedule:Schedule': within('AutoScalingGroupName', FIRST),
  'aws:backup/framework:Framework': byName('FrameworkName'),
  'aws:backup/plan:Plan': own,
  'aws:backup/reportPlan:ReportPlan': byName('ReportPlanName'),
  'aws:backup/restoreTestingPlan:RestoreTestingPlan': own,
  'aws:backup/restoreTestingSelection:RestoreTestingSelection': restoreTestingSelection,
  'aws:backup/selection:Selection': backupSelection,
  'aws:backup/vault:Vault': own,
  'aws:backup/vaultLockConfiguration:VaultLockConfiguration': ofVault('LockConfiguration'),
  'aws:backup/vaultNotifications:VaultNotifications': ofVault('Notifications'),
  'aws:backup/vaultPolicy:VaultPolicy': ofVault('AccessPolicy'),
  'aws:budgets/budget:Budget': budget,
  'aws:cloudfront/cachePolicy:CachePolicy': own,
  'aws:cloudfront/distribution:Distribution': own,
  'aws:cloudfront/function:Function': lastOfArn,
  'aws:cloudfront/keyGroup:KeyGroup': own,
  'aws:cloudfront/monitoringSubscription:MonitoringSubscription': by('', 'DistributionId'),
  'aws:cloudfront/originAccessControl:OriginAccessControl': own,
  'aws:cloudfront/publicKey:PublicKey': own,
  'aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy': own,
  'aws:cloudfront/vpcOrigin:VpcOrigin': own,
  'aws:cloudwatch/compositeAlarm:CompositeAlarm': own,
  'aws:cloudwatch/dashboard:Dashboard': own,
  'aws:cloudwatch/eventRule:EventRule': eventRule,
  'aws:cloudwatch/eventTarget:EventTarget': eventTarget,
  'aws:cloudwatch/logDelivery:LogDelivery': own,
  'aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination': own,
  'aws:cloudwatch/logDeliverySource:LogDeliverySource': own,
  'aws:cloudwatch/logGroup:LogGroup': own,
  'aws:cloudwatch/logResourcePolicy:LogResourcePolicy': own,
  'aws:cloudwatch/metricAlarm:MetricAlarm': own,
  'aws:ebs/volume:Volume': own,
  'aws:ec2/customerGateway:CustomerGateway': own,
  'aws:ec2/defaultSecurityGroup:DefaultSecurityGroup': defaultSecurityGroup,
  'aws:ec2/eip:Eip': address,
  'aws:ec2/flowLog:FlowLog': own,
  'aws:ec2/internetGateway:InternetGateway': own,
  'aws:ec2/launchTemplate:LaunchTemplate': own,
  'aws:ec2/natGateway:NatGateway': own,
  'aws:ec2/networkInterface:NetworkInterface': own,
  'aws:ec2/route:Route': by('_', 'RouteTableId', 'DestinationCidrBlock'),
  'aws:ec2/routeTable:RouteTable': own,
  'aws:ec2/routeTableAssociation:RouteTableAssociation': by('/', 'SubnetId', 'RouteTableId'),
  'aws:ec2/securityGroup:SecurityGroup': own,
  'aws:ec2/subnet:Subnet': own,
  'aws:ec2/vpc:Vpc': own,
  'aws:ec2/vpcEndpoint:VpcEndpoint': own,
  'aws:ec2/vpcPeeringConnection:VpcPeeringConnection': own,
  'aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter': peeringAccepter,
  'aws:ec2/vpnConnection:VpnConnection': own,
  'aws:ec2transitgateway/route:Route': by('_', 'TransitGatewayRouteTableId', 'DestinationCidrBlock'),
  'aws:ec2transitgateway/routeTable:RouteTable': own,
  'aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation': by(
    '_',
    'TransitGatewayRouteTableId',
    'TransitGatewayAttachmentId',
  ),
  'aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation': by(
    '_',
    'TransitGatewayRouteTableId',
    'TransitGatewayAttachmentId',
  ),
  'aws:ec2transitgateway/transitGateway:TransitGateway': own,
  'aws:ec2transitgateway/vpcAttachment:VpcAttachment': own,
  'aws:iam/instanceProfile:InstanceProfile': own,
  'aws:iam/policy:Policy': own,
  'aws:iam/role:Role': own,
  'aws:iam/rolePolicyAttachment:RolePolicyAttachment': rolePolicyAttachment,
  'aws:iot/policy:Policy': own,
  'aws:iot/provisioningTemplate:ProvisioningTemplate': own,
  'aws:iot/roleAlias:RoleAlias': own,
  'aws:iot/thing:Thing': own,
  'aws:iot/thingGroup:ThingGroup': own,
  'aws:iot/topicRule:TopicRule': own,
  'aws:kms/alias:Alias': own,
  'aws:kms/key:Key': own,
  'aws:lambda/function:Function': own,
  'aws:lambda/permission:Permission': permission,
  'aws:lb/listener:Listener': own,
  'aws:lb/listenerCertificate:ListenerCertificate': listenerCertificate,
  'aws:lb/listenerRule:ListenerRule': own,
  'aws:lb/loadBalancer:LoadBalancer': own,
  'aws:lb/targetGroup:TargetGroup': own,
  'aws:ram/principalAssociation:PrincipalAssociation': sharedWith,
  'aws:ram/resourceAssociation:ResourceAssociation': shared,
  'aws:ram/resourceShare:ResourceShare': own,
  'aws:route53/record:Record': by('_', 'HostedZoneId', 'Name', 'Type'),
  'aws:route53/resolverEndpoint:ResolverEndpoint': own,
  'aws:route53/resolverRule:ResolverRule': own,
  'aws:route53/resolverRuleAssociation:ResolverRuleAssociation': own,
  'aws:s3/bucket:Bucket': own,
  'aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration': ofBucket('LifecycleConfiguration'),
  'aws:s3/bucketOwnershipControls:BucketOwnershipControls': ofBucket('OwnershipControls'),
  'aws:s3/bucketPolicy:BucketPolicy': by('', 'Bucket'),
  'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock': ofBucket('PublicAccessBlockConfiguration'),
  'aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration':
    ofBucket('BucketEncryption'),
  'aws:s3/bucketVersioning:BucketVersioning': ofBucket('VersioningConfiguration'),
  'aws:scheduler/schedule:Schedule': schedule,
  'aws:sns/topic:Topic': own,
  'aws:sns/topicPolicy:TopicPolicy': by('', 'Topics'),
  'aws:sns/topicSubscription:TopicSubscription': own,
  'aws:ssm/association:Association': own,
  'aws:ssm/document:Document': own,
  'aws:ssm/maintenanceWindow:MaintenanceWindow': own,
  'aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget': within('WindowId', LAST),
  'aws:ssm/maintenanceWindowTask:MaintenanceWindowTask': within('WindowId', LAST),
  'aws:ssm/parameter:Parameter': own,
  'aws:ssm/patchBaseline:PatchBaseline': own,
  'aws:ssm/patchGroup:PatchGroup': patchGroup,
  'aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule': egressRule,
  'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule': ingressRule,
  'aws:wafv2/webAcl:WebAcl': webAcl,
  'aws:wafv2/webAclAssociation:WebAclAssociation': webAclAssociation,
  'aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration': own,
};
