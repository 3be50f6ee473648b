import { problemsOf } from '../../form/problems';
import { InputError, type Problem } from '../../problem';
import { existingNetworkForm } from './form';
import type { ExistingNetworkPlan } from './network-plan';
import { TIERS, type ExistingNetworkProps } from './props';

/**
 * What can be said of a network that stands already.
 * @throws InputError with everything in the props that cannot be had
 */
export function planExistingNetwork(props: ExistingNetworkProps): ExistingNetworkPlan {
  const problems = existingNetworkProblems(props);
  if (problems.length > 0) throw new InputError(problems);
  const { vpcId, cidr, availabilityZones, subnets } = props;
  return {
    kind: 'existing',
    is: vpcId,
    cidr,
    tiers: TIERS.filter((tier) => (subnets[tier] ?? []).length > 0),
    zones: availabilityZones.length,
    alarms: [],
    decisions: [{ pattern: 'network', what: 'network', choice: `an existing one, ${cidr}`, because: 'client file' }],
    warnings: [],
  };
}

/** Everything in the props of an existing network that cannot be had. */
export function existingNetworkProblems(props: ExistingNetworkProps): readonly Problem[] {
  const alone = problemsOf(existingNetworkForm, props);
  const isWrong = (key: keyof ExistingNetworkProps): boolean => alone.some(({ path: [first] }) => first === key);
  return isWrong('availabilityZones') || isWrong('subnets') ? alone : [...alone, ...unevenTiers(props)];
}

/** Subnets are matched to zones by their order. */
function unevenTiers({ availabilityZones: zones, subnets }: ExistingNetworkProps): readonly Problem[] {
  return TIERS.flatMap((tier) => {
    const count = subnets[tier]?.length;
    if (count === undefined || count === zones.length) return [];
    const expected = `${zones.length}, one for each availability zone`;
    return [{ path: ['subnets', tier], found: `${count} subnets`, expected }];
  });
}
