import { set } from '../change';
import type { Rule } from '../rule';
import { volumesIn } from '../volumes';

export const gp3Baseline: Rule = {
  name: 'gp3-baseline',
  change: 'leave gp3 volumes at the speed that they include outside production',
  effort: 'low',
  risk: 'medium',
  caution: '3,000 IOPS and 125 MiB/s are left: look at what the volumes use first',
  scope: 'outside-production',
  proposals: (inventory) =>
    volumesIn(inventory)
      .filter(({ type, iops, throughputMibps }) => type === 'gp3' && (iops ?? throughputMibps) !== undefined)
      .map(({ resource, prefix, billed }) => ({
        says: 'as fast as gp3 is by itself',
        billed,
        changes: [set(resource, { [`${prefix}Iops`]: undefined, [`${prefix}Throughput`]: undefined })],
      })),
};
