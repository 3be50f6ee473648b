import fc from 'fast-check';

import { addNoise } from '../../../lib/forecast/demand/noise';
import { isShapeText, parseShapeText } from '../../../lib/forecast/demand/parse-shape';
import { shapeDemand } from '../../../lib/forecast/demand/shape-demand';

const DAY = 1440;
/** A Friday. */
const START = Date.UTC(2027, 0, 1);

function demand(text: string, days = 7, start = START): Float64Array {
  return shapeDemand(parseShapeText(text, ['--demand']), { start, minutes: days * DAY });
}

function refused(text: string): string {
  try {
    parseShapeText(text, ['--demand']);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

const at = (day: number, hour: number): number => day * DAY + hour * 60;

describe('a shape', () => {
  test('that is constant is its base', () => {
    expect(new Set(demand('constant,base=7'))).toEqual(new Set([7]));
  });

  test('that is daily rises to its peak at 14:00 and is at its base twelve hours away', () => {
    const week = demand('daily,base=20,peak=120');
    expect([week[at(0, 14)], week[at(0, 2)], week[at(3, 14)]]).toEqual([120, 20, 120]);
    expect(week[at(0, 8)]).toBeCloseTo(70, 9); // a quarter of a day from either
  });

  test('peaks when its time zone says so, before and after clocks change', () => {
    const text = 'daily,base=0,peak=10,peakAt=09:00,timeZone=America/New_York';
    expect(demand(text)[at(0, 14)]).toBe(10); // UTC-5
    expect(demand(text, 7, Date.UTC(2027, 5, 1))[at(0, 13)]).toBe(10); // UTC-4
  });

  test('has less on Saturdays and Sundays', () => {
    const week = demand('constant,base=10,weekend=40%');
    expect([0, 1, 2, 3].map((day) => week[at(day, 12)])).toEqual([10, 4, 4, 10]);
  });

  test('grows over a year, and follows the seasons around December 15', () => {
    const grown = demand('constant,base=100,growth=20%', 366);
    expect(grown[at(365, 6)]).toBeCloseTo(120, 6); // 365.25 days
    const seasonal = demand('constant,base=100,season=30%', 365);
    expect(seasonal[at(348, 0)]).toBeCloseTo(130, 1);
    expect(seasonal.reduce((least, value) => Math.min(least, value))).toBeCloseTo(70, 1);
  });

  test('jumps with a launch, of which half is gone after its hours', () => {
    const launched = demand('constant,base=10,launch=2027-01-02T09:00,launchFactor=3,launchHours=6');
    expect(launched[at(1, 9) - 1]).toBe(10);
    expect([launched[at(1, 9)], launched[at(1, 15)]]).toEqual([30, 20]); // 10 + 20, 10 + 20 / 2
  });

  test('is told with everything that is wrong with it', () => {
    expect(refused('daily,base=-1,peek=3,weekend=much').split('\n')).toEqual([
      '--demand: found base=-1; expected an amount from 0 on',
      expect.stringContaining('--demand: found "peek"; expected base, peak,'),
      '--demand: found weekend=much; expected a share from 0 to 10, or a percentage, e.g. 20%',
    ]);
    expect(refused('daily,peak=3')).toBe('--demand: found no base; expected base: the least demand');
    expect(refused('daily,base=5,peak=3')).toBe('--demand: found peak=3; expected a peak from 5 on, the base');
    expect(refused('constant,base=5,base=6')).toBe('--demand: found base again; expected it once');
    expect(refused('daily,base=5,seasonPeak=02-30')).toContain('expected a month and a day');
    expect(refused('daily,base=5,launch=2027-02-29T09:00')).toContain('expected a local time');
    expect(refused('daily,base=5,timeZone=Mars/Olympus')).toContain('expected an IANA time zone');
  });

  test('is known by its first word', () => {
    expect(['daily,base=1', 'constant', 'daily.csv', 'load.csv'].map(isShapeText)).toEqual([true, true, false, false]);
  });
});

describe('what chance makes of a demand', () => {
  const noisy = (amount: number, share: number, seed: number): Float64Array => {
    const into = new Float64Array(200);
    addNoise(new Float64Array(200).fill(amount), share, seed, into);
    return into;
  };

  test('is the same for the same seed, and another for another', () => {
    const isSame = (one: Float64Array, other: Float64Array): boolean => one.every((value, at) => value === other[at]);
    expect(isSame(noisy(100, 0.1, 1), noisy(100, 0.1, 1))).toBe(true);
    expect(isSame(noisy(100, 0.1, 1), noisy(100, 0.1, 2))).toBe(false);
    expect(noisy(100, 0, 1).every((value) => value === 100)).toBe(true);
  });

  test('strays as far as was asked for, over many seeds', () => {
    const values = Array.from({ length: 200 }, (_, seed) => noisy(1, 0.1, seed)[150] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    expect(Math.abs(mean - 1)).toBeLessThan(0.03); // four standard errors: 0.1 / √200 = 0.007
    expect(Math.abs(deviation - 0.1)).toBeLessThan(0.02); // four: 0.1 / √400 = 0.005
  });

  test('is never below nothing', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const into = new Float64Array(2000);
        addNoise(new Float64Array(2000).fill(5), share, seed, into);
        return into.every((value) => value >= 0 && Number.isFinite(value));
      }),
      { numRuns: 30 },
    );
  });
});
