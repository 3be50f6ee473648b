import { set } from '../change';
import type { Proposal, Rule } from '../rule';
import { volumesIn, type StatedVolume } from '../volumes';

/** Source: Amazon EBS User Guide, "Provisioned IOPS SSD volumes" and "General Purpose SSD volumes". */
const GP3_MAX_IOPS = 16_000;
const GP3_INCLUDED_MIBPS = 125;
/** Throughput of io1, by its IOPS. */
const IO1 = { mibpsPerIops: 0.25, maxMibps: 500 };

export const io1Volumes: Rule = {
  name: 'io1-volumes',
  change: 'move io1 volumes to gp3 with the same IOPS and throughput',
  effort: 'low',
  risk: 'medium',
  caution: 'gp3 has the same durability and less steady latency',
  scope: 'everywhere',
  proposals: (inventory) =>
    volumesIn(inventory).flatMap((volume) =>
      volume.type === 'io1' && volume.iops !== undefined && volume.iops <= GP3_MAX_IOPS
        ? [asGp3(volume, volume.iops)]
        : [],
    ),
};

function asGp3({ resource, prefix, billed }: StatedVolume, iops: number): Proposal {
  const throughput = Math.min(IO1.maxMibps, Math.ceil(iops * IO1.mibpsPerIops));
  return {
    says: 'io1 → gp3',
    billed,
    changes: [
      set(resource, {
        [`${prefix}VolumeType`]: 'gp3',
        ...(throughput > GP3_INCLUDED_MIBPS ? { [`${prefix}Throughput`]: throughput } : {}),
      }),
    ],
  };
}
