import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { faultOf, publicFaultOf, ZONE_SLOTS } from './address-space';
import { newNetworkForm } from './form';
import { TIERS, type NetworkProps } from './props';

/** Everything in the props of a new network that cannot be had. What a key alone gets wrong is not said twice. */
export function networkProblems(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const alone = problemsOf(newNetworkForm, props);
  const wrong = new Set(alone.map(({ path: [key] }) => key));
  const together = [...blockProblems(props), ...zoneProblems(props, context), ...egressProblems(props)];
  return [...alone, ...together.filter(({ path: [key] }) => !wrong.has(key))];
}

/** The maximum number of zones that a network can have: those of its region, as far as slots are kept for them. */
export function zonesOffered({ places: { home } }: EnvironmentContext): number {
  return Math.min(ZONE_SLOTS, home.zones ?? ZONE_SLOTS);
}

function blockProblems({ cidr }: NetworkProps): readonly Problem[] {
  const expected = faultOf(cidr) ?? publicFaultOf(cidr);
  return expected === undefined ? [] : [{ path: ['cidr'], found: `"${cidr}"`, expected }];
}

function zoneProblems({ zones = 1 }: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const { region } = context.places.home;
  const offered = zonesOffered(context);
  if (zones <= offered) return [];
  const place = region === undefined ? '' : `, which ${region} has`;
  return [{ path: ['zones'], found: String(zones), expected: `a whole number from 1 to ${offered}${place}` }];
}

function egressProblems({ tiers = TIERS, egress = 'none' }: NetworkProps): readonly Problem[] {
  if (egress === 'none' || tiers.includes('public')) return [];
  return [{ path: ['egress'], found: egress, expected: 'none, because NAT gateways stand in a public tier' }];
}
