import type { Cloud } from '../profile/cloud';
import type { Place } from '../profile/place';
import { REGION_OF_THE_EDGE } from './aws/edge';
import { REGIONS as AWS } from './aws/regions';
import type { Region } from './region';

/** Regions of each cloud. */
export const REGIONS: Readonly<Record<Cloud, readonly Region[]>> = { aws: AWS };

/** Where each cloud wants what it serves everywhere, such as certificates of its edge. */
const GLOBAL_REGION: Readonly<Record<Cloud, string>> = { aws: REGION_OF_THE_EDGE };

/** Names of all regions of a cloud that we know. */
export function regionNames(cloud: Cloud): readonly string[] {
  return REGIONS[cloud].map(({ name }) => name);
}

/** The region of that name, or `undefined` for one that we do not know. */
export function findRegion(cloud: Cloud, name: string): Region | undefined {
  return REGIONS[cloud].find((region) => region.name === name);
}

/** Whether a region lies within one of the given areas or is itself named. An empty residency allows every region. */
export function withinResidency(cloud: Cloud, name: string, residency: readonly string[]): boolean {
  const areas: readonly string[] = findRegion(cloud, name)?.areas ?? [];
  return residency.length === 0 || residency.some((place) => place === name || areas.includes(place));
}

/** A place with what is known of its region. */
export function placeOn(cloud: Cloud, { region, account }: Pick<Place, 'region' | 'account'>): Place {
  const zones = region === undefined ? undefined : findRegion(cloud, region)?.zones;
  return {
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    ...(zones !== undefined && { zones }),
  };
}

/** Where an account's part of what the cloud serves everywhere stands. */
export function globalPlace(cloud: Cloud, account: string | undefined): Place {
  return placeOn(cloud, { region: GLOBAL_REGION[cloud], ...(account !== undefined && { account }) });
}
