import { Random } from '../../../lib/forecast/demand/random';
import type {
  Adjustment,
  Alarm,
  CapacityRules,
  Metric,
  PredictiveScaling,
  ScalingPolicy,
  SimpleScaling,
  StepScaling,
  TargetTracking,
} from '../../../lib/forecast/simulate/rules';

/** What one minute was like, kept for ever. */
interface Minute {
  readonly demand: number;
  readonly serving: number;
  readonly running: number;
  readonly served: number;
}

/** What the slow simulator finds. */
export interface Followed {
  readonly history: readonly Minute[];
  readonly interruptions: number;
}

/**
 * The slow simulator: each server is an object that knows when it was launched, every question is answered from the whole history, and
 * nothing is carried along that could be worked out.
 */
export function follow(rules: CapacityRules, demand: Float64Array, seed = 0): Followed {
  const history: Minute[] = [];
  const lastFired = new Map<ScalingPolicy, number>();
  let limits = { min: rules.min, max: Math.max(rules.min, rules.max) };
  let desired = clamp(rules.desired ?? rules.min, limits);
  // Those that are there at first have been there for ever.
  let fleet: number[] = Array.from({ length: desired }, () => -1_000_000);
  const dice = new Random(seed ^ 0x5eed);
  const monthly = rules.spot?.interruptedPerMonth ?? 0;
  const rate = -Math.log(1 - monthly) / (730 * 60);
  const wait = (): number => (rate === 0 ? Infinity : -Math.log(1 - dice.next()) / rate);
  let untilNext = rules.spot === undefined ? Infinity : wait();
  let interruptions = 0;

  demand.forEach((asked, minute) => {
    for (const change of rules.changes.filter((each) => each.minute === minute)) {
      const min = change.min ?? limits.min;
      limits = { min, max: Math.max(min, change.max ?? limits.max) };
      desired = clamp(change.desired ?? desired, limits);
    }
    const age = (launched: number): number => minute - launched;
    const inService = (launched: number): boolean => age(launched) > rules.startMinutes;
    const isWarm = (launched: number): boolean => age(launched) > rules.startMinutes + rules.warmUpMinutes;
    const serving = fleet.filter(inService).length;
    const settling = fleet.filter((launched) => !isWarm(launched)).length;
    history.push({ demand: asked, serving, running: fleet.length, served: Math.min(asked, serving * rules.perServer) });

    const past = (metric: Metric): readonly number[] => history.map((each) => valueOf(metric, each, rules.perServer));
    const trackers = rules.policies.filter((policy) => policy.kind === 'target-tracking');
    const asks: number[] = [];
    const trackedNeeds = trackers.map((policy) => trackedNeed(policy, past(policy.metric), desired, serving, settling));
    if (trackedNeeds.some((need) => need > desired)) asks.push(Math.max(...trackedNeeds));
    else {
      const allowed = trackedNeeds.filter((_, at) => trackers[at]?.scalesIn);
      if (allowed.length > 0 && allowed.every((need) => need < desired)) asks.push(Math.max(...allowed));
    }
    for (const policy of rules.policies) {
      if (policy.kind === 'step') asks.push(...stepAsks(policy, past(policy.alarm.metric), desired, settling));
      if (policy.kind === 'simple') {
        const since = minute - (lastFired.get(policy) ?? -Infinity);
        const found =
          since < Math.max(1, policy.cooldownMinutes) ? [] : simpleAsks(policy, past(policy.alarm.metric), desired);
        if (found.length > 0) lastFired.set(policy, minute);
        asks.push(...found);
      }
    }
    const floors = rules.policies.flatMap((policy) =>
      policy.kind === 'predictive' ? [predicted(policy, history, rules.perServer, limits.max)] : [],
    );
    desired = Math.max(clamp(asks.length > 0 ? Math.max(...asks) : desired, limits), 0, ...floors);

    if (rules.spot !== undefined) {
      const { base, percentAbove } = rules.spot;
      const above = Math.max(0, serving - base);
      const onSpot = above - Math.ceil((above * percentAbove) / 100);
      untilNext -= onSpot;
      for (let lost = 0; untilNext < 0 && lost < onSpot; lost += 1) {
        untilNext += wait();
        const newest = fleet.findLastIndex(inService);
        fleet.splice(newest, 1);
        interruptions += 1;
      }
    }
    while (fleet.length < desired) fleet.push(minute);
    fleet = fleet.slice(0, desired);
  });
  return { history, interruptions };
}

function clamp(capacity: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(Math.max(capacity, min), max);
}

function valueOf(metric: Metric, { demand, serving }: Pick<Minute, 'demand' | 'serving'>, perServer: number): number {
  if (serving === 0) return NaN;
  return metric === 'per-server' ? demand / serving : Math.min(100, (100 * demand) / (serving * perServer));
}

function up(need: number): number {
  return Math.ceil(need - 1e-9);
}

function trackedNeed(
  { target }: TargetTracking,
  values: readonly number[],
  desired: number,
  serving: number,
  settling: number,
): number {
  const need = up((serving * (values.at(-1) ?? NaN)) / target);
  const last = (count: number): readonly number[] => (values.length < count ? [NaN] : values.slice(-count));
  if (last(3).every((value) => value > target)) return Math.max(need, desired);
  if (settling === 0 && last(15).every((value) => value < 0.9 * target)) return Math.min(need, desired);
  return desired;
}

/** How far an alarm's metric is beyond its threshold; nothing while it is not raised. */
function beyond(alarm: Alarm, values: readonly number[]): number | undefined {
  const whole = Math.floor(values.length / alarm.periodMinutes);
  const averages = Array.from({ length: whole }, (_, at) => {
    const period = values
      .slice(at * alarm.periodMinutes, (at + 1) * alarm.periodMinutes)
      .filter((value) => !Number.isNaN(value));
    return period.reduce((sum, value) => sum + value, 0) / period.length;
  });
  const breaches = (average: number): boolean =>
    ({
      above: average > alarm.threshold,
      from: average >= alarm.threshold,
      below: average < alarm.threshold,
      to: average <= alarm.threshold,
    })[alarm.comparison];
  const isRaised = averages.slice(-alarm.periods).filter(breaches).length >= alarm.breaching;
  return isRaised ? (averages.at(-1) ?? NaN) - alarm.threshold : undefined;
}

function adjust(capacity: number, { kind, leastMagnitude }: Adjustment, amount: number): number {
  if (kind === 'exact') return amount;
  if (kind === 'change') return capacity + amount;
  const change = (capacity * amount) / 100;
  if (change === 0) return capacity;
  const size = Math.max(Math.abs(change) < 1 ? 1 : Math.floor(Math.abs(change) + 1e-9), leastMagnitude);
  return change > 0 ? capacity + size : capacity - size;
}

function stepAsks(
  { alarm, by, steps }: StepScaling,
  values: readonly number[],
  desired: number,
  settling: number,
): readonly number[] {
  const distance = beyond(alarm, values);
  if (distance === undefined) return [];
  const step = steps.find(({ from, to }) =>
    distance >= 0 ? from <= distance && distance < to : from < distance && distance <= to,
  );
  if (step === undefined) return [];
  const out = adjust(desired - settling, by, step.amount);
  if (out > desired) return [out];
  const inward = adjust(desired, by, step.amount);
  return inward < desired && settling === 0 ? [inward] : [];
}

function simpleAsks(
  { alarm, by, amount }: SimpleScaling,
  values: readonly number[],
  desired: number,
): readonly number[] {
  if (beyond(alarm, values) === undefined) return [];
  const wanted = adjust(desired, by, amount);
  return wanted === desired ? [] : [wanted];
}

/** The floor in the last minute of the history, which is part of no whole hour before it. */
function predicted(policy: PredictiveScaling, history: readonly Minute[], perServer: number, max: number): number {
  const minute = history.length - 1;
  const capacityIn = (hour: number, madeAt: number): number => {
    const loadOf = (which: number): number | undefined =>
      which < 0 || (which + 1) * 60 > madeAt
        ? undefined
        : history.slice(which * 60, (which + 1) * 60).reduce((sum, { demand }) => sum + demand, 0) / 60;
    const weeks = [loadOf(hour - 168), loadOf(hour - 336)].filter((load) => load !== undefined);
    const known = weeks.length > 0 ? weeks : [loadOf(hour - 24)].filter((load) => load !== undefined);
    if (known.length === 0) return 0;
    const load = known.reduce((sum, each) => sum + each, 0) / known.length;
    const servers = up(load / (policy.metric === 'utilisation' ? (perServer * policy.target) / 100 : policy.target));
    return policy.raisesMax ? servers : Math.min(servers, max);
  };
  const now = Math.floor(minute / 60);
  const soon = Math.floor((minute + policy.bufferMinutes) / 60);
  return Math.max(capacityIn(now, minute), capacityIn(soon, minute));
}
