import type { Problem } from '../../problem';
import { OPERATING_SYSTEM_FACTS, type OperatingSystemFacts } from './operating-systems';
import type { ServersProps } from './props';

/** An encrypted gp3 volume of each server; it goes when its server goes. */
export interface PlannedVolume {
  /** Device name that the image knows it by, e.g. `/dev/xvda`. */
  readonly device: string;
  readonly gib: number;
}

export function planVolumes(
  { rootVolumeGib, dataVolumeGib }: ServersProps,
  facts: OperatingSystemFacts,
): readonly PlannedVolume[] {
  const root = { device: facts.rootDevice, gib: rootVolumeGib ?? facts.defaultRootGib };
  return dataVolumeGib === undefined ? [root] : [root, { device: facts.dataDevice, gib: dataVolumeGib }];
}

/** What is wrong with the sizes of the volumes. */
export function volumeProblems({ os, rootVolumeGib, dataVolumeGib }: ServersProps): readonly Problem[] {
  const { imageGib } = OPERATING_SYSTEM_FACTS[os];
  return [
    ...gibProblems('rootVolumeGib', rootVolumeGib, imageGib, `, as the image of ${os} needs ${imageGib}`),
    ...gibProblems('dataVolumeGib', dataVolumeGib, 1, ''),
  ];
}

/** gp3 volumes reach 16 TiB everywhere. Source: Amazon EBS User Guide, "General Purpose SSD volumes". */
const LARGEST_GIB = 16_384;

function gibProblems(property: string, gib: number | undefined, least: number, why: string): readonly Problem[] {
  if (gib === undefined || (Number.isInteger(gib) && gib >= least && gib <= LARGEST_GIB)) return [];
  return [{ path: [property], found: String(gib), expected: `a whole number from ${least} to ${LARGEST_GIB}${why}` }];
}
