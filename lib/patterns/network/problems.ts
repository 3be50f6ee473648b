import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { faultOf, publicFaultOf, ZONE_SLOTS } from './address-space';
import { drainingTierProblems } from './draining';
import { newNetworkForm } from './form';
import { TIERS, type NetworkProps } from './props';

/** Everything in the props of a new network that cannot be had. What a key alone gets wrong is not said twice. */
export function networkProblems(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const alone = problemsOf(newNetworkForm, props);
  const wrong = new Set(alone.map(({ path: [key] }) => key));
  const together = [
    ...blockProblems(props),
    ...zoneProblems(props, context),
    ...drainingZoneProblems(props, context),
    ...drainingTierProblems(props),
    ...egressProblems(props),
  ];
  return [...alone, ...together.filter(({ path: [key] }) => !wrong.has(key))];
}

/** The maximum number of zones that a network can have: those of its region, as far as slots are kept for them. */
export function zonesOffered({ places: { home } }: EnvironmentContext): number {
  return Math.min(ZONE_SLOTS, home.zones ?? ZONE_SLOTS);
}

/** How many zones may be stood in: as many as asked for, else as the profile wants and the region offers. */
export function zonesInUse({ zones }: NetworkProps, context: EnvironmentContext): number {
  return zones ?? Math.min(context.profile.zones, zonesOffered(context));
}

function blockProblems({ cidr }: NetworkProps): readonly Problem[] {
  const expected = faultOf(cidr) ?? publicFaultOf(cidr);
  return expected === undefined ? [] : [{ path: ['cidr'], found: `"${cidr}"`, expected }];
}

function zoneProblems({ zones = 1 }: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const offered = zonesOffered(context);
  if (zones <= offered) return [];
  const expected = `a whole number from 1 to ${offered}${whose(context)}`;
  return [{ path: ['zones'], found: String(zones), expected }];
}

function drainingZoneProblems(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const leaving = props.draining?.zones ?? 0;
  const [inUse, offered] = [zonesInUse(props, context), zonesOffered(context)];
  if (leaving === 0 || inUse > offered || inUse + leaving <= offered) return [];
  const found = `${leaving} beside ${inUse} in use`;
  return [{ path: ['draining', 'zones'], found, expected: `at most ${offered} zones in all${whose(context)}` }];
}

function whose({ places: { home } }: EnvironmentContext): string {
  return home.region === undefined ? '' : `, which ${home.region} has`;
}

function egressProblems({ tiers = TIERS, draining, egress = 'none' }: NetworkProps): readonly Problem[] {
  if (egress === 'none' || [...tiers, ...(draining?.tiers ?? [])].includes('public')) return [];
  return [{ path: ['egress'], found: egress, expected: 'none, because NAT gateways stand in a public tier' }];
}
