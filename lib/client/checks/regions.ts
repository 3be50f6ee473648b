import { availabilityZones, REGION_NAMES, withinResidency } from '../../clouds/aws/regions';
import type { Problem } from '../../problem';
import { environmentsOf, type DraftEnvironment } from '../draft';
import { oneOf } from '../../located/words';
import type { Check } from './check';

/** Data stays where the client lets it, and a region has the zones that are asked of it. */
export const checkRegions: Check = (draft) =>
  environmentsOf(draft).flatMap(([name, environment]) => {
    const { region } = environment;
    if (region === undefined) return [];
    return [
      ...residencyProblems(name, region, draft.client?.residency ?? []),
      ...zoneProblems(name, region, environment),
      ...certificateProblems(name, region, environment),
    ];
  });

function residencyProblems(name: string, region: string, residency: readonly string[]): readonly Problem[] {
  if (withinResidency(region, residency)) return [];
  const allowed = REGION_NAMES.filter((candidate) => withinResidency(candidate, residency));
  const expected = `a region within the residency (${residency.join(', ')}): ${oneOf(allowed)}`;
  return [{ path: ['environments', name, 'region'], found: `"${region}"`, expected }];
}

function zoneProblems(name: string, region: string, { policies }: DraftEnvironment): readonly Problem[] {
  const offered = availabilityZones(region).length;
  const zones = policies?.zones;
  if (zones === undefined || zones <= offered) return [];
  const expected = `at most ${offered}, the availability zones of ${region}`;
  return [{ path: ['environments', name, 'policies', 'zones'], found: String(zones), expected }];
}

/** A load balancer finds only certificates of its own region. */
function certificateProblems(name: string, region: string, { servers = {} }: DraftEnvironment): readonly Problem[] {
  return Object.entries(servers).flatMap(([fleet, props]) => {
    const arn = props?.loadBalancer?.certificateArn;
    const certificateRegion = arn?.split(':')[3];
    if (arn === undefined || certificateRegion === region) return [];
    const path = ['environments', name, 'servers', fleet, 'loadBalancer', 'certificateArn'];
    return [{ path, found: `a certificate in ${String(certificateRegion)}`, expected: `one in ${region}` }];
  });
}
