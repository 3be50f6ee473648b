import type { EnvironmentContext } from '../../profile/context';
import type { Problem } from '../../problem';
import { ZONE_SLOTS } from './address-space';
import type { NetworkProps } from './props';

/** How many zones may be stood in: as many as asked for, else as the profile wants and the region offers. */
export function zonesInUse({ zones }: NetworkProps, context: EnvironmentContext): number {
  return zones === undefined ? Math.min(context.profile.zones, zonesOffered(context)) : countOf(zones);
}

/** How many zones are draining. */
export function zonesDraining({ draining }: NetworkProps): number {
  return countOf(draining?.zones ?? 0);
}

/** Zones that stand, in order, where they are named: the cloud's text, which no plan looks at. */
export function namedZones({ zones, draining }: NetworkProps): readonly string[] | undefined {
  return typeof zones === 'object' ? [...zones, ...listOf(draining?.zones)] : undefined;
}

/** More zones than there are, zones that are named twice, and draining ones that are told otherwise than those in use. */
export function zoneProblems(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  return [...tooMany(props, context), ...repeated(props), ...toldOtherwise(props)];
}

function tooMany(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const { region } = context.places.home;
  const [inUse, leaving, offered] = [zonesInUse(props, context), zonesDraining(props), zonesOffered(context)];
  const has = region === undefined ? '' : `, which ${region} has`;
  if (inUse > offered) {
    const expected = `a whole number from 1 to ${offered}${has}`;
    const named = typeof props.zones === 'object';
    return [
      {
        path: ['zones'],
        found: named ? `${inUse} zones` : String(inUse),
        expected: named ? `at most ${offered}${has}` : expected,
      },
    ];
  }
  if (leaving === 0 || inUse + leaving <= offered) return [];
  const found = `${leaving} beside ${inUse} in use`;
  return [{ path: ['draining', 'zones'], found, expected: `at most ${offered} zones in all${has}` }];
}

function repeated({ zones, draining }: NetworkProps): readonly Problem[] {
  const all = [
    ...listOf(zones).map((zone, at) => ({ zone, path: ['zones', at] })),
    ...listOf(draining?.zones).map((zone, at) => ({ zone, path: ['draining', 'zones', at] })),
  ];
  return all
    .filter(({ zone }, at) => all.findIndex((other) => other.zone === zone) < at)
    .map(({ zone, path }) => ({ path, found: `"${zone}" again`, expected: 'each once' }));
}

function toldOtherwise({ zones, draining }: NetworkProps): readonly Problem[] {
  const leaving = draining?.zones;
  if (leaving === undefined || typeof leaving === (typeof zones === 'object' ? 'object' : 'number')) return [];
  const [found, expected] =
    typeof leaving === 'object'
      ? ['a list', 'a number, as `zones` names none']
      : [String(leaving), 'a list of zones, as `zones` is one'];
  return [{ path: ['draining', 'zones'], found, expected }];
}

/** The maximum number of zones that a network can have: those of its region, as far as slots are kept for them. */
function zonesOffered({ places: { home } }: EnvironmentContext): number {
  return Math.min(ZONE_SLOTS, home.zones ?? ZONE_SLOTS);
}

function countOf(zones: number | readonly string[]): number {
  return typeof zones === 'object' ? zones.length : zones;
}

function listOf(zones: number | readonly string[] = []): readonly string[] {
  return typeof zones === 'object' ? zones : [];
}
