import * as s3 from '@pulumi/aws/s3';
import { interpolate, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import type { AwsAccessLogs } from '../../clouds/aws/access-logs';
import { keeping, leaving } from './lasting';
import { privateBucket } from './private-bucket';
import { type Statement } from './policy-document';

/** What a bucket of logs is made with. */
export interface LogBucketArgs {
  readonly logs: AwsAccessLogs;
  /** Who writes them, and where in the bucket. */
  readonly delivery: Pick<Statement, 'actions' | 'conditions'> & {
    readonly service: string;
    /** Objects of the bucket that it writes, e.g. `AWSLogs/123456789012/*`. */
    readonly objects: Input<string>;
  };
  /** Whether it is protected, too. */
  readonly keep: boolean;
  readonly tags: Record<string, string>;
}

/** A bucket that a service may write to, once its policy is there. */
export interface LogBucket {
  readonly bucket: s3.Bucket;
  readonly policy: s3.BucketPolicy;
}

/**
 * A bucket of its own for logs that a service writes. It outlives its component with all that guards it, because a bucket that holds
 * logs cannot be deleted; it empties itself as the logs expire.
 */
export function logBucket(
  name: string,
  { logs: { retentionDays, transitions }, delivery, keep, tags }: LogBucketArgs,
  below: CustomResourceOptions,
): LogBucket {
  const options = { ...below, ...leaving(true) };
  const { service, actions, objects, conditions } = delivery;
  const { bucket, policy, versioning } = privateBucket(
    name,
    {
      tags,
      statements: (arn) => [
        {
          actions,
          resources: [interpolate`${arn}/${objects}`],
          principals: [{ service }],
          ...(conditions && { conditions }),
        },
      ],
    },
    options,
    keeping(keep),
  );
  new s3.BucketLifecycleConfiguration(
    name,
    {
      bucket: bucket.id,
      rules: [
        {
          id: 'expire',
          status: 'Enabled',
          filter: { prefix: '' },
          expiration: { days: retentionDays },
          noncurrentVersionExpiration: { noncurrentDays: 1 },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
          transitions: transitions.map(({ afterDays: days, storageClass }) => ({ days, storageClass })),
        },
      ],
    },
    { ...options, dependsOn: [versioning] },
  );
  return { bucket, policy };
}
