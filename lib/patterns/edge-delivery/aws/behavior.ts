import type { EdgeDeliveryPlan, PlannedOrigin } from '../edge-delivery-plan';
import type { CacheClass } from '../props';
import type { AwsBehavior, AwsCachePolicy, AwsPathBehavior } from './words';

/**
 * Cache policies that AWS manages. Of servers, files are found by host and query as well, which servers see; no managed policy does that
 * and leaves cookies out.
 * Source: Amazon CloudFront Developer Guide, "Use managed cache policies" (CachingDisabled, CachingOptimized,
 * UseOriginCacheControlHeaders-QueryStrings).
 */
const CACHE_POLICIES: Readonly<Record<PlannedOrigin['kind'], Readonly<Partial<Record<CacheClass, string>>>>> = {
  servers: {
    none: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    origin: '4cc15a8a-d715-48a4-82b8-cc0b614638fe',
  },
  site: {
    none: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    files: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  },
};

const DAY = 24 * 60 * 60;

/** What is said of files of servers: their Cache-Control, and a day where there is none. */
const FILES_OF_SERVERS: AwsCachePolicy = { minTtl: 0, defaultTtl: DAY, maxTtl: 365 * DAY, headers: ['Host'] };

/**
 * All that the viewer sent, the host among it, which the certificate of the load balancer is for.
 * Source: Amazon CloudFront Developer Guide, "Use managed origin request policies" (AllViewer).
 */
const ALL_OF_THE_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3';

const ALL_METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'];

/** Source: Amazon CloudFront Developer Guide, "Optimize high availability with CloudFront origin failover". */
const THAT_FAIL_OVER = ['GET', 'HEAD', 'OPTIONS'];
const OF_FILES = ['GET', 'HEAD'];

type Behaving = Pick<EdgeDeliveryPlan, 'origin' | 'caching' | 'failover' | 'signed'>;

/** What no path says otherwise of. */
export function defaultBehavior({ origin, caching, failover }: Behaving): AwsBehavior {
  return behaviorOf(origin, { cache: caching.default, failsOver: failover?.paths === 'all' });
}

function behaviorOf(
  origin: PlannedOrigin,
  { cache, failsOver }: { readonly cache: CacheClass; readonly failsOver: boolean },
): AwsBehavior {
  const cachePolicyId = CACHE_POLICIES[origin.kind][cache];
  const ofServers = failsOver ? THAT_FAIL_OVER : ALL_METHODS;
  return {
    methods: origin.kind === 'servers' ? ofServers : OF_FILES,
    ...(cachePolicyId !== undefined && { cachePolicyId }),
    ...(origin.kind === 'servers' && { originRequestPolicyId: ALL_OF_THE_VIEWER }),
    signed: false,
    failsOver,
  };
}

/** A cache policy of its own, or nothing where those that AWS manages do. */
export function ownCachePolicy(behaviors: readonly AwsBehavior[]): AwsCachePolicy | undefined {
  return behaviors.some(({ cachePolicyId }) => cachePolicyId === undefined) ? FILES_OF_SERVERS : undefined;
}

/** Paths whose requests have to be signed come first: no other path may let in whom they keep out. */
export function pathBehaviors({
  origin,
  caching,
  failover,
  signed: { paths: signed } = { paths: [], keys: [] },
}: Behaving): readonly AwsPathBehavior[] {
  const standing = failover?.paths ?? [];
  const failsOver = (path: string): boolean => standing === 'all' || standing.includes(path);
  const cacheOf = (path: string): CacheClass =>
    caching.paths.find((one) => one.path === path)?.cache ?? caching.default;
  const cached = caching.paths.map(({ path }) => path);
  return [...new Set([...signed, ...cached, ...(standing === 'all' ? [] : standing)])].map((path) => ({
    path,
    ...behaviorOf(origin, { cache: cacheOf(path), failsOver: failsOver(path) }),
    signed: signed.includes(path),
  }));
}
