import type { PredictiveScaling } from '../rules';
import { wholeServers, type Situation } from './situation';

const HOUR = 60;
const DAY = 24;

/** Hours ago that an hour is compared with: the same hour of the last two weeks, or of yesterday while there is no week yet. */
const SAME_HOUR = [7 * DAY, 14 * DAY];

/**
 * Predictive scaling: for each hour at least the capacity that holds the metric at its target under the average load of the same hour
 * one and two weeks ago. The vendor learns from up to 14 days as well, and from no less than one; how it weighs them it does not
 * publish. Source: Amazon EC2 Auto Scaling user guide, "How predictive scaling works".
 */
export class PredictiveScaler {
  private readonly loads: number[] = [];
  private sum = 0;
  private floor = 0;

  constructor(private readonly policy: PredictiveScaling) {}

  /** The least capacity in this minute. It may go beyond the maximum where that is allowed. */
  least(situation: Situation): number {
    const { minute, demand } = situation;
    const { bufferMinutes } = this.policy;
    if (minute % HOUR === 0 || (minute + bufferMinutes) % HOUR === 0) {
      const [now, next] = [minute, minute + bufferMinutes].map((at) =>
        this.capacityIn(Math.floor(at / HOUR), situation),
      );
      this.floor = Math.max(now ?? 0, next ?? 0);
    }
    this.sum += demand;
    if ((minute + 1) % HOUR === 0) {
      this.loads.push(this.sum / HOUR);
      this.sum = 0;
    }
    return this.floor;
  }

  private capacityIn(hour: number, { perServer, max }: Situation): number {
    const load = this.predicted(hour);
    if (load === undefined) return 0;
    const { metric, target, raisesMax } = this.policy;
    const servers = wholeServers(load / (metric === 'utilisation' ? (perServer * target) / 100 : target));
    return raisesMax ? servers : Math.min(servers, max);
  }

  private predicted(hour: number): number | undefined {
    const weeks = SAME_HOUR.flatMap((ago) => this.loads[hour - ago] ?? []);
    const known = weeks.length > 0 ? weeks : [this.loads[hour - DAY] ?? []].flat();
    return known.length === 0 ? undefined : known.reduce((sum, load) => sum + load, 0) / known.length;
  }
}
