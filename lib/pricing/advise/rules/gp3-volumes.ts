import { set } from '../change';
import type { Proposal, Rule } from '../rule';
import { volumesIn, type StatedVolume } from '../volumes';

/** What gp3 includes, and what gp2 has by its size. Source: Amazon EBS User Guide, "General Purpose SSD volumes". */
const GP3 = { iops: 3000, throughputMibps: 125 };
const GP2 = { iopsPerGib: 3, maxIops: 16_000, mibpsPerGib: 0.75, maxMibps: 250, slowUpToGib: 170 };

export const gp3Volumes: Rule = {
  name: 'gp3-volumes',
  change: 'move gp2 volumes to gp3, as fast as they are',
  effort: 'low',
  risk: 'low',
  caution: 'volumes are changed while they are in use',
  scope: 'everywhere',
  proposals: (inventory) =>
    volumesIn(inventory)
      .filter(({ type }) => type === 'gp2')
      .map(asGp3),
};

/** What gp2 sustains beyond what gp3 includes is provisioned, and paid for. */
function asGp3({ resource, prefix, sizeGib = 0, billed }: StatedVolume): Proposal {
  const iops = Math.min(GP2.maxIops, sizeGib * GP2.iopsPerGib);
  const throughput = sizeGib > GP2.slowUpToGib ? Math.min(GP2.maxMibps, Math.ceil(sizeGib * GP2.mibpsPerGib)) : 0;
  return {
    says: 'gp2 → gp3',
    billed,
    changes: [
      set(resource, {
        [`${prefix}VolumeType`]: 'gp3',
        ...(iops > GP3.iops ? { [`${prefix}Iops`]: iops } : {}),
        ...(throughput > GP3.throughputMibps ? { [`${prefix}Throughput`]: throughput } : {}),
      }),
    ],
  };
}
