import type { StepScaling } from '../rules';
import { adjusted } from './adjust';
import { Alarm } from './alarm';
import type { Scaler, Situation } from './situation';

/**
 * Step scaling: while its alarm is raised, by the step that the metric is in. Servers that start or warm up count as what was added
 * already, so that only a higher step adds more. Source: Amazon EC2 Auto Scaling user guide, "Step and simple scaling policies".
 */
export class StepScaler implements Scaler {
  private readonly alarm: Alarm;

  constructor(private readonly policy: StepScaling) {
    this.alarm = new Alarm(policy.alarm);
  }

  wanted(situation: Situation): number | undefined {
    this.alarm.observe(situation);
    if (!this.alarm.isRaised) return undefined;
    const { by, steps } = this.policy;
    const { distance } = this.alarm;
    const step = steps.find(({ from, to }) =>
      distance >= 0 ? distance >= from && distance < to : distance > from && distance <= to,
    );
    if (step === undefined) return undefined;
    const { desired, settling } = situation;
    const out = adjusted(desired - settling, by, step.amount);
    if (out > desired) return out;
    const inward = adjusted(desired, by, step.amount);
    return settling === 0 && inward < desired ? inward : undefined;
  }
}
