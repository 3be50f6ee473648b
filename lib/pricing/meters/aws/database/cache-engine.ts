import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';

/** The engine of a cache. Valkey costs less than Redis OSS, and each may be meant where neither is named. */
export interface CacheEngine {
  readonly name: Maybe<string>;
  /** The engine that it may be as well. @default - it is known */
  readonly or?: 'valkey';
}

/** The first version of Valkey; those of Redis OSS that the vendor offers are before it. */
const FIRST_OF_VALKEY = 7.2;

/**
 * The engine of a cache: named, or told by its version or the family of its parameters. Source: Amazon ElastiCache User Guide, "Supported
 * engines and versions"; Amazon MemoryDB Developer Guide, "Engine versions".
 *
 * @param parameterGroup - the property that names its parameter group
 */
export function cacheEngine(r: Resource, parameterGroup: string): CacheEngine {
  const named = r.text('Engine') ?? familyOf(r, parameterGroup) ?? engineOfVersion(r.text('EngineVersion'));
  return named === undefined ? { name: 'redis', or: 'valkey' } : { name: lift(named, (name) => name.toLowerCase()) };
}

/** `redis` of a family `redis6.x`, `memorydb_redis7` or a group `default.redis7.cluster.on`. */
function familyOf(r: Resource, path: string): string | undefined {
  const group = r.target(path);
  const family = group?.text('CacheParameterGroupFamily') ?? group?.text('Family') ?? r.text(path);
  if (typeof family !== 'string' || (group === undefined && !family.startsWith('default.'))) return undefined;
  return /(redis|valkey|memcached)[\d.-]/.exec(family)?.[1];
}

function engineOfVersion(version: Maybe<string> | undefined): string | undefined {
  if (version === undefined || isUnknown(version)) return undefined;
  return Number.parseFloat(version) < FIRST_OF_VALKEY ? 'redis' : 'valkey';
}
