import { Random } from '../demand/random';
import type { SpotShare } from './rules';

/** Minutes of a billing month. */
const MONTH = 730 * 60;

/** How many of so many servers are on demand; the vendor rounds their share up. */
export function onDemandOf(servers: number, spot: SpotShare | undefined): number {
  if (spot === undefined || servers <= spot.base) return servers;
  return spot.base + Math.ceil(((servers - spot.base) * spot.percentAbove) / 100);
}

/** Interruptions of spot servers by chance: each server is as likely to be interrupted in any minute. */
export class Interruptions {
  private readonly perMinute: number;
  private readonly random: Random;
  /** Server-minutes until the next. */
  private left: number;

  constructor({ interruptedPerMonth }: SpotShare, seed: number) {
    this.perMinute = -Math.log1p(-Math.min(interruptedPerMonth, 0.999_999)) / MONTH;
    this.random = new Random(seed ^ 0x5eed);
    this.left = this.untilNext();
  }

  /** How many of so many spot servers are interrupted in a minute. */
  among(servers: number): number {
    let count = 0;
    this.left -= servers;
    while (this.left < 0 && count < servers) {
      count += 1;
      this.left += this.untilNext();
    }
    return count;
  }

  private untilNext(): number {
    return this.perMinute === 0 ? Infinity : -Math.log(1 - this.random.next()) / this.perMinute;
  }
}
