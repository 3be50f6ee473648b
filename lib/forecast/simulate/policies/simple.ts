import type { SimpleScaling } from '../rules';
import { adjusted } from './adjust';
import { Alarm } from './alarm';
import type { Scaler, Situation } from './situation';

/**
 * Simple scaling: one change while its alarm is raised, and none until the cooldown is over. Source: Amazon EC2 Auto Scaling user
 * guide, "Scaling cooldowns".
 */
export class SimpleScaler implements Scaler {
  private readonly alarm: Alarm;
  private waitsUntil = 0;

  constructor(private readonly policy: SimpleScaling) {
    this.alarm = new Alarm(policy.alarm);
  }

  wanted(situation: Situation): number | undefined {
    this.alarm.observe(situation);
    const { minute, desired } = situation;
    if (!this.alarm.isRaised || minute < this.waitsUntil) return undefined;
    const { by, amount, cooldownMinutes } = this.policy;
    const wanted = adjusted(desired, by, amount);
    if (wanted === desired) return undefined;
    this.waitsUntil = minute + Math.max(1, cooldownMinutes);
    return wanted;
  }
}
