import { shareServed, type Outcome } from './simulate/outcome';
import type { CapacityRules } from './simulate/rules';
import { MAX_SERVERS, simulate } from './simulate/simulate';

/** Limits of a group, with what becomes of a demand within them. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly outcome: Outcome;
}

/** Minimums above the least that does: a few more servers at all times may need fewer at the peak. */
const MORE_MINIMUMS = 3;

/**
 * The limits within which a group serves a share of a demand at least cost. The least minimum that does at all is looked for, and for
 * it and the next ones the least maximum; the cheapest of these holds, and serves the share for certain, as each is simulated.
 *
 * @param costOf - of an outcome, in any unit
 * @returns `undefined` where no limits serve the share, or where schedules set them
 */
export function cheapestBounds(
  rules: CapacityRules,
  demand: Float64Array,
  share: number,
  costOf: (outcome: Outcome) => number,
): Bounds | undefined {
  if (rules.changes.length > 0) return undefined;
  const serves = (bounds: Bounds): boolean => shareServed(bounds.outcome) >= share;
  const ceiling = ceilingOf(rules, demand);
  const first = leastThat(0, ceiling, (min) => serves(within(rules, demand, min, ceiling)));
  if (first === undefined) return undefined;
  const last = Math.min(first + MORE_MINIMUMS, ceiling);
  const candidates = Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((min) => {
    const max = leastThat(Math.max(min, 1), ceiling, (most) => serves(within(rules, demand, min, most)));
    return max === undefined ? [] : [within(rules, demand, min, max)];
  });
  return candidates.filter(serves).toSorted((one, other) => costOf(one.outcome) - costOf(other.outcome))[0];
}

function within(rules: CapacityRules, demand: Float64Array, min: number, max: number): Bounds {
  const desired = Math.min(Math.max(rules.desired ?? min, min), max);
  return { min, max, outcome: simulate({ ...rules, min, max, desired }, demand, 1) };
}

/** More servers than the peak asks for at any target. */
function ceilingOf({ perServer, policies }: CapacityRules, demand: Float64Array): number {
  const peak = demand.reduce((most, amount) => Math.max(most, amount), 0);
  const needs = policies.map((policy) => {
    if (policy.kind !== 'target-tracking' && policy.kind !== 'predictive') return (2 * peak) / perServer;
    return policy.metric === 'utilisation' ? (100 * peak) / (perServer * policy.target) : peak / policy.target;
  });
  return Math.min(MAX_SERVERS, Math.ceil(Math.max(peak / perServer, ...needs)) + 1);
}

/** By halving, as what does with fewer does with more; `undefined` where none does. */
function leastThat(from: number, to: number, does: (count: number) => boolean): number | undefined {
  if (from > to || !does(to)) return undefined;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
