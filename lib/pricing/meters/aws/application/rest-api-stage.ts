import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

/** Free, unless it has a cache, which is billed by the hour and size. Source: Amazon API Gateway pricing, "Caching". */
export const restApiStage = meter({
  reads: {
    'AWS::ApiGateway::Stage': (r) => cacheOf(r, ''),
    'AWS::ApiGateway::Deployment': (r) => cacheOf(r, 'StageDescription.'),
  },
  charges: ({ hasCache, sizeGb }) =>
    provided(hasCache, [
      perHour(
        'Cache',
        lift(sizeGb, (size) => `api-gateway/cache-${size}-gb`),
      ),
    ]),
});

function cacheOf(r: Resource, path: '' | 'StageDescription.'): { hasCache: Maybe<boolean>; sizeGb: Maybe<string> } {
  return {
    hasCache: r.flag(`${path}CacheClusterEnabled`) ?? false,
    sizeGb: r.text(`${path}CacheClusterSize`) ?? '0.5',
  };
}
