import {
  architectureOfType,
  instanceTypeFor,
  interchangeableTypes,
  isBurstable,
  processorLine,
} from '../../../clouds/aws/instance-types';
import type { Architecture } from '../../../profile/sizes';
import type { PlannedInterruptible } from '../need';
import type { ServersPlan } from '../servers-plan';
import type { AwsSpot } from './words';

type Wanted = Pick<ServersPlan, 'need' | 'exactType'>;

/** The architecture that is asked for; where none is, an exact type knows its own. */
export function architectureFor({ need, exactType }: Wanted): Architecture {
  return need.architecture ?? (exactType === undefined ? 'x86-64' : architectureOfType(exactType));
}

/** The exact type that is asked for, or the smallest that meets the need; `undefined` when none does. */
export function typeFor(wanted: Wanted): string | undefined {
  const { need, exactType } = wanted;
  const line = processorLine(architectureFor(wanted), need.processors);
  return exactType ?? instanceTypeFor(need, line, need.steady ? 'steady' : 'burstable');
}

/** Burstable types keep to the credits that they earn. */
export function creditsOf(instanceType: string): { readonly cpuCredits?: 'standard' } {
  return isBurstable(instanceType) ? { cpuCredits: 'standard' } : {};
}

/** Any type with at least the same processors and memory will do: more types, fewer interruptions. */
export function awsSpot({ percent, onDemandBase }: PlannedInterruptible, instanceType: string): AwsSpot {
  return { onDemandBase, onDemandPercent: 100 - percent, types: interchangeableTypes(instanceType) };
}
