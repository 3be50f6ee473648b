import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { LOGS_ARE_NOT_LOGGED, LOGS_STAY_IN_THEIR_REGION, LOGS_UNDER_KEYS_OF_S3 } from '../exceptions';
import { ACCESS_LOG_DELIVERY, accessLogObjects } from '../aws/access-logs';
import type { AwsAccessLogs } from '../aws/words';

/**
 * Keeps a load balancer's access logs in a bucket of their own. The bucket outlives its stack, because a bucket that holds logs
 * cannot be deleted; it empties itself as the logs expire.
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
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(ACCESS_LOG_DELIVERY.service)],
      actions: [...ACCESS_LOG_DELIVERY.actions],
      resources: [bucket.arnForObjects(accessLogObjects(Stack.of(scope).account))],
    }),
  );
  balancer.setAttribute('access_logs.s3.enabled', 'true');
  balancer.setAttribute('access_logs.s3.bucket', bucket.bucketName);
  if (bucket.policy) balancer.node.addDependency(bucket.policy);
  accept(bucket, LOGS_ARE_NOT_LOGGED, LOGS_STAY_IN_THEIR_REGION, LOGS_UNDER_KEYS_OF_S3);
}
