import type { Alarm as AlarmRule } from '../rules';
import { measured, type Situation } from './situation';

/** An alarm on the average of a metric over whole periods: raised while enough of the last ones breach. */
export class Alarm {
  isRaised = false;
  /** How far the metric is from the threshold, on average over the last period. */
  distance = 0;
  private sum = 0;
  private minutes = 0;
  private readonly breaches: boolean[] = [];

  constructor(private readonly rule: AlarmRule) {}

  observe(situation: Situation): void {
    const { metric, periodMinutes, periods, breaching, threshold } = this.rule;
    const value = measured(metric, situation);
    if (!Number.isNaN(value)) {
      this.sum += value;
      this.minutes += 1;
    }
    if ((situation.minute + 1) % periodMinutes !== 0) return;
    const average = this.minutes === 0 ? NaN : this.sum / this.minutes;
    this.sum = 0;
    this.minutes = 0;
    this.distance = average - threshold;
    this.breaches.push(this.isBreaching(average));
    if (this.breaches.length > periods) this.breaches.shift();
    this.isRaised = this.breaches.filter(Boolean).length >= breaching;
  }

  private isBreaching(average: number): boolean {
    const { comparison, threshold } = this.rule;
    switch (comparison) {
      case 'above':
        return average > threshold;
      case 'from':
        return average >= threshold;
      case 'below':
        return average < threshold;
      case 'to':
        return average <= threshold;
    }
  }
}
