import type { Problem } from '../../problem';
import type { PlansBeside } from '../pattern';
import { overlap } from './address-space';
import { NETWORK } from './network-key';
import type { PlannedNetwork } from './network-plan';

/** A block as it is asked for. */
export interface AskedBlock {
  readonly cidr: string;
  /** Where it is asked for. */
  readonly path: Problem['path'];
  /** Tells an existing network from others. @default - the network is new */
  readonly is?: string;
}

/**
 * Networks of one client can be joined one day: no two share an address. Reported against the first network before this one; a
 * block that is wrong in itself is not compared.
 * @param alone - what is wrong with the network by itself
 */
export function overlapProblems(
  { cidr, path, is }: AskedBlock,
  alone: readonly Problem[],
  beside: PlansBeside,
): readonly Problem[] {
  if (alone.some((problem) => problem.path.join() === path.join())) return [];
  const other = takenBlocks(beside).find(({ plan }) => !isSame(plan, is) && overlap(cidr, plan.cidr));
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
function isSame(plan: PlannedNetwork, is: string | undefined): boolean {
  return plan.kind === 'existing' && plan.is === is;
}
