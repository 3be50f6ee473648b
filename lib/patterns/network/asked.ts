import type { EnvironmentContext } from '../../profile/context';
import type { PlansBeside } from '../pattern';
import { planExistingNetwork } from './existing';
import { planNetwork, type PlannedNetwork } from './plan';
import type { AskedNetwork, PassedNetwork } from './props';
import { namedZones } from './zones';

/**
 * Decides the network of a client's environment, new or existing.
 * @throws InputError with everything that cannot be had; a block that overlaps another environment's cannot
 */
export function planAskedNetwork(
  asked: AskedNetwork,
  context: EnvironmentContext,
  beside: PlansBeside,
): PlannedNetwork {
  return 'existing' in asked ? planExistingNetwork(asked, beside) : planNetwork(asked, context, beside);
}

/** What of a network is the cloud's own text, for its words and its renderer. */
export function passedNetwork(asked: AskedNetwork): PassedNetwork {
  if ('existing' in asked) return { existing: asked.existing };
  const zones = namedZones(asked);
  return zones === undefined ? {} : { zones };
}
