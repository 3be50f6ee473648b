import { findRegion, regionNames, withinResidency } from '../../clouds/regions';
import { oneOf } from '../../located/words';
import type { Cloud } from '../../profile/cloud';
import type { Problem } from '../../problem';
import { cloudOf, environmentsOf, type DraftEnvironment } from '../draft';
import type { Check } from './check';

/** Data stays where the client lets it, and a region has the zones that are asked of it. */
export const checkRegions: Check = (draft) =>
  environmentsOf(draft).flatMap(([name, environment]) => {
    const { region } = environment;
    if (region === undefined) return [];
    const cloud = cloudOf(environment);
    return [
      ...residencyProblems(cloud, name, region, draft.client?.residency ?? []),
      ...zoneProblems(cloud, name, region, environment),
    ];
  });

function residencyProblems(
  cloud: Cloud,
  name: string,
  region: string,
  residency: readonly string[],
): readonly Problem[] {
  if (withinResidency(cloud, region, residency)) return [];
  const allowed = regionNames(cloud).filter((candidate) => withinResidency(cloud, candidate, residency));
  const expected = `a region within the residency (${residency.join(', ')}): ${oneOf(allowed)}`;
  return [{ path: ['environments', name, 'region'], found: `"${region}"`, expected }];
}

function zoneProblems(cloud: Cloud, name: string, region: string, { profile }: DraftEnvironment): readonly Problem[] {
  const offered = findRegion(cloud, region)?.zones;
  const zones = profile?.zones;
  if (zones === undefined || offered === undefined || zones <= offered) return [];
  const expected = `at most ${offered}, the availability zones of ${region}`;
  return [{ path: ['environments', name, 'profile', 'zones'], found: String(zones), expected }];
}
