import { counted } from '../../located/words';
import type { Problem } from '../../problem';
import type { Warning } from '../../profile/warning';
import type { NetworkPlan, PlannedSubnet, Standing } from './network-plan';
import { TIERS, type NetworkProps } from './props';
import { zonesDraining } from './zones';

/** What has subnets: what may be stood in, and what is draining. */
export function standingOf(props: NetworkProps, { tiers, zones }: Standing): Standing {
  return {
    tiers: TIERS.filter((tier) => [...tiers, ...(props.draining?.tiers ?? [])].includes(tier)),
    zones: zones + zonesDraining(props),
  };
}

/** Draining is for tiers that are not in use. */
export function drainingTierProblems({ tiers = TIERS, draining }: NetworkProps): readonly Problem[] {
  return (draining?.tiers ?? []).flatMap((tier, at) => {
    if (!tiers.includes(tier)) return [];
    return [
      { path: ['draining', 'tiers', at], found: `${tier}, which is in use`, expected: 'a tier that is not in tiers' },
    ];
  });
}

/** What stays to be done, and what is billed until then. */
export function drainingWarnings(plan: Pick<NetworkPlan, 'subnets' | 'natGateways'>): readonly Warning[] {
  const leaving = plan.subnets.filter(({ draining }) => draining);
  if (leaving.length === 0) return [];
  const gateways = leaving.filter((subnet) => holdsGateway(subnet, plan)).length;
  const says = [
    `${counted(leaving.length, 'draining subnet')} ${leaving.length === 1 ? 'stands' : 'stand'}`,
    ...(gateways > 0
      ? [`, and ${counted(gateways, 'NAT gateway')} in them ${gateways === 1 ? 'is' : 'are'} billed,`]
      : []),
    ' until `draining` is removed from the file; remove it once all stacks are deployed with it.',
  ].join('');
  const lost = gateways > 0 && gateways === plan.natGateways;
  return [
    { pattern: 'network', says },
    ...(lost ? [{ pattern: 'network', says: 'Outbound internet leaves with the public tier that is draining.' }] : []),
  ];
}

/** NAT gateways stand in public subnets, in zone order. */
function holdsGateway({ tier, zone }: PlannedSubnet, { natGateways }: Pick<NetworkPlan, 'natGateways'>): boolean {
  return tier === 'public' && zone < natGateways;
}
