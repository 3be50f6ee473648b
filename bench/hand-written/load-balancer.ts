import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Environment, Fleet } from './environments';

/** A fleet and the group of its servers. */
export interface BalanceProps {
  readonly environment: Environment;
  readonly fleet: Fleet;
  readonly vpc: ec2.IVpc;
  readonly group: AutoScalingGroup;
}

/** A load balancer and what it sends requests to. */
export interface Balanced {
  readonly loadBalancer: elb.ApplicationLoadBalancer;
  readonly targetGroup: elb.ApplicationTargetGroup;
}

/** A TLS load balancer before a fleet, with access logs. */
export function balance(scope: Construct, { environment, fleet, vpc, group }: BalanceProps): Balanced {
  const from = ec2.Peer.ipv4(fleet.internetFacing ? '0.0.0.0/0' : environment.cidr);
  const securityGroup = new ec2.SecurityGroup(scope, 'LoadBalancerSecurityGroup', {
    vpc,
    description: `Load balancer of ${fleet.name}`,
    allowAllOutbound: false,
  });
  securityGroup.addIngressRule(from, ec2.Port.HTTPS, 'TLS');
  if (fleet.internetFacing) securityGroup.addIngressRule(from, ec2.Port.HTTP, 'Redirected to TLS');
  const loadBalancer = new elb.ApplicationLoadBalancer(scope, 'LoadBalancer', {
    vpc,
    vpcSubnets: { subnetGroupName: fleet.internetFacing ? 'public' : 'private' },
    internetFacing: fleet.internetFacing,
    securityGroup,
    deletionProtection: environment.protect,
    dropInvalidHeaderFields: true,
  });
  keepAccessLogs(scope, loadBalancer, environment.account, environment.logRetention);
  const targetGroup = new elb.ApplicationTargetGroup(scope, 'Targets', {
    vpc,
    port: 443,
    protocol: elb.ApplicationProtocol.HTTPS,
    targets: [group],
    healthCheck: { path: '/health', protocol: elb.Protocol.HTTPS, healthyHttpCodes: '200-399' },
  });
  loadBalancer.addListener('Https', {
    port: 443,
    certificates: [elb.ListenerCertificate.fromArn(fleet.certificateArn)],
    sslPolicy: elb.SslPolicy.TLS13_RES,
    defaultTargetGroups: [targetGroup],
    open: false,
  });
  if (fleet.internetFacing) loadBalancer.addRedirect({ open: false });
  return { loadBalancer, targetGroup };
}

function keepAccessLogs(
  scope: Construct,
  loadBalancer: elb.ApplicationLoadBalancer,
  account: string,
  retentionDays: number,
): void {
  const move = (storageClass: s3.StorageClass, days: number): s3.Transition => ({
    storageClass,
    transitionAfter: Duration.days(days),
  });
  const cheaper = [move(s3.StorageClass.INFREQUENT_ACCESS, 30), move(s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, 90)];
  const bucket = new s3.Bucket(scope, 'AccessLogs', {
    encryption: s3.BucketEncryption.S3_MANAGED,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        expiration: Duration.days(retentionDays),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        transitions: retentionDays > 180 ? cheaper : [],
      },
    ],
  });
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('logdelivery.elasticloadbalancing.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${account}/*`)],
    }),
  );
  loadBalancer.setAttribute('access_logs.s3.enabled', 'true');
  loadBalancer.setAttribute('access_logs.s3.bucket', bucket.bucketName);
  if (bucket.policy) loadBalancer.node.addDependency(bucket.policy);
}
