import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import type { ServersProps } from './props';
import { keepsData, planVolumes, type PlannedVolume } from './state';

/** An encrypted disk of each server; it goes when its server goes. */
export type PlannedDisk = PlannedSystemDisk | PlannedDataDisk;

export interface PlannedSystemDisk {
  readonly use: 'system';
  readonly gib: number;
}

/** A data volume that is erased with its server. */
export interface PlannedDataDisk extends PlannedVolume {
  readonly use: 'data';
}

/** Disks that come and go with their server. Volumes that are kept are none of them. */
export function planDisks(props: ServersProps): readonly PlannedDisk[] {
  const { os, rootVolumeGib } = props;
  const erased = keepsData(props) ? [] : planVolumes(props);
  return [
    { use: 'system', gib: rootVolumeGib ?? OPERATING_SYSTEM_FACTS[os].defaultDiskGib },
    ...erased.map((volume) => ({ use: 'data' as const, ...volume })),
  ];
}
