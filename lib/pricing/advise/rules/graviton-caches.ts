import { cacheNodes } from '../caches';
import { successorOf, type Successors } from '../families';
import { retyped } from '../retype';
import type { Rule } from '../rule';

const GRAVITON: Successors = { t3: 't4g', m5: 'm6g', r5: 'r6g' };

export const gravitonCaches: Rule = {
  name: 'graviton-caches',
  change: 'run caches on Graviton',
  effort: 'low',
  risk: 'low',
  caution: 'a node of Memcached, or one without a replica, comes back empty',
  scope: 'everywhere',
  proposals: (inventory) =>
    cacheNodes(inventory).flatMap((cache) => retyped(cache, 'CacheNodeType', (type) => successorOf(type, GRAVITON))),
};
