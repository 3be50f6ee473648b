import { BucketLifecycleConfiguration, type Bucket } from '@pulumi/aws/s3';
import { interpolate, output, type CustomResourceOptions } from '@pulumi/pulumi';
import { sourceConditions, type ServiceAccess } from '../../../clouds/aws/service-access';
import { keeping, leaving } from '../../../engines/pulumi-aws/lasting';
import type { Location } from '../../../engines/pulumi-aws/location';
import type { ExpiringBucket } from '../../../engines/pulumi-aws/expiring-bucket';
import { logBucket } from '../../../engines/pulumi-aws/log-bucket';
import type { Statement } from '../../../engines/pulumi-aws/policy-document';
import { privateBucket } from '../../../engines/pulumi-aws/private-bucket';
import { EDGE_LOG_DELIVERY, edgeLogObjects } from '../aws/access-logs';
import { REPLACED_FILES_DAYS, SITE_READERS } from '../aws/site';
import type { AwsOrigin } from '../aws/words';
import type { EdgeParts } from './parts';

/** Where files and logs stand. */
export interface Home {
  readonly location: Location;
  readonly below: CustomResourceOptions;
}

/** A bucket for the files of a site, which distributions of the account alone can read. It stays, as one that holds files cannot be deleted. */
export function siteBucket(
  { name: called, plan, tags }: EdgeParts,
  origin: Extract<AwsOrigin, { readonly kind: 'bucket' }>,
  { location, below }: Home,
): Bucket {
  const name = `${called}-files`;
  const options = { ...below, ...leaving(true) };
  const { service, actions } = SITE_READERS;
  const { bucket, versioning } = privateBucket(
    name,
    {
      tags: { ...tags, ...origin.tags },
      statements: (arn) => [
        {
          actions,
          resources: [arn, interpolate`${arn}/*`],
          principals: [{ service }],
          conditions: conditionsOf(SITE_READERS, location),
        },
      ],
    },
    options,
    keeping(plan.retain),
  );
  new BucketLifecycleConfiguration(
    name,
    {
      bucket: bucket.id,
      rules: [
        {
          id: 'replaced',
          status: 'Enabled',
          filter: { prefix: '' },
          noncurrentVersionExpiration: { noncurrentDays: REPLACED_FILES_DAYS },
          abortIncompleteMultipartUpload: { daysAfterInitiation: 1 },
        },
      ],
    },
    { ...options, dependsOn: [versioning] },
  );
  return bucket;
}

/** A bucket for access logs. */
export function accessLogBucket({ name, plan, words, tags }: EdgeParts, { location, below }: Home): ExpiringBucket {
  const { service, actions } = EDGE_LOG_DELIVERY;
  const objects = output(location.account).apply(edgeLogObjects);
  const delivery = { service, actions, objects, conditions: conditionsOf(EDGE_LOG_DELIVERY, location) };
  return logBucket(`${name}-access-logs`, { logs: words.accessLogs, delivery, keep: plan.retain, tags }, below);
}

function conditionsOf(access: ServiceAccess, { partition, account }: Location): NonNullable<Statement['conditions']> {
  const { service, region, resource } = access.source;
  return sourceConditions(access, account, interpolate`arn:${partition}:${service}:${region}:${account}:${resource}`);
}
