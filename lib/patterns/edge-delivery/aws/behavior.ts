import type { EdgeDeliveryPlan, PlannedOrigin } from '../edge-delivery-plan';
import type { CacheClass } from '../props';
import type { AwsBehavior, AwsPathBehavior } from './words';

/**
 * Cache policies that AWS manages: none of an account's own, of which it has few.
 * Source: Amazon CloudFront Developer Guide, "Use managed cache policies" (CachingDisabled, CachingOptimized,
 * UseOriginCacheControlHeaders-QueryStrings).
 */
const CACHE_POLICIES: Readonly<Record<CacheClass, string>> = {
  none: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  files: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  origin: '4cc15a8a-d715-48a4-82b8-cc0b614638fe',
};

/**
 * All that the viewer sent, the host among it, which the certificate of the load balancer is for.
 * Source: Amazon CloudFront Developer Guide, "Use managed origin request policies" (AllViewer).
 */
const ALL_OF_THE_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';

const ALL_METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'];
const OF_FILES = ['GET', 'HEAD'];

export function behaviorOf(origin: PlannedOrigin, cache: CacheClass): AwsBehavior {
  return {
    methods: origin.kind === 'servers' ? ALL_METHODS : OF_FILES,
    cachePolicyId: CACHE_POLICIES[cache],
    ...(origin.kind === 'servers' && { originRequestPolicyId: ALL_OF_THE_VIEWER }),
    signed: false,
  };
}

/** Paths whose requests have to be signed come first: no other path may let in whom they keep out. */
export function pathBehaviors({
  origin,
  caching,
  signed: { paths: signed } = { paths: [], keys: [] },
}: Pick<EdgeDeliveryPlan, 'origin' | 'caching' | 'signed'>): readonly AwsPathBehavior[] {
  const cacheOf = (path: string): CacheClass =>
    caching.paths.find((one) => one.path === path)?.cache ?? caching.default;
  const open = caching.paths.map(({ path }) => path).filter((path) => !signed.includes(path));
  return [...signed, ...open].map((path) => ({
    path,
    ...behaviorOf(origin, cacheOf(path)),
    signed: signed.includes(path),
  }));
}
