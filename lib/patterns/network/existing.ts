import { createHash } from 'node:crypto';
import { problemsOf } from '../../form/problems';
import { counted } from '../../located/words';
import { CLIENT_FILE } from '../../profile/decision';
import { refuse, type Problem } from '../../problem';
import { NOTHING_BESIDE, type PlansBeside } from '../pattern';
import { existingNetworkForm } from './form';
import type { ExistingNetworkPlan } from './network-plan';
import { overlapProblems } from './overlap';
import { TIERS, type ExistingNetwork, type ExistingNetworkProps } from './props';

/**
 * What can be said of a network that stands already.
 * @throws InputError with everything in the props that cannot be had
 */
export function planExistingNetwork(
  { existing }: ExistingNetwork,
  beside: PlansBeside = NOTHING_BESIDE,
): ExistingNetworkPlan {
  const { vpcId, cidr, availabilityZones, subnets } = existing;
  const is = identityOf(vpcId);
  const alone = existingNetworkProblems(existing).map(({ path, ...rest }) => ({
    path: ['existing', ...path],
    ...rest,
  }));
  const problems = [...alone, ...overlapProblems({ cidr, path: ['existing', 'cidr'], is }, alone, beside)];
  refuse(problems);
  return {
    kind: 'existing',
    is,
    cidr,
    tiers: TIERS.filter((tier) => (subnets[tier] ?? []).length > 0),
    zones: availabilityZones.length,
    alarms: [],
    decisions: [{ pattern: 'network', what: 'network', choice: `an existing one, ${cidr}`, because: CLIENT_FILE }],
    warnings: [],
  };
}

/** The same for the same network, without the ID that its cloud gave it. */
function identityOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

/** Everything in the props of an existing network that cannot be had. */
function existingNetworkProblems(props: ExistingNetworkProps): readonly Problem[] {
  const alone = problemsOf(existingNetworkForm, props);
  const isWrong = (key: keyof ExistingNetworkProps): boolean => alone.some(({ path: [first] }) => first === key);
  return isWrong('availabilityZones') || isWrong('subnets')
    ? alone
    : [...alone, ...unevenTiers(props), ...repeated(props)];
}

/** Subnets are matched to zones by their order. */
function unevenTiers({ availabilityZones: zones, subnets }: ExistingNetworkProps): readonly Problem[] {
  return TIERS.flatMap((tier) => {
    const count = subnets[tier]?.length;
    if (count === undefined || count === zones.length) return [];
    const expected = `${zones.length}, one for each availability zone`;
    return [{ path: ['subnets', tier], found: counted(count, 'subnet'), expected }];
  });
}

/** Each zone is told once, and each subnet is of one tier and one zone. */
function repeated({ availabilityZones, subnets }: ExistingNetworkProps): readonly Problem[] {
  const inTiers = TIERS.flatMap((tier) => (subnets[tier] ?? []).map((id, at) => ({ id, path: ['subnets', tier, at] })));
  const inZones = availabilityZones.map((id, at) => ({ id, path: ['availabilityZones', at] }));
  return [inZones, inTiers].flatMap((all) =>
    all
      .filter(({ id }, at) => all.findIndex((other) => other.id === id) < at)
      .map(({ id, path }) => ({ path, found: `"${id}" again`, expected: 'each once' })),
  );
}
