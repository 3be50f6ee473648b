import { retypedCaches } from '../caches';
import type { Successors } from '../families';
import type { Rule } from '../rule';

const GRAVITON: Successors = { t3: 't4g', m5: 'm6g', r5: 'r6g' };

export const gravitonCaches: Rule = {
  name: 'graviton-caches',
  change: 'run caches on Graviton',
  effort: 'low',
  risk: 'low',
  caution: 'a node of Memcached, or one without a replica, comes back empty',
  scope: 'everywhere',
  proposals: retypedCaches(GRAVITON),
};
