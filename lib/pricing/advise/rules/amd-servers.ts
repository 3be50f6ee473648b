import type { Successors } from '../families';
import { launchesIn, retypedServers } from '../launches';
import type { Rule } from '../rule';

const AMD: Successors = { t3: 't3a', m5: 'm6a', m6i: 'm6a', c5: 'c6a', c6i: 'c6a', r5: 'r6a', r6i: 'r6a' };

/** After Graviton: for what has to stay on x86, such as Windows. */
export const amdServers: Rule = {
  name: 'amd-servers',
  change: 'run x86 servers on AMD processors',
  effort: 'low',
  risk: 'low',
  caution: 'compare the speed of what depends on a single core',
  scope: 'everywhere',
  proposals: (inventory) => launchesIn(inventory).flatMap((launches) => retypedServers(launches, AMD)),
};
