import { CachePolicy } from '@pulumi/aws/cloudfront';
import type { Output } from '@pulumi/pulumi';
import type { EdgeParts } from './parts';

/** ID of a cache policy of its own, or nothing where those that AWS manages do. */
export function ownCachePolicy({ name, words: { cachePolicy }, below }: EdgeParts): Output<string> | undefined {
  if (cachePolicy === undefined) return undefined;
  const { headers, ...kept } = cachePolicy;
  return new CachePolicy(
    `${name}-cache`,
    {
      ...kept,
      parametersInCacheKeyAndForwardedToOrigin: {
        headersConfig: { headerBehavior: 'whitelist', headers: { items: [...headers] } },
        queryStringsConfig: { queryStringBehavior: 'all' },
        cookiesConfig: { cookieBehavior: 'none' },
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      },
    },
    below,
  ).id;
}
