import * as s3 from '@pulumi/aws/s3';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import { keeping, leaving } from './lasting';
import { privateBucket, type PrivateBucketArgs } from './private-bucket';

/** What a bucket holds, and who writes to it. */
export interface ExpiringBucketArgs extends PrivateBucketArgs {
  /** Days after which an object is deleted. */
  readonly retentionDays: number;
  /** @default - objects stay in the standard class */
  readonly transitions?: readonly { readonly afterDays: number; readonly storageClass: string }[];
  /** Whether it is protected, too. */
  readonly keep: boolean;
}

/** A bucket that its writers may write to, once its policy is there. */
export interface ExpiringBucket {
  readonly bucket: s3.Bucket;
  readonly policy: s3.BucketPolicy;
}

/**
 * A bucket for what others write and nobody changes. It outlives its component with all that guards it, because a bucket that holds
 * objects cannot be deleted; it empties itself as they expire.
 */
export function expiringBucket(
  name: string,
  { retentionDays, transitions = [], keep, ...args }: ExpiringBucketArgs,
  below: CustomResourceOptions,
): ExpiringBucket {
  const options = { ...below, ...leaving(true) };
  const { bucket, policy, versioning } = privateBucket(name, args, options, keeping(keep));
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
