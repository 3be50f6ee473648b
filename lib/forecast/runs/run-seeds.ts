import { addNoise } from '../demand/noise';
import type { Outcome } from '../simulate/outcome';
import type { CapacityRules } from '../simulate/rules';
import { simulate } from '../simulate/simulate';

/** Runs of one group that differ by their seed alone. Plain data, so that another thread can take it. */
export interface SeedRuns {
  readonly rules: CapacityRules;
  /** Without what chance makes of it. In shared memory, however many threads read it. */
  readonly demand: Float64Array;
  /** Standard deviation of chance, as a share of the demand. */
  readonly noise: number;
  readonly firstSeed: number;
  readonly seeds: number;
}

/** What becomes of each seed, in their order. One array of minutes serves all of them. */
export function runSeeds({ rules, demand, noise, firstSeed, seeds }: SeedRuns): readonly Outcome[] {
  const noisy = noise > 0 ? new Float64Array(demand.length) : demand;
  return Array.from({ length: seeds }, (_, at) => {
    if (noise > 0) addNoise(demand, noise, firstSeed + at, noisy);
    return simulate(rules, noisy, firstSeed + at);
  });
}

/** Whether chance decides anything, so that seeds differ. */
export function isRandom({ rules, noise }: Pick<SeedRuns, 'rules' | 'noise'>): boolean {
  return noise > 0 || (rules.spot?.interruptedPerMonth ?? 0) > 0;
}

/** The same runs in parts of at most so many minutes, or one seed each: for threads to share out, and a person to see progress. */
export function inChunks(runs: SeedRuns, minutes: number): readonly SeedRuns[] {
  const each = Math.max(1, Math.floor(minutes / runs.demand.length));
  const chunks = Math.ceil(runs.seeds / each);
  return Array.from({ length: chunks }, (_, at) => ({
    ...runs,
    firstSeed: runs.firstSeed + at * each,
    seeds: Math.min(each, runs.seeds - at * each),
  }));
}
