import { InputError, type Problem } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import type { PlansBeside } from '../pattern';
import { overlap } from './address-space';
import { existingNetworkProblems, planExistingNetwork } from './existing';
import { NETWORK, planNetwork, type PlannedNetwork } from './plan';
import { networkProblems } from './problems';
import type { AskedNetwork } from './props';

/**
 * Decides the network of a client's environment, new or existing.
 * @throws InputError with everything that cannot be had; a block that overlaps another environment's cannot
 */
export function planAskedNetwork(
  asked: AskedNetwork,
  context: EnvironmentContext,
  beside: PlansBeside,
): PlannedNetwork {
  const problems =
    'existing' in asked
      ? existingNetworkProblems(asked.existing).map((problem) => ({ ...problem, path: ['existing', ...problem.path] }))
      : networkProblems(asked, context);
  const all = [...problems, ...overlapProblems(asked, problems, beside)];
  if (all.length > 0) throw new InputError(all);
  return 'existing' in asked ? planExistingNetwork(asked.existing) : planNetwork(asked, context);
}

/**
 * Networks of one client can be joined one day: no two share an address. Reported against the first network before this one; a
 * block that is wrong in itself is not compared.
 */
function overlapProblems(asked: AskedNetwork, problems: readonly Problem[], beside: PlansBeside): readonly Problem[] {
  const path = 'existing' in asked ? ['existing', 'cidr'] : ['cidr'];
  if (problems.some((problem) => problem.path.join() === path.join())) return [];
  const { cidr } = 'existing' in asked ? asked.existing : asked;
  const other = takenBlocks(beside).find(
    ({ plan }) => !(plan.kind === 'existing' && isOf(asked, plan.is)) && overlap(cidr, plan.cidr),
  );
  if (other === undefined) return [];
  const found = `"${cidr}", which overlaps ${other.plan.cidr} of ${other.environment}`;
  return [{ path, found, expected: 'a block of its own' }];
}

function takenBlocks(beside: PlansBeside): readonly { environment: string; plan: PlannedNetwork }[] {
  return Object.entries(beside.elsewhere(NETWORK)).flatMap(([environment, plans]) =>
    Object.values(plans).map((plan) => ({ environment, plan })),
  );
}

/** Two environments may stand in the same existing network. */
function isOf(asked: AskedNetwork, identity: string): boolean {
  return 'existing' in asked && asked.existing.vpcId === identity;
}
