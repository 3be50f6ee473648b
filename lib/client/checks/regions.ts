import { findRegion, regionNames, withinResidency } from '../../clouds/regions';
import { ENGINES } from '../../engines/engines';
import { oneOf } from '../../located/words';
import type { Cloud } from '../../profile/cloud';
import type { Problem } from '../../problem';
import type { Client, CopyPlace, Environment } from '../client';

/** An environment stands in a region of its cloud, data stays where the client lets it, and a region has the zones that are asked of it. */
export function checkRegions({ residency, environments }: Client): readonly Problem[] {
  return environments
    .filter(({ region }) => region !== '') // of a file with mistakes: what is missing is told elsewhere
    .flatMap((environment) => {
      const { name, engine, region, copy } = environment;
      const { cloud } = ENGINES[engine];
      const home = regionProblems({ engine, region, residency }, ['environments', name, 'region']);
      return [
        ...home,
        ...(home.length === 0 ? zoneProblems(cloud, environment) : []),
        ...(copy === undefined ? [] : copyProblems(environment, copy, residency)),
      ];
    });
}

/** Copies obey the same residency as what they are copies of, and stand elsewhere. */
function copyProblems(
  { name, engine, region, account }: Environment,
  copy: CopyPlace,
  residency: readonly string[],
): readonly Problem[] {
  const path = ['environments', name, 'copy'];
  const problems = regionProblems({ engine, region: copy.region, residency }, [...path, 'region']);
  if (problems.length > 0 || copy.region !== region || (copy.account ?? account).id !== account.id) return problems;
  const expected = 'another region, or another account, than that of the environment';
  return [{ path: [...path, 'region'], found: `"${copy.region}"`, expected }];
}

interface Placed extends Pick<Environment, 'engine' | 'region'>, Pick<Client, 'residency'> {}

function regionProblems({ engine, region, residency }: Placed, path: Problem['path']): readonly Problem[] {
  const { cloud } = ENGINES[engine];
  const found = `"${region}"`;
  if (findRegion(cloud, region) === undefined)
    return [{ path, found, expected: `a region of ${engine}, e.g. ${regionNames(cloud)[0] ?? ''}` }];
  if (withinResidency(cloud, region, residency)) return [];
  const allowed = regionNames(cloud).filter((candidate) => withinResidency(cloud, candidate, residency));
  return [{ path, found, expected: `a region within the residency (${residency.join(', ')}): ${oneOf(allowed)}` }];
}

function zoneProblems(cloud: Cloud, { name, region, profile: { zones } }: Environment): readonly Problem[] {
  const offered = findRegion(cloud, region)?.zones;
  if (zones === undefined || offered === undefined || zones <= offered) return [];
  const expected = `at most ${offered}, the availability zones of ${region}`;
  return [{ path: ['environments', name, 'profile', 'zones'], found: String(zones), expected }];
}
