import { PredictiveScaler } from './policies/predictive';
import { SimpleScaler } from './policies/simple';
import type { Scaler, Situation } from './policies/situation';
import { StepScaler } from './policies/step';
import { TargetTracker } from './policies/target-tracking';
import type { ScalingPolicy } from './rules';

/**
 * All policies of a group together: the largest capacity that any of them asks for holds, and policies that track targets scale in
 * only where all of them agree. Source: Amazon EC2 Auto Scaling user guide, "Multiple dynamic scaling policies".
 */
export class Scaling {
  private readonly trackers: readonly TargetTracker[];
  private readonly others: readonly Scaler[];
  private readonly predictors: readonly PredictiveScaler[];

  constructor(policies: readonly ScalingPolicy[]) {
    this.trackers = policies.flatMap((policy) =>
      policy.kind === 'target-tracking' ? [new TargetTracker(policy)] : [],
    );
    this.predictors = policies.flatMap((policy) =>
      policy.kind === 'predictive' ? [new PredictiveScaler(policy)] : [],
    );
    this.others = policies.flatMap((policy): readonly Scaler[] => {
      if (policy.kind === 'step') return [new StepScaler(policy)];
      return policy.kind === 'simple' ? [new SimpleScaler(policy)] : [];
    });
  }

  /** What policies make of the desired capacity in a minute, within no limits. */
  wanted(situation: Situation): number {
    const tracked = this.tracked(situation);
    if (this.others.length === 0) return tracked;
    let largest = tracked === situation.desired ? -Infinity : tracked;
    for (const scaler of this.others) {
      const wanted = scaler.wanted(situation);
      if (wanted !== undefined && wanted > largest) largest = wanted;
    }
    return largest === -Infinity ? situation.desired : largest;
  }

  /** The least capacity that is predicted to be needed. */
  least(situation: Situation): number {
    let least = 0;
    for (const predictor of this.predictors) least = Math.max(least, predictor.least(situation));
    return least;
  }

  private tracked(situation: Situation): number {
    const { desired } = situation;
    let [largest, inward] = [desired, -Infinity];
    for (const tracker of this.trackers) {
      const wanted = tracker.wanted(situation);
      if (wanted > largest) largest = wanted;
      if (tracker.scalesIn && wanted > inward) inward = wanted;
    }
    if (largest > desired) return largest;
    return inward === -Infinity ? desired : inward;
  }
}
