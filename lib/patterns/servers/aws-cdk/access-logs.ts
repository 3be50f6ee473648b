import { Stack } from 'aws-cdk-lib';
import type { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';
import type { AwsAccessLogs } from '../../../clouds/aws/access-logs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { logBucket } from '../../../engines/aws-cdk/log-bucket';
import { LOGS_ARE_NOT_LOGGED, LOGS_STAY_IN_THEIR_REGION, LOGS_UNDER_KEYS_OF_S3 } from '../exceptions';
import { ACCESS_LOG_DELIVERY, accessLogObjects } from '../aws/access-logs';

/** Keeps a load balancer's access logs in a bucket of their own. */
export function keepAccessLogs(scope: Construct, balancer: ApplicationLoadBalancer, logs: AwsAccessLogs): void {
  const objects = accessLogObjects(Stack.of(scope).account);
  const bucket = logBucket(scope, 'AccessLogs', logs, { ...ACCESS_LOG_DELIVERY, objects });
  balancer.setAttribute('access_logs.s3.enabled', 'true');
  balancer.setAttribute('access_logs.s3.bucket', bucket.bucketName);
  if (bucket.policy) balancer.node.addDependency(bucket.policy);
  accept(bucket, LOGS_ARE_NOT_LOGGED, LOGS_STAY_IN_THEIR_REGION, LOGS_UNDER_KEYS_OF_S3);
}
