import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { AwsAccessLogs } from '../../clouds/aws/access-logs';
import type { AwsStatement } from '../../clouds/aws/statement';
import { PRIVATE_BUCKET } from './private-bucket';

/** Who writes logs, and where in their bucket. */
export interface LogDelivery extends AwsStatement {
  readonly service: string;
  /** Objects of the bucket that it writes, e.g. `AWSLogs/123456789012/*`. */
  readonly objects: string;
}

/**
 * A bucket of its own for logs that a service writes. It outlives its stack, because a bucket that holds logs cannot be deleted; it
 * empties itself as the logs expire.
 */
export function logBucket(
  scope: Construct,
  id: string,
  { retentionDays, transitions }: AwsAccessLogs,
  { service, actions, objects, conditions }: LogDelivery,
): s3.Bucket {
  const bucket = new s3.Bucket(scope, id, {
    ...PRIVATE_BUCKET,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        expiration: Duration.days(retentionDays),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        transitions: transitions.map(({ afterDays, storageClass }) => ({
          storageClass: new s3.StorageClass(storageClass),
          transitionAfter: Duration.days(afterDays),
        })),
      },
    ],
  });
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: [...actions],
      resources: [bucket.arnForObjects(objects)],
      ...(conditions && { conditions }),
    }),
  );
  return bucket;
}
