import type { Successors } from '../families';
import { launchesIn, retypedServers } from '../launches';
import type { Rule } from '../rule';

/** Source: Amazon EC2, "Previous generation instances". */
const SUCCESSORS: Successors = {
  t1: 't3',
  t2: 't3',
  m1: 'm6i',
  m2: 'r6i',
  m3: 'm6i',
  m4: 'm6i',
  c1: 'c6i',
  c3: 'c6i',
  c4: 'c6i',
  r3: 'r6i',
  r4: 'r6i',
};

export const previousGenerationServers: Rule = {
  name: 'previous-generation-servers',
  change: 'move servers to the current generation of their instance type',
  effort: 'medium',
  risk: 'medium',
  caution: 'the image needs drivers for ENA and NVMe, and the local disks of m3, c3 and r3 go away',
  scope: 'everywhere',
  proposals: (inventory) => launchesIn(inventory).flatMap((launches) => retypedServers(launches, SUCCESSORS)),
};
