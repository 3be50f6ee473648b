import type { Outcome, Trace } from './outcome';
import type { Situation } from './policies/situation';
import type { CapacityRules, PlannedChange } from './rules';
import { Scaling } from './scaling';
import { Servers } from './servers';
import { Interruptions, onDemandOf } from './spot';

/** More servers than any group may have. */
export const MAX_SERVERS = 10_000;

/**
 * Follows a group through a demand, minute by minute: schedules, servers that come into service, what is served, interruptions, and
 * what policies make of it. The same rules, demand and seed give the same outcome.
 *
 * @param demand - units in each minute
 * @param seed - of interruptions
 * @param trace - written by the minute, where it is given
 */
export function simulate(rules: CapacityRules, demand: Float64Array, seed = 0, trace?: Trace): Outcome {
  const { perServer, spot, changes } = rules;
  const limits = new Limits(rules);
  const servers = new Servers(limits.desired, rules.startMinutes, rules.warmUpMinutes);
  const scaling = new Scaling(rules.policies);
  const interruptions = spot === undefined ? undefined : new Interruptions(spot, seed);
  const situation: Situation = { minute: 0, desired: 0, max: 0, serving: 0, settling: 0, demand: 0, perServer };
  const minutesAt = new Float64Array(MAX_SERVERS + 1);
  const sums = { demand: 0, served: 0, unmet: 0, unmetMinutes: 0, onDemandMinutes: 0, spotMinutes: 0 };
  const counts = { servingMinutes: 0, peak: 0, launches: 0, interruptions: 0 };
  let next = 0;
  for (let minute = 0; minute < demand.length; minute += 1) {
    for (; changes[next]?.minute === minute; next += 1) limits.change(changes[next]);
    servers.begin(minute);

    const { serving, running } = servers;
    const asked = demand[minute] ?? 0;
    const served = Math.min(asked, serving * perServer);
    sums.demand += asked;
    sums.served += served;
    sums.unmet += asked - served;
    if (served < asked) sums.unmetMinutes += 1;
    const onDemand = onDemandOf(running, spot);
    sums.onDemandMinutes += onDemand;
    sums.spotMinutes += running - onDemand;
    minutesAt[onDemand] = (minutesAt[onDemand] ?? 0) + 1;
    counts.servingMinutes += serving;
    if (running > counts.peak) counts.peak = running;
    if (trace !== undefined) trace.serving[minute] = serving;

    situation.minute = minute;
    situation.desired = limits.desired;
    situation.max = limits.max;
    situation.serving = serving;
    situation.settling = servers.starting + servers.warming;
    situation.demand = asked;
    const least = scaling.least(situation);
    limits.want(scaling.wanted(situation), least);

    if (interruptions !== undefined) {
      const lost = Math.min(interruptions.among(serving - onDemandOf(serving, spot)), servers.serving);
      servers.lose(lost);
      counts.interruptions += lost;
    }
    if (limits.desired > servers.running) counts.launches += limits.desired - servers.running;
    servers.resize(limits.desired);
  }
  return { minutes: demand.length, ...sums, ...counts, minutesAt: minutesAt.slice(0, counts.peak + 1) };
}

/** The limits in force, and the capacity that is asked for within them. */
class Limits {
  min: number;
  max: number;
  desired: number;

  constructor({ min, max, desired = min }: CapacityRules) {
    this.min = Math.min(min, MAX_SERVERS);
    this.max = Math.min(Math.max(min, max), MAX_SERVERS);
    this.desired = Math.min(Math.max(desired, this.min), this.max);
  }

  change({ min, max, desired }: Partial<PlannedChange> = {}): void {
    this.min = Math.min(min ?? this.min, MAX_SERVERS);
    this.max = Math.max(this.min, Math.min(max ?? this.max, MAX_SERVERS));
    this.desired = Math.min(Math.max(desired ?? this.desired, this.min), this.max);
  }

  /** @param least - what is predicted, which may go beyond the maximum */
  want(capacity: number, least: number): void {
    const within = Math.min(Math.max(capacity, this.min), this.max);
    this.desired = Math.min(Math.max(within, least), MAX_SERVERS);
  }
}
