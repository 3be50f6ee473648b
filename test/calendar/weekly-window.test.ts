import fc from 'fast-check';
import { WEEKDAYS } from '../../lib/calendar/days';
import { describeWindow, utcSpans, type WeeklyWindow } from '../../lib/calendar/weekly-window';

/** `sun 01:00-06:00` */
function spans(window: WeeklyWindow): readonly string[] {
  const clock = (minutes: number): string => {
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  };
  const day = (minutes: number): string => WEEKDAYS[Math.floor(minutes / 1440)] ?? 'end';
  return utcSpans(window).map(({ from, to }) => `${day(from)} ${clock(from)} to ${day(to)} ${clock(to)}`);
}

const sunday: WeeklyWindow = { days: ['sun'], at: '02:00', hours: 4, timeZone: 'Etc/UTC' };

test.each([
  ['Etc/UTC', ['sun 02:00 to sun 06:00']],
  // UTC in winter, an hour ahead in summer.
  ['Europe/Dublin', ['sun 01:00 to sun 06:00']],
  // Five hours behind in winter, four in summer.
  ['America/New_York', ['sun 06:00 to sun 11:00']],
  // Five and a half hours ahead, all year: 20:30 on Saturday.
  ['Asia/Kolkata', ['sat 20:30 to sun 00:30']],
  // An hour ahead, and not ahead in the month of Ramadan alone.
  ['Africa/Casablanca', ['sun 01:00 to sun 06:00']],
])('two to six on Sunday in %s', (timeZone, expected) => {
  expect(spans({ ...sunday, timeZone })).toEqual(expected);
});

test('a window over midnight goes on into the next day', () => {
  expect(spans({ ...sunday, days: ['fri'], at: '22:30' })).toEqual(['fri 22:30 to sat 02:30']);
});

test('a window over the end of the week goes on at its beginning', () => {
  expect(spans({ ...sunday, at: '22:00' })).toEqual(['mon 00:00 to mon 02:00', 'sun 22:00 to end 00:00']);
});

test('a window early on Monday in the east begins on Sunday', () => {
  expect(spans({ days: ['mon'], at: '03:00', hours: 2, timeZone: 'Asia/Tokyo' })).toEqual(['sun 18:00 to sun 20:00']);
});

test('windows that touch are one', () => {
  expect(spans({ ...sunday, days: ['tue', 'wed'], at: '00:00', hours: 24 })).toEqual(['tue 00:00 to thu 00:00']);
});

const windows: fc.Arbitrary<WeeklyWindow> = fc.record({
  days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  at: fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  hours: fc.integer({ min: 1, max: 24 }),
  timeZone: fc.constantFrom('Etc/UTC', 'Europe/Dublin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
});

test('spans are in order, apart from each other and within the week', () => {
  fc.assert(
    fc.property(windows, (window) => {
      const found = utcSpans(window);
      expect(found.every(({ from, to }) => from >= 0 && from < to && to <= 7 * 24 * 60)).toBe(true);
      expect(found.slice(1).every(({ from }, at) => from > (found[at]?.to ?? Infinity))).toBe(true);
    }),
  );
});

test('every minute of the window is in a span, in January and in July', () => {
  fc.assert(
    fc.property(windows, fc.constantFrom('2027-01-01', '2027-07-01'), (window, month) => {
      const found = utcSpans(window);
      for (let hour = 0; hour < 7 * 24; hour += 1) {
        const time = new Date(Date.parse(`${month}T00:00:00Z`) + hour * 3_600_000);
        if (!isOpen(window, time)) continue;
        const minute = ((time.getUTCDay() + 6) % 7) * 1440 + time.getUTCHours() * 60 + time.getUTCMinutes();
        expect(found.some(({ from, to }) => minute >= from && minute < to)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

/** Whether a window is open at a time, by the calendar of its zone. */
function isOpen({ days, at, hours, timeZone }: WeeklyWindow, time: Date): boolean {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const now =
    WEEKDAYS.findIndex((day) => day === parts.weekday?.toLowerCase()) * 1440 +
    Number(parts.hour) * 60 +
    Number(parts.minute);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return days.some((day) => {
    const since = (now - (WEEKDAYS.indexOf(day) * 1440 + hour * 60 + minute) + 10_080) % 10_080;
    return since < hours * 60;
  });
}

test('for people', () => {
  expect(describeWindow({ ...sunday, timeZone: 'Europe/Dublin' })).toBe('Sun 02:00 for 4 hours (Europe/Dublin)');
  expect(describeWindow({ ...sunday, hours: 1 })).toBe('Sun 02:00 for 1 hour (Etc/UTC)');
});
