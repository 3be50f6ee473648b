import { availabilityZones } from '../../../clouds/aws/regions';
import { defaultZoneIds, isZoneId, zoneIdPrefix } from '../../../clouds/aws/zone-ids';
import { isToken } from '../../../form/problems';
import { refuse, type Problem } from '../../../problem';
import type { Place } from '../../../profile/place';
import type { NetworkPlan } from '../network-plan';
import type { NamedZones } from '../props';

/** Availability Zones that stand, in zone order, those in use first: by name or by ID, or neither before the region is known. */
export interface AwsZones {
  /** E.g. `eu-west-1a`. @default - they go by ID, or the region is known only at deployment */
  readonly zoneNames?: readonly string[];
  /** E.g. `use1-az4`. @default - they go by name, or the region is known only at deployment */
  readonly zoneIds?: readonly string[];
}

/**
 * Zones as they are asked for, else the first ones of the region: by name, except where letters do not tell them.
 * @throws InputError when one is of another region, or some go by name and others by ID
 */
export function awsZones(plan: NetworkPlan, { region }: Place, { zones }: NamedZones): AwsZones {
  if (zones !== undefined) {
    refuse(zones.flatMap((zone, at) => strayProblems(zone, { zones, region, path: pathOf(at, plan) })));
    return goByName(zones) ? { zoneNames: zones } : { zoneIds: zones };
  }
  if (region === undefined) return {};
  const zoneIds = defaultZoneIds(region)?.slice(0, plan.standing.zones);
  if (zoneIds) return { zoneIds };
  const zoneNames = availabilityZones(region).slice(0, plan.standing.zones);
  return zoneNames.length > 0 ? { zoneNames } : {};
}

interface Asked {
  readonly zones: readonly string[];
  readonly region: string | undefined;
  readonly path: Problem['path'];
}

function strayProblems(zone: string, { zones, region, path }: Asked): readonly Problem[] {
  if (isToken(zone)) return [];
  const found = `"${zone}"`;
  if (!isZoneId(zone) && !goByName(zones)) return [{ path, found, expected: 'an ID, as other zones have' }];
  if (region === undefined || isOf(region, zone)) return [];
  const known = isZoneId(zone) ? `, whose IDs begin with ${zoneIdPrefix(region)}-az` : '';
  return [{ path, found, expected: `an Availability Zone of ${region}${known}` }];
}

function goByName(zones: readonly string[]): boolean {
  return zones.every((zone) => !isZoneId(zone) && !isToken(zone));
}

function isOf(region: string, zone: string): boolean {
  return isZoneId(zone) ? zone.startsWith(`${zoneIdPrefix(region)}-az`) : zone.slice(0, -1) === region;
}

function pathOf(at: number, { zones }: NetworkPlan): Problem['path'] {
  return at < zones ? ['zones', at] : ['draining', 'zones', at - zones];
}
