import { Random } from './random';

/** Minutes over which chance is forgotten: what comes and goes, and what makes a week a good one. */
const SHORT = 30;
const LONG = 4 * 24 * 60;

/**
 * Writes a demand as chance makes it: half of the variance passes within the hour, half within days. The same seed gives the same.
 *
 * @param share - standard deviation as a share of the demand
 * @param into - as long as the demand
 */
export function addNoise(demand: Float64Array, share: number, seed: number, into: Float64Array): void {
  const random = new Random(seed);
  const [keepShort, keepLong] = [Math.exp(-1 / SHORT), Math.exp(-1 / LONG)];
  const [newShort, newLong] = [Math.sqrt(1 - keepShort ** 2), Math.sqrt(1 - keepLong ** 2)];
  const scale = share * Math.SQRT1_2;
  let short = random.deviate();
  let long = random.deviate();
  for (let minute = 0; minute < demand.length; minute += 1) {
    const factor = 1 + scale * (short + long);
    into[minute] = factor > 0 ? (demand[minute] ?? 0) * factor : 0;
    short = keepShort * short + newShort * random.deviate();
    long = keepLong * long + newLong * random.deviate();
  }
}
