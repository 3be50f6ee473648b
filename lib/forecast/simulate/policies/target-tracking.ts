import type { TargetTracking } from '../rules';
import { measured, wholeServers, type Situation } from './situation';

/** Minutes above its target until it scales out. */
export const OUT_AFTER = 3;
/** Minutes below the lower threshold until it scales in. */
export const IN_AFTER = 15;
/** The lower threshold, as a share of the target: between the two, capacity stays. */
export const IN_BELOW = 0.9;

/**
 * Target tracking: out after three minutes above the target, in after fifteen below nine tenths of it, each time to the capacity at
 * which the metric would be at its target. Source: Amazon EC2 Auto Scaling user guide, "Target tracking scaling policies".
 */
export class TargetTracker {
  private above = 0;
  private below = 0;

  constructor(private readonly policy: TargetTracking) {}

  /** Whether it takes part in the decision to scale in, which all that do must agree on. */
  get scalesIn(): boolean {
    return this.policy.scalesIn;
  }

  /** The capacity at which the metric would be at its target, once that is due; else the capacity there is. */
  wanted(situation: Situation): number {
    const { metric, target } = this.policy;
    const value = measured(metric, situation);
    this.above = value > target ? this.above + 1 : 0;
    this.below = value < target * IN_BELOW ? this.below + 1 : 0;
    const { desired, serving, settling } = situation;
    if (this.above >= OUT_AFTER) return Math.max(desired, wholeServers((serving * value) / target));
    if (this.below >= IN_AFTER && settling === 0) return Math.min(desired, wholeServers((serving * value) / target));
    return desired;
  }
}
