import type { Resource } from '../readers/resource';
import type { Inventory } from './inventory';

const TYPES = ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'];

/** Caches that are made of nodes. */
export function cacheNodes(inventory: Inventory): readonly Resource[] {
  return TYPES.flatMap((type) => inventory.ofType(type));
}
