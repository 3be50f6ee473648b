import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import type { ServersProps } from './props';

/** An encrypted disk of each server; it goes when its server goes. */
export interface PlannedDisk {
  readonly use: 'system' | 'data';
  readonly gib: number;
}

export function planDisks({ os, rootVolumeGib, dataVolumeGib }: ServersProps): readonly PlannedDisk[] {
  return [
    { use: 'system', gib: rootVolumeGib ?? OPERATING_SYSTEM_FACTS[os].defaultDiskGib },
    ...(dataVolumeGib === undefined ? [] : [{ use: 'data' as const, gib: dataVolumeGib }]),
  ];
}
