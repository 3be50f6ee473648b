import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { faultOf, publicFaultOf } from './address-space';
import { drainingTierProblems } from './draining';
import { newNetworkForm } from './form';
import { TIERS, type NetworkProps } from './props';
import { zoneProblems } from './zones';

/** Everything in the props of a new network that cannot be had. What a key alone gets wrong is not said twice. */
export function networkProblems(props: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const alone = problemsOf(newNetworkForm, props);
  const wrong = new Set(alone.map(({ path: [key] }) => key));
  const together = [
    ...blockProblems(props),
    ...zoneProblems(props, context),
    ...drainingTierProblems(props),
    ...egressProblems(props),
  ];
  return [...alone, ...together.filter(({ path: [key] }) => !wrong.has(key))];
}

function blockProblems({ cidr }: NetworkProps): readonly Problem[] {
  const expected = faultOf(cidr) ?? publicFaultOf(cidr);
  return expected === undefined ? [] : [{ path: ['cidr'], found: `"${cidr}"`, expected }];
}

function egressProblems({ tiers = TIERS, draining, egress = 'none' }: NetworkProps): readonly Problem[] {
  if (egress === 'none' || [...tiers, ...(draining?.tiers ?? [])].includes('public')) return [];
  return [{ path: ['egress'], found: egress, expected: 'none, because NAT gateways stand in a public tier' }];
}
