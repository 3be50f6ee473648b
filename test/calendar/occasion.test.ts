import { describeOccasion, happensOn, isDaily } from '../../lib/calendar/occasion';
import { WEEKDAYS } from '../../lib/calendar/days';

test('something happens on days of the week, of the month, or once', () => {
  expect(happensOn({ days: ['sat'] }, '2027-11-20')).toBe(true);
  expect(happensOn({ days: ['sun'] }, '2027-11-20')).toBe(false);
  expect(happensOn({ monthDays: [20] }, '2027-11-20')).toBe(true);
  expect(happensOn({ monthDays: [20], months: [12] }, '2027-11-20')).toBe(false);
  expect(happensOn({ date: '2027-11-20' }, '2027-11-20')).toBe(true);
});

test('each day is like the others only where all days of the week are named', () => {
  expect(isDaily({ days: WEEKDAYS })).toBe(true);
  expect([{ days: ['mon'] } as const, { monthDays: [1] }, { date: '2027-11-20' }].some(isDaily)).toBe(false);
});

test.each([
  [{ days: ['mon', 'tue', 'wed'] }, 'Mon-Wed'],
  [{ monthDays: [15] }, 'day 15 of each month'],
  [{ monthDays: [28, 29], months: [2] }, 'days 28, 29 of February'],
  [{ date: '2027-11-20' }, '2027-11-20'],
] as const)('%j is %s', (occasion, words) => expect(describeOccasion(occasion)).toBe(words));
