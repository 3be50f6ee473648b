import * as s3 from '@pulumi/aws/s3';
import { interpolate, output, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import { keeping, leaving } from './lasting';
import { shortPrefix } from './physical-names';
import { policyDocument, type Statement } from './policy-document';

/** What a bucket holds, and who writes to it. */
export interface ExpiringBucketArgs {
  /** Days after which an object is deleted. */
  readonly retentionDays: number;
  /** @default - objects stay in the standard class */
  readonly transitions?: readonly { readonly afterDays: number; readonly storageClass: string }[];
  /** Whether the engine refuses to let go of it. */
  readonly keep: boolean;
  /** Who may write to it, given the bucket. */
  readonly allows: (bucket: s3.Bucket) => Input<readonly Statement[]>;
  readonly tags: Readonly<Record<string, string>>;
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
  { retentionDays, transitions = [], keep, allows, tags }: ExpiringBucketArgs,
  below: CustomResourceOptions,
): ExpiringBucket {
  const options = { ...below, ...leaving(true) };
  const prefix = shortPrefix('a bucket', name);
  const bucket = new s3.Bucket(
    name,
    { ...(prefix !== undefined && { bucketPrefix: prefix.toLowerCase() }), tags },
    { ...options, ...keeping(keep) },
  );
  new s3.BucketPublicAccessBlock(
    name,
    {
      bucket: bucket.id,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    options,
  );
  new s3.BucketOwnershipControls(
    name,
    { bucket: bucket.id, rule: { objectOwnership: 'BucketOwnerEnforced' } },
    options,
  );
  new s3.BucketServerSideEncryptionConfiguration(
    name,
    { bucket: bucket.id, rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }] },
    options,
  );
  const versioning = new s3.BucketVersioning(
    name,
    { bucket: bucket.id, versioningConfiguration: { status: 'Enabled' } },
    options,
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
  const policy = new s3.BucketPolicy(
    name,
    {
      bucket: bucket.id,
      policy: output(allows(bucket)).apply((allowed) => policyDocument([overTls(bucket), ...allowed])),
    },
    options,
  );
  return { bucket, policy };
}

function overTls({ arn }: s3.Bucket): Statement {
  return {
    effect: 'Deny',
    actions: ['s3:*'],
    resources: [arn, interpolate`${arn}/*`],
    principals: ['anyone'],
    conditions: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}
