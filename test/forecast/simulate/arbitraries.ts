import fc from 'fast-check';

import type {
  Alarm,
  CapacityRules,
  Metric,
  PlannedChange,
  ScalingPolicy,
  Step,
} from '../../../lib/forecast/simulate/rules';

const metric = fc.constantFrom<Metric>('utilisation', 'per-server');
const target = fc.integer({ min: 5, max: 95 });

const alarm: fc.Arbitrary<Alarm> = fc
  .record({
    metric,
    comparison: fc.constantFrom<Alarm['comparison']>('above', 'from', 'below', 'to'),
    threshold: fc.integer({ min: 1, max: 99 }),
    periodMinutes: fc.constantFrom(1, 1, 5),
    periods: fc.integer({ min: 1, max: 5 }),
    breaching: fc.integer({ min: 1, max: 5 }),
  })
  .map((rule) => ({ ...rule, breaching: Math.min(rule.breaching, rule.periods) }));

const by = fc.record({
  kind: fc.constantFrom('change' as const, 'exact' as const, 'percent' as const),
  leastMagnitude: fc.integer({ min: 0, max: 2 }),
});

const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: -50, max: 50 }))
  .map(([bound, near, far]) => [
    { from: -Infinity, to: -bound, amount: far },
    { from: -bound, to: 0, amount: near },
    { from: 0, to: bound, amount: near },
    { from: bound, to: Infinity, amount: far },
  ]);

const policy: fc.Arbitrary<ScalingPolicy> = fc.oneof(
  fc.record({ kind: fc.constant('target-tracking' as const), metric, target, scalesIn: fc.boolean() }),
  fc.record({ kind: fc.constant('step' as const), alarm, by, steps }),
  fc.record({
    kind: fc.constant('simple' as const),
    alarm,
    by,
    amount: fc.integer({ min: -20, max: 20 }),
    cooldownMinutes: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({
    kind: fc.constant('predictive' as const),
    metric,
    target,
    bufferMinutes: fc.integer({ min: 0, max: 59 }),
    raisesMax: fc.boolean(),
  }),
);

/** Demand in pieces that are flat, as load that comes and goes is. */
export function demands(minutes: number): fc.Arbitrary<Float64Array> {
  const piece = fc.record({
    lasts: fc.integer({ min: 1, max: 90 }),
    amount: fc.double({ min: 0, max: 400, noNaN: true }),
  });
  return fc.array(piece, { minLength: 2, maxLength: 40 }).map((pieces) => {
    const flat = pieces.flatMap(({ lasts, amount }) => Array.from({ length: lasts }, () => amount));
    return Float64Array.from({ length: minutes }, (_, minute) => flat[minute % flat.length] ?? 0);
  });
}

function changes(minutes: number): fc.Arbitrary<readonly PlannedChange[]> {
  const size = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
  const change = fc.record({ minute: fc.integer({ min: 0, max: minutes - 1 }), min: size, max: size, desired: size });
  return fc.array(change, { maxLength: 3 }).map((all) => all.toSorted((one, other) => one.minute - other.minute));
}

/** Any rules of a group, for a period of so many minutes. */
export function rules(minutes: number): fc.Arbitrary<CapacityRules> {
  return fc
    .record({
      min: fc.integer({ min: 0, max: 4 }),
      max: fc.integer({ min: 1, max: 15 }),
      desired: fc.integer({ min: 0, max: 10 }),
      perServer: fc.integer({ min: 10, max: 60 }),
      startMinutes: fc.integer({ min: 0, max: 6 }),
      warmUpMinutes: fc.integer({ min: 0, max: 6 }),
      policies: fc.array(policy, { maxLength: 3 }),
      changes: changes(minutes),
      spot: fc.option(
        fc.record({
          base: fc.integer({ min: 0, max: 2 }),
          percentAbove: fc.constantFrom(0, 25, 50, 100),
          interruptedPerMonth: fc.constantFrom(0, 0.5, 0.999),
        }),
        { nil: undefined },
      ),
    })
    .map(({ spot, ...others }) => ({ ...others, ...(spot !== undefined && { spot }) }));
}
