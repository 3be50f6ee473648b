import { cheapestBounds } from '../../forecast/bounds';
import { addNoise } from '../../forecast/demand/noise';
import { shareServed, type Outcome } from '../../forecast/simulate/outcome';
import type { CapacityRules } from '../../forecast/simulate/rules';
import { simulate } from '../../forecast/simulate/simulate';
import type { Catalogue } from '../catalogue/catalogue';
import { HOURS_PER_MONTH } from '../meters/charge';
import type { Resource } from '../readers/resource';
import { allKnown, isUnknown } from '../readers/unknown';

import { commitmentsWorthBuying } from './commitments';
import { monthlyCost } from './cost';
import type { CheapestBounds, GroupForecast } from './model';
import { percentiles } from './percentiles';
import { seriesOf } from './series';

/** Share of a demand that limits are looked for to serve. */
const SERVED = 0.999;

/** A group with the demand on it. */
export interface GroupRun {
  readonly group: Resource;
  readonly rules: CapacityRules;
  /** First minute, in milliseconds since 1970. */
  readonly start: number;
  readonly demand: Float64Array;
  readonly noise: number;
}

/** What the runs of a group come to, priced. */
export function groupForecast(run: GroupRun, outcomes: readonly Outcome[], catalogue: Catalogue): GroupForecast {
  const { group, rules, start } = run;
  const demand = firstDemand(run);
  const trace = { serving: new Uint16Array(demand.length) };
  const first = simulate(rules, demand, 1, trace);
  const each = (of: (outcome: Outcome) => number): ReturnType<typeof percentiles> => percentiles(outcomes.map(of));
  const hours = (minutes: number, { minutes: all }: Outcome): number => (minutes / all) * HOURS_PER_MONTH;
  const bounds = boundsOf(run, demand, catalogue);
  return {
    id: group.id,
    path: group.path,
    region: group.region,
    from: new Date(start).toISOString(),
    minutes: demand.length,
    seeds: outcomes.length,
    perServer: rules.perServer,
    limits: limitsOver(rules),
    unmetShare: each((outcome) => 1 - shareServed(outcome)),
    unmetMinutes: each(({ unmetMinutes }) => unmetMinutes),
    utilisation: each(({ served, servingMinutes }) =>
      servingMinutes === 0 ? 0 : served / (servingMinutes * rules.perServer),
    ),
    peakServers: each(({ peak }) => peak),
    onDemandHours: each((outcome) => hours(outcome.onDemandMinutes, outcome)),
    spotHours: each((outcome) => hours(outcome.spotMinutes, outcome)),
    ...costOf(group, outcomes, catalogue),
    ...(bounds !== undefined && { cheapestBounds: bounds }),
    commitments: commitmentsWorthBuying(group, first, catalogue),
    series: seriesOf(demand, trace.serving, rules.perServer),
  };
}

/** Over the whole period. */
function limitsOver({ min, max, changes }: CapacityRules): GroupForecast['limits'] {
  return {
    min: Math.min(min, ...changes.flatMap((change) => change.min ?? [])),
    max: Math.max(max, ...changes.flatMap((change) => change.max ?? [])),
    areScheduled: changes.length > 0,
  };
}

/** The demand of the first seed. */
function firstDemand({ demand, noise }: GroupRun): Float64Array {
  if (noise === 0) return demand;
  const noisy = new Float64Array(demand.length);
  addNoise(demand, noise, 1, noisy);
  return noisy;
}

function costOf(
  group: Resource,
  outcomes: readonly Outcome[],
  catalogue: Catalogue,
): Pick<GroupForecast, 'monthly' | 'unpriced'> {
  const costs = allKnown(outcomes.map((outcome) => monthlyCost(group, outcome, catalogue)));
  return isUnknown(costs) ? { unpriced: costs.because } : { monthly: percentiles(costs) };
}

/** Looked for by server-minutes, which cost the same whatever the limits. */
function boundsOf({ group, rules }: GroupRun, demand: Float64Array, catalogue: Catalogue): CheapestBounds | undefined {
  const found = cheapestBounds(
    rules,
    demand,
    SERVED,
    ({ onDemandMinutes, spotMinutes }) => onDemandMinutes + spotMinutes,
  );
  if (found === undefined) return undefined;
  const { min, max, outcome } = found;
  const monthly = monthlyCost(group, outcome, catalogue);
  return { min, max, served: shareServed(outcome), ...(!isUnknown(monthly) && { monthly }) };
}
