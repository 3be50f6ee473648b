import * as s3 from '@pulumi/aws/s3';
import { interpolate, output } from '@pulumi/pulumi';
import { keeping, leaving } from '../../../engines/pulumi-aws/lasting';
import { shortPrefix } from '../../../engines/pulumi-aws/physical-names';
import { policyDocument } from '../../../engines/pulumi-aws/policy-document';
import { ACCESS_LOG_DELIVERY, accessLogObjects } from '../aws/access-logs';
import type { AwsAccessLogs } from '../aws/words';
import type { FleetParts } from './parts';

/** A bucket that a load balancer may write to, once its policy is there. */
export interface AccessLogs {
  readonly bucket: s3.Bucket;
  readonly policy: s3.BucketPolicy;
}

/**
 * A bucket of its own for the access logs of a load balancer. It outlives its component with all that guards it, because a bucket that
 * holds logs cannot be deleted; it empties itself as the logs expire.
 */
export function accessLogs(parts: FleetParts, { retentionDays, transitions }: AwsAccessLogs): AccessLogs {
  const { plan, location, tags } = parts;
  const name = `${parts.name}-access-logs`;
  const options = { ...parts.below, ...leaving(true) };
  const prefix = shortPrefix('a bucket', name);
  const bucket = new s3.Bucket(
    name,
    { ...(prefix !== undefined && { bucketPrefix: prefix.toLowerCase() }), tags: tags() },
    { ...options, ...keeping(plan.retain) },
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
  const objects = output(location.account).apply(accessLogObjects);
  const policy = new s3.BucketPolicy(
    name,
    {
      bucket: bucket.id,
      policy: policyDocument([
        {
          effect: 'Deny',
          actions: ['s3:*'],
          resources: [bucket.arn, interpolate`${bucket.arn}/*`],
          principals: ['anyone'],
          conditions: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        {
          actions: ACCESS_LOG_DELIVERY.actions,
          resources: [interpolate`${bucket.arn}/${objects}`],
          principals: [{ service: ACCESS_LOG_DELIVERY.service }],
        },
      ]),
    },
    options,
  );
  return { bucket, policy };
}
