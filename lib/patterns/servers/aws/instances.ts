import {
  architectureOfType,
  instanceTypeFor,
  interchangeableTypes,
  isBurstable,
} from '../../../clouds/aws/instance-types';
import type { Architecture } from '../../../profile/sizes';
import type { PlannedInterruptible } from '../need';
import type { ServersPlan } from '../servers-plan';

/** Spot capacity beside an on-demand base. */
export interface AwsSpot {
  readonly onDemandBase: number;
  /** Percent of the servers above the base that are on demand. */
  readonly onDemandPercent: number;
  /** Types with at least the same processors and memory, the preferred one first: more types, fewer interruptions. */
  readonly types: readonly string[];
}

type Wanted = Pick<ServersPlan, 'need' | 'exactType'>;

/** The architecture that is asked for; where none is, an exact type knows its own. */
export function architectureFor({ need, exactType }: Wanted): Architecture {
  return need.architecture ?? (exactType === undefined ? 'x86-64' : architectureOfType(exactType));
}

/** The exact type that is asked for, or the smallest that meets the need; `undefined` when none does. */
export function typeFor(wanted: Wanted): string | undefined {
  const { need, exactType } = wanted;
  return exactType ?? instanceTypeFor(need, architectureFor(wanted), need.steady ? 'steady' : 'burstable');
}

/** Burstable types keep to the credits that they earn. */
export function creditsOf(instanceType: string): { readonly cpuCredits?: 'standard' } {
  return isBurstable(instanceType) ? { cpuCredits: 'standard' } : {};
}

export function awsSpot({ percent, onDemandBase }: PlannedInterruptible, instanceType: string): AwsSpot {
  return { onDemandBase, onDemandPercent: 100 - percent, types: interchangeableTypes(instanceType) };
}
