import * as s3 from '@pulumi/aws/s3';
import { interpolate, output, type CustomResourceOptions, type Input, type Output } from '@pulumi/pulumi';
import { shortPrefix } from './physical-names';
import { policyDocument, type Statement } from './policy-document';

/** What a bucket is made with. */
export interface PrivateBucketArgs {
  readonly tags: Record<string, string>;
  /** What its policy allows. @param arn - of the bucket */
  readonly statements: (arn: Output<string>) => Input<readonly Statement[]>;
}

/** A bucket and what guards it. */
export interface PrivateBucket {
  readonly bucket: s3.Bucket;
  readonly policy: s3.BucketPolicy;
  readonly versioning: s3.BucketVersioning;
}

/**
 * An encrypted, versioned bucket that is never public and answers over TLS alone.
 * @param options - of all of it
 * @param lasting - options of the bucket itself
 */
export function privateBucket(
  name: string,
  { tags, statements }: PrivateBucketArgs,
  options: CustomResourceOptions,
  lasting: Pick<CustomResourceOptions, 'protect' | 'retainOnDelete'>,
): PrivateBucket {
  const prefix = shortPrefix('a bucket', name);
  const bucket = new s3.Bucket(
    name,
    { ...(prefix !== undefined && { bucketPrefix: prefix.toLowerCase() }), tags },
    { ...options, ...lasting },
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
  const policy = new s3.BucketPolicy(
    name,
    {
      bucket: bucket.id,
      policy: output(statements(bucket.arn)).apply((allowed) => policyDocument([overTls(bucket), ...allowed])),
    },
    options,
  );
  return { bucket, policy, versioning };
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
