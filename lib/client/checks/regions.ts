import { findRegion, regionNames, withinResidency } from '../../clouds/regions';
import { ENGINES } from '../../engines/engines';
import { oneOf } from '../../located/words';
import type { Cloud } from '../../profile/cloud';
import type { Problem } from '../../problem';
import type { Client, Environment } from '../client';

/** An environment stands in a region of its cloud, data stays where the client lets it, and a region has the zones that are asked of it. */
export function checkRegions({ residency, environments }: Client): readonly Problem[] {
  return environments
    .filter(({ region }) => region !== '') // of a file with mistakes: what is missing is told elsewhere
    .flatMap((environment) => {
      const { cloud } = ENGINES[environment.engine];
      if (findRegion(cloud, environment.region) === undefined) return [strangeRegion(cloud, environment)];
      return [...residencyProblems(cloud, environment, residency), ...zoneProblems(cloud, environment)];
    });
}

function strangeRegion(cloud: Cloud, { name, region, engine }: Environment): Problem {
  const expected = `a region of ${engine}, e.g. ${regionNames(cloud)[0] ?? ''}`;
  return { path: ['environments', name, 'region'], found: `"${region}"`, expected };
}

function residencyProblems(
  cloud: Cloud,
  { name, region }: Environment,
  residency: readonly string[],
): readonly Problem[] {
  if (withinResidency(cloud, region, residency)) return [];
  const allowed = regionNames(cloud).filter((candidate) => withinResidency(cloud, candidate, residency));
  const expected = `a region within the residency (${residency.join(', ')}): ${oneOf(allowed)}`;
  return [{ path: ['environments', name, 'region'], found: `"${region}"`, expected }];
}

function zoneProblems(cloud: Cloud, { name, region, profile: { zones } }: Environment): readonly Problem[] {
  const offered = findRegion(cloud, region)?.zones;
  if (zones === undefined || offered === undefined || zones <= offered) return [];
  const expected = `at most ${offered}, the availability zones of ${region}`;
  return [{ path: ['environments', name, 'profile', 'zones'], found: String(zones), expected }];
}
