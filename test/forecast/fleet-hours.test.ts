import fc from 'fast-check';

import { average, fleetYear, hoursRunning, longestStop, type Fleet, type Span } from '../../lib/forecast/fleet-hours';
import { HOURS_OF_YEAR, NotFollowed, occurrences } from '../../lib/calendar/recurrence';

function year(fleet: Partial<Fleet>): readonly Span[] {
  return fleetYear({ min: 1, max: 1, scales: false, actions: [], ...fleet });
}

function times(recurrence: string, timeZone = 'Etc/UTC'): readonly number[] {
  const found = occurrences(recurrence, timeZone);
  if (found instanceof NotFollowed) throw new Error(found.because);
  return found;
}

const WAKE = { times: times('0 8 * * 1-5'), min: 2, max: 4 };
const SLEEP = { times: times('0 18 * * 1-5'), min: 0, max: 0 };

describe('the year of a fleet', () => {
  test('is one span without a schedule', () => {
    expect(year({ min: 2, max: 6, scales: true })).toEqual([
      { hours: HOURS_OF_YEAR, servers: { low: 2, expected: 4, high: 6 } },
    ]);
  });

  test('expects what is asked for where nothing scales', () => {
    expect(average(year({ min: 1, max: 4 }))).toEqual({ low: 1, expected: 1, high: 4 });
    expect(average(year({ min: 1, max: 4, desired: 3 }))).toEqual({ low: 1, expected: 3, high: 4 });
    expect(average(year({ min: 0, max: 1, desired: 1 }))).toEqual({ low: 1, expected: 1, high: 1 });
  });

  test('keeps what is asked for within the limits', () => {
    expect(average(year({ min: 2, max: 4, desired: 9 })).expected).toBe(4);
    expect(average(year({ min: 2, max: 4, desired: 0 })).expected).toBe(2);
  });

  test('of office hours has 50 of 168 hours a week', () => {
    const office = year({ min: 2, max: 4, scales: true, actions: [WAKE, SLEEP] });
    expect(hoursRunning(office)).toBeCloseTo(50, 9);
    const { low, expected, high } = average(office);
    expect(low).toBeCloseTo((2 * 50) / 168, 12);
    expect(expected).toBeCloseTo((3 * 50) / 168, 12);
    expect(high).toBeCloseTo((4 * 50) / 168, 12);
  });

  test('of office hours is as long in every time zone', () => {
    for (const timeZone of ['Europe/Dublin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Auckland']) {
      const actions = [
        { ...WAKE, times: times('0 8 * * 1-5', timeZone) },
        { ...SLEEP, times: times('0 18 * * 1-5', timeZone) },
      ];
      expect(hoursRunning(year({ min: 2, max: 4, actions }))).toBeCloseTo(50, 9);
    }
  });

  test('wakes at night over the hour that daylight saving takes and gives back', () => {
    // Saturday 22:00 to Sunday 06:00: 7 hours in March, 9 in October, 8 else
    const actions = [
      { times: times('0 22 * * 6', 'Europe/Dublin'), min: 1, max: 1 },
      { times: times('0 6 * * 0', 'Europe/Dublin'), min: 0, max: 0 },
    ];
    const nights = year({ actions }).filter(({ servers, hours }) => servers.high > 0 && hours > 0);
    expect(nights.filter(({ hours }) => hours === 7)).toHaveLength(1);
    expect(nights.filter(({ hours }) => hours === 9)).toHaveLength(1);
    expect(hoursRunning(year({ actions }))).toBeCloseTo(8, 9);
  });

  test('begins as the last action of the year before left it', () => {
    expect(year({ min: 2, max: 4, actions: [WAKE, SLEEP] })[0]).toEqual({
      hours: 8,
      servers: { low: 0, expected: 0, high: 0 },
    });
  });

  test('leaves alone what an action does not mention', () => {
    const grows = { times: times('0 0 * * *'), min: 3 };
    expect(average(year({ min: 1, max: 5, actions: [grows] }))).toEqual({ low: 3, expected: 3, high: 5 });
  });

  test('lets the later in the template hold where two ring at once', () => {
    const first = { times: times('0 0 * * *'), min: 1, max: 1 };
    const second = { times: times('0 0 * * *'), min: 2, max: 2 };
    expect(average(year({ actions: [first, second] })).expected).toBe(2);
  });

  test('knows its longest sleep, over the turn of the year too', () => {
    // Friday 18:00 to Monday 08:00
    expect(longestStop(year({ min: 2, max: 4, actions: [WAKE, SLEEP] }))).toBeCloseTo(62, 9);
    expect(longestStop(year({ min: 0, max: 4 }))).toBe(0);
    expect(longestStop(year({ min: 0, max: 0 }))).toBe(HOURS_OF_YEAR);
  });

  test('is as far between its limits as the load says', () => {
    const spans = fleetYear({ min: 2, max: 6, scales: true, actions: [] }, { low: 0.25, expected: 0.25, high: 1 });
    expect(spans).toEqual([{ hours: HOURS_OF_YEAR, servers: { low: 3, expected: 3, high: 6 } }]);
  });

  test('always has 8736 hours, in order of low, expected and high', () => {
    const size = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    const action = fc.record({
      times: fc
        .tuple(
          fc.integer({ min: 0, max: 59 }),
          fc.integer({ min: 0, max: 23 }),
          fc.integer({ min: 0, max: 6 }),
          fc.constantFrom('Etc/UTC', 'Europe/Dublin', 'America/New_York', 'Australia/Sydney'),
        )
        .map(([minute, hour, weekday, timeZone]) => times(`${minute} ${hour} * * ${weekday}`, timeZone)),
      min: size,
      max: size,
      desired: size,
    });
    const fleet = fc.record({
      min: fc.integer({ min: 0, max: 9 }),
      max: fc.integer({ min: 0, max: 9 }),
      desired: size,
      scales: fc.boolean(),
      actions: fc.array(action, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fleet, (given) => {
        const spans = year(given);
        expect(spans.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(HOURS_OF_YEAR, 6);
        const stopped = spans.filter(({ servers }) => servers.high === 0).reduce((sum, { hours }) => sum + hours, 0);
        expect(longestStop(spans)).toBeLessThanOrEqual(stopped + 1e-6);
        for (const { hours, servers } of spans) {
          expect(hours).toBeGreaterThanOrEqual(0);
          expect(servers.low).toBeLessThanOrEqual(servers.expected);
          expect(servers.expected).toBeLessThanOrEqual(servers.high);
        }
      }),
      { numRuns: 30 },
    );
  });
});
