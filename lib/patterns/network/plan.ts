import { refuse } from '../../problem';
import { upTo } from '../../up-to';
import type { EnvironmentContext } from '../../profile/context';
import { NOTHING_BESIDE, type PlansBeside } from '../pattern';
import { layOut } from './address-space';
import { natAlarms } from './alarms';
import { decisionsOf } from './decisions';
import { drainingWarnings, standingOf } from './draining';
import type { NetworkPlan, PlannedSubnet, Standing } from './network-plan';
import { overlapProblems } from './overlap';
import { networkProblems } from './problems';
import { DEFAULT_ENDPOINTS, TIERS, type NetworkProps } from './props';
import { zonesInUse } from './zones';

export type * from './network-plan';

export { NETWORK } from './network-key';

/**
 * Decides a new network.
 * @throws InputError with everything in the props that cannot be had
 */
export function planNetwork(
  props: NetworkProps,
  context: EnvironmentContext,
  beside: PlansBeside = NOTHING_BESIDE,
): NetworkPlan {
  const alone = networkProblems(props, context);
  const problems = [...alone, ...overlapProblems({ cidr: props.cidr, path: ['cidr'] }, alone, beside)];
  refuse(problems);
  const { profile } = context;
  const zones = zonesInUse(props, context);
  const tiers = TIERS.filter((tier) => (props.tiers ?? TIERS).includes(tier));
  const standing = standingOf(props, { tiers, zones });
  const subnets = subnetsOf(props.cidr, standing, { tiers, zones });
  const egress = standing.tiers.includes('public') ? (props.egress ?? profile.egress) : 'none';
  const natGateways = { none: 0, shared: 1, 'per-zone': standing.zones }[egress];
  const plan = {
    kind: 'new',
    cidr: props.cidr,
    zones,
    tiers,
    standing,
    subnets,
    egress,
    natGateways,
    endpoints: props.endpoints ?? DEFAULT_ENDPOINTS,
    flowLogs: {
      keepDays: props.flowLogRetentionDays ?? profile.logRetentionDays,
      customerKey: profile.keys === 'customer-managed',
      retain: profile.deletionProtection,
    },
    retain: profile.deletionProtection,
    alarms: natAlarms(natGateways, profile),
    warnings: drainingWarnings({ subnets, natGateways }),
  } as const;
  return { ...plan, decisions: decisionsOf(plan, props, profile) };
}

function subnetsOf(cidr: string, standing: Standing, inUse: Standing): readonly PlannedSubnet[] {
  const space = layOut(cidr);
  return standing.tiers.flatMap((tier) =>
    upTo(standing.zones).map((zone) => ({
      tier,
      zone,
      cidr: space.slot(tier, zone),
      draining: !inUse.tiers.includes(tier) || zone >= inUse.zones,
    })),
  );
}
