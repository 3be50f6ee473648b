import fc from 'fast-check';

import { simulate } from '../../../lib/forecast/simulate/simulate';
import type { CapacityRules, StepScaling } from '../../../lib/forecast/simulate/rules';
import { demands, rules } from './arbitraries';
import { follow } from './reference';

const FIXED: CapacityRules = {
  min: 2,
  max: 2,
  perServer: 10,
  startMinutes: 2,
  warmUpMinutes: 0,
  policies: [],
  changes: [],
};
const TRACKED: CapacityRules = {
  ...FIXED,
  min: 1,
  max: 20,
  policies: [{ kind: 'target-tracking', metric: 'utilisation', target: 50, scalesIn: true }],
};

function serving(of: CapacityRules, demand: Float64Array, seed = 0): readonly number[] {
  const trace = { serving: new Uint16Array(demand.length) };
  simulate(of, demand, seed, trace);
  return [...trace.serving];
}

/** The minutes at which the number of servers in service changes, with what it changes to. */
function changesOf(servers: readonly number[]): readonly (readonly [minute: number, servers: number])[] {
  return servers.flatMap((count, minute) => (count === servers[minute - 1] ? [] : [[minute, count] as const]));
}

const flat = (minutes: number, amount: number): Float64Array => new Float64Array(minutes).fill(amount);
const pieces = (...all: readonly Float64Array[]): Float64Array => Float64Array.from(all.flatMap((each) => [...each]));

describe('a constant demand', () => {
  test('below what two servers serve is served', () => {
    const outcome = simulate(FIXED, flat(1440, 15));
    expect(outcome).toMatchObject({ demand: 15 * 1440, served: 15 * 1440, unmet: 0, unmetMinutes: 0 });
    expect(outcome.onDemandMinutes).toBe(2 * 1440);
    expect([...outcome.minutesAt]).toEqual([0, 0, 1440]);
  });

  test('above it is served as far as they go', () => {
    expect(simulate(FIXED, flat(1440, 25))).toMatchObject({ served: 20 * 1440, unmet: 5 * 1440, unmetMinutes: 1440 });
  });

  test('settles where its target is', () => {
    // 70 units at 10 a server and 50%: 14 servers
    expect(serving(TRACKED, flat(600, 70)).at(-1)).toBe(14);
  });
});

describe('a step', () => {
  test('up is followed after three minutes, and the two that a server takes to start', () => {
    // 9 of 20 units: 45%, in the band below 50%; 18 of 20: 90%, for which ceil(2 × 90 / 50) = 4 servers
    const of = { ...TRACKED, min: 2 };
    expect(changesOf(serving(of, pieces(flat(10, 9), flat(30, 18))))).toEqual([
      [0, 2],
      [15, 4], // breaching in minutes 10, 11 and 12; launched at the end of 12; 13 and 14 to start
    ]);
  });

  test('beyond what metrics show is followed round by round, each at most 100 / 50 = 2 times as many', () => {
    expect(changesOf(serving(TRACKED, flat(40, 70))).map(([, count]) => count)).toEqual([1, 2, 4, 8, 14]);
  });

  test('down is followed after fifteen minutes', () => {
    const of = { ...TRACKED, desired: 4 };
    // 18 of 40 units are 45%: not below 0.9 × 50; 10 of 40 are 25%, for which 2 servers do
    expect(changesOf(serving(of, pieces(flat(20, 18), flat(40, 10))))).toEqual([
      [0, 4],
      [35, 2], // minutes 20 to 34
    ]);
  });

  test('is left unmet for as long as servers take', () => {
    // one server serves 10 of 18 units, for 3 breaching minutes and the 2 that others take to start
    const outcome = simulate(TRACKED, flat(60, 18));
    expect(changesOf(serving(TRACKED, flat(60, 18)))).toEqual([
      [0, 1],
      [5, 2],
      [8, 4], // at 18 of 20 units, 90%, again three minutes in a row by then, and two to start: 5 + 3
    ]);
    expect(outcome).toMatchObject({ unmet: 5 * 8, unmetMinutes: 5 });
  });
});

describe('a ramp', () => {
  test('of one unit a minute is followed with a lag of the start', () => {
    const ramp = Float64Array.from({ length: 150 }, (_, minute) => Math.min(minute, 100));
    const followed = serving({ ...TRACKED, max: 30 }, ramp);
    expect(followed.at(-1)).toBe(20); // 100 units at 5 a server
    for (const [minute, count] of followed.entries())
      expect(count).toBeLessThanOrEqual(Math.ceil((ramp[minute] ?? 0) / 5) + 1);
  });
});

describe('a square wave', () => {
  test('shorter than it takes to scale in keeps its capacity', () => {
    const wave = Float64Array.from({ length: 600 }, (_, minute) => (minute % 20 < 10 ? 40 : 5));
    expect(
      serving(TRACKED, wave)
        .slice(60)
        .every((count) => count === 8),
    ).toBe(true); // ceil(40 / 5)
  });

  test('that is long rises and falls, and costs each side what it asks for', () => {
    const wave = Float64Array.from({ length: 2400 }, (_, minute) => (minute % 1200 < 600 ? 40 : 5));
    const followed = serving(TRACKED, wave);
    expect([followed[599], followed[1199], followed[1799], followed[2399]]).toEqual([8, 1, 8, 1]);
  });
});

describe('schedules', () => {
  test('set limits at their minute, and what was asked for within them', () => {
    const changes = [
      { minute: 10, min: 4, max: 6 },
      { minute: 20, min: 0, max: 0 },
      { minute: 30, min: 1, max: 3, desired: 2 },
    ];
    expect(changesOf(serving({ ...FIXED, changes }, flat(40, 0)))).toEqual([
      [0, 2],
      [13, 4], // launched at the end of minute 10
      [21, 0],
      [33, 2],
    ]);
  });
});

describe('step scaling', () => {
  const policy: StepScaling = {
    kind: 'step',
    alarm: { metric: 'utilisation', comparison: 'from', threshold: 60, periodMinutes: 1, periods: 2, breaching: 2 },
    by: { kind: 'change', leastMagnitude: 0 },
    steps: [
      { from: 0, to: 20, amount: 1 },
      { from: 20, to: Infinity, amount: 3 },
    ],
  };

  test('adds what its step says once, while what it added warms up', () => {
    const of: CapacityRules = { ...FIXED, max: 20, warmUpMinutes: 30, policies: [policy] };
    expect(changesOf(serving(of, flat(30, 14)))).toEqual([
      [0, 2], // 70%: 10 beyond the threshold, the first step
      [4, 3],
    ]);
    expect(changesOf(serving(of, flat(30, 17)))[1]).toEqual([4, 5]); // 85%: the second
  });
});

describe('predictive scaling', () => {
  test('has the capacity of an hour ready by the second day', () => {
    const day = Float64Array.from({ length: 1440 }, (_, minute) => (minute >= 600 && minute < 660 ? 80 : 5));
    const of: CapacityRules = {
      ...FIXED,
      min: 1,
      max: 20,
      policies: [{ kind: 'predictive', metric: 'utilisation', target: 80, bufferMinutes: 5, raisesMax: false }],
    };
    const followed = serving(of, pieces(day, day));
    expect([followed[600], followed[1440 + 599], followed[1440 + 600]]).toEqual([1, 10, 10]); // 80 / 8
    expect(changesOf(followed)).toContainEqual([1440 + 600 - 5 + 3, 10]);
  });
});

describe('spot', () => {
  const spot = { base: 1, percentAbove: 50, interruptedPerMonth: 0.5 };

  test('is what is above the base, the share on demand rounded up', () => {
    const outcome = simulate({ ...FIXED, min: 4, max: 4, spot: { ...spot, interruptedPerMonth: 0 } }, flat(60, 1));
    expect([outcome.onDemandMinutes, outcome.spotMinutes]).toEqual([3 * 60, 60]); // 1 + ceil(3 / 2)
  });

  test('is interrupted as often as is said: ln 2 times a month for each of 100, over a year', () => {
    const of = {
      ...FIXED,
      min: 100,
      max: 100,
      startMinutes: 0,
      spot: { base: 0, percentAbove: 0, interruptedPerMonth: 0.5 },
    };
    const { interruptions } = simulate(of, flat(525_600, 0), 7);
    expect(Math.abs(interruptions - 100 * 12 * Math.LN2)).toBeLessThan(4 * Math.sqrt(832)); // 832 expected, Poisson
  });

  test('that is interrupted is replaced', () => {
    const of = { ...FIXED, min: 20, max: 20, spot: { base: 0, percentAbove: 0, interruptedPerMonth: 0.999 } };
    const followed = serving(of, flat(43_800, 0), 3);
    expect(followed.reduce((least, count) => Math.min(least, count))).toBeLessThan(20);
    expect(followed.reduce((sum, count) => sum + count, 0) / followed.length).toBeGreaterThan(19.9);
  });
});

describe('for any rules and demand', () => {
  const MINUTES = 400;

  test('the slow simulator finds the same', () => {
    fc.assert(
      fc.property(rules(MINUTES), demands(MINUTES), fc.nat(99), (of, demand, seed) => {
        const { history, interruptions } = follow(of, demand, seed);
        const trace = { serving: new Uint16Array(MINUTES) };
        const outcome = simulate(of, demand, seed, trace);
        expect([...trace.serving]).toEqual(history.map((minute) => minute.serving));
        expect(outcome.onDemandMinutes + outcome.spotMinutes).toBe(
          history.reduce((sum, { running }) => sum + running, 0),
        );
        expect(outcome.served).toBeCloseTo(
          history.reduce((sum, { served }) => sum + served, 0),
          6,
        );
        expect(outcome.interruptions).toBe(interruptions);
      }),
      { numRuns: 60 },
    );
  });

  test('the slow simulator finds the same over days, as predictions need them', () => {
    const predictive = {
      kind: 'predictive',
      metric: 'utilisation',
      target: 60,
      bufferMinutes: 7,
      raisesMax: true,
    } as const;
    fc.assert(
      fc.property(demands(2000), (demand) => {
        const of = { ...TRACKED, policies: [...TRACKED.policies, predictive] };
        expect(serving(of, demand)).toEqual(follow(of, demand).history.map((minute) => minute.serving));
      }),
      { numRuns: 2 },
    );
  });

  test('served and unmet are the demand, and minutes are all counted', () => {
    fc.assert(
      fc.property(rules(MINUTES), demands(MINUTES), (of, demand) => {
        const outcome = simulate(of, demand);
        expect(outcome.served + outcome.unmet).toBeCloseTo(outcome.demand, 6);
        expect(outcome.minutesAt.reduce((sum, minutes) => sum + minutes, 0)).toBe(MINUTES);
        expect(outcome.minutesAt.reduce((sum, minutes, servers) => sum + minutes * servers, 0)).toBe(
          outcome.onDemandMinutes,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('the same seed gives the same', () => {
    fc.assert(
      fc.property(rules(MINUTES), demands(MINUTES), fc.nat(), (of, demand, seed) => {
        expect(simulate(of, demand, seed)).toEqual(simulate(of, demand, seed));
      }),
      { numRuns: 30 },
    );
  });

  test('more servers of a fixed number serve more and cost more', () => {
    fc.assert(
      fc.property(demands(MINUTES), fc.integer({ min: 0, max: 20 }), (demand, count) => {
        const [fewer, more] = [count, count + 1].map((size) => simulate({ ...FIXED, min: size, max: size }, demand));
        expect(more?.served).toBeGreaterThanOrEqual(fewer?.served ?? 0);
        expect(more?.onDemandMinutes).toBe((fewer?.onDemandMinutes ?? 0) + MINUTES);
      }),
      { numRuns: 50 },
    );
  });

  test('a higher target never takes more server-minutes while all is served at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 20, max: 80 }), (amount, target) => {
        const [lower, higher] = [target, target + 10].map((each) =>
          simulate(
            {
              ...TRACKED,
              max: 100,
              policies: [{ kind: 'target-tracking', metric: 'utilisation', target: each, scalesIn: true }],
            },
            flat(300, amount),
          ),
        );
        expect(higher?.onDemandMinutes).toBeLessThanOrEqual(lower?.onDemandMinutes ?? 0);
      }),
      { numRuns: 50 },
    );
  });
});
