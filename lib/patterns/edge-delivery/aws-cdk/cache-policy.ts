import { CfnCachePolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { AwsEdgeDelivery } from '../aws/words';

/** ID of a cache policy of its own, or nothing where those that AWS manages do. */
export function ownCachePolicy(scope: Construct, { name, cachePolicy }: AwsEdgeDelivery): string | undefined {
  if (cachePolicy === undefined) return undefined;
  const { headers, ...kept } = cachePolicy;
  return new CfnCachePolicy(scope, 'CachePolicy', {
    cachePolicyConfig: {
      name,
      ...kept,
      parametersInCacheKeyAndForwardedToOrigin: {
        headersConfig: { headerBehavior: 'whitelist', headers: [...headers] },
        queryStringsConfig: { queryStringBehavior: 'all' },
        cookiesConfig: { cookieBehavior: 'none' },
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      },
    },
  }).attrId;
}
