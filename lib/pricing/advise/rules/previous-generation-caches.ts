import { retypedCaches } from '../caches';
import type { Successors } from '../families';
import type { Rule } from '../rule';

/** Source: Amazon ElastiCache User Guide, "Supported node types". */
const SUCCESSORS: Successors = { t1: 't3', t2: 't3', m3: 'm5', m4: 'm5', r3: 'r5', r4: 'r5' };

export const previousGenerationCaches: Rule = {
  name: 'previous-generation-caches',
  change: 'move caches to a current generation of their node type',
  effort: 'low',
  risk: 'medium',
  caution: 'a node of Memcached, or one without a replica, comes back empty',
  scope: 'everywhere',
  proposals: retypedCaches(SUCCESSORS),
};
