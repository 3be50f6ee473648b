import type { Resource } from '../readers/resource';
import { successorOf, type Successors } from './families';
import type { Inventory } from './inventory';
import { retyped } from './retype';
import type { Rule } from './rule';

const TYPES = ['AWS::ElastiCache::CacheCluster', 'AWS::ElastiCache::ReplicationGroup'];

/** Proposals to run the nodes of each cache on the family that follows their own. */
export function retypedCaches(successors: Successors): Rule['proposals'] {
  return (inventory) =>
    cacheNodes(inventory).flatMap((cache) => retyped(cache, 'CacheNodeType', (type) => successorOf(type, successors)));
}

/** Caches that are made of nodes. */
function cacheNodes(inventory: Inventory): readonly Resource[] {
  return TYPES.flatMap((type) => inventory.ofType(type));
}
