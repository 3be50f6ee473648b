import { join } from 'node:path';
import { BucketObjectv2, type Bucket } from '@pulumi/aws/s3';
import { asset, type CustomResourceOptions } from '@pulumi/pulumi';
import type { AwsRelease } from '../aws/words';
import type { EdgeParts } from './parts';

/**
 * Puts a release of a site into its bucket, with the cache headers of each file. That before it leaves once this one is served, so that
 * one that fails at the edge is never half of what visitors see.
 */
export function upload(
  { name, tags }: EdgeParts,
  bucket: Bucket,
  { prefix, directory, files }: AwsRelease,
  below: CustomResourceOptions,
): readonly BucketObjectv2[] {
  return files.map(
    ({ path, contentType, cacheControl }) =>
      new BucketObjectv2(
        `${name}-file-${path}`,
        {
          bucket: bucket.bucket,
          key: `${prefix}/${path}`,
          source: new asset.FileAsset(join(directory, path)),
          contentType,
          cacheControl,
          tags,
        },
        below,
      ),
  );
}
