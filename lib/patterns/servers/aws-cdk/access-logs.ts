import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { ACCESS_LOG_BUCKET } from '../exceptions';
import type { AwsAccessLogs } from '../aws/load-balancer';

/**
 * Keeps a load balancer's access logs in a bucket of their own. The bucket outlives its stack, because a bucket that holds logs
 * cannot be deleted; it empties itself as the logs expire.
 * Source: Elastic Load Balancing User Guide, "Enable access logs for your Application Load Balancer".
 */
export function keepAccessLogs(scope: Construct, balancer: ApplicationLoadBalancer, logs: AwsAccessLogs): void {
  const bucket = new s3.Bucket(scope, 'AccessLogs', {
    encryption: s3.BucketEncryption.S3_MANAGED,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        expiration: Duration.days(logs.retentionDays),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        transitions: logs.transitions.map(({ afterDays, storageClass }) => ({
          storageClass: new s3.StorageClass(storageClass),
          transitionAfter: Duration.days(afterDays),
        })),
      },
    ],
  });
  // Named as the service, not as the account of each region, so that the region need not be known.
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('logdelivery.elasticloadbalancing.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${Stack.of(scope).account}/*`)],
    }),
  );
  balancer.setAttribute('access_logs.s3.enabled', 'true');
  balancer.setAttribute('access_logs.s3.bucket', bucket.bucketName);
  if (bucket.policy) balancer.node.addDependency(bucket.policy);
  accept(bucket, ...ACCESS_LOG_BUCKET);
}
