import { COMMON_YEAR, daysLater, isDate, isLastDay, LEAP_YEAR, weekdayOf } from '../../lib/calendar/dates';

test('a date is one that the calendar has', () => {
  expect(['2028-02-29', '2027-12-31'].every(isDate)).toBe(true);
  expect(['2027-02-29', '2027-13-01', '2027-11-31', '27-11-20', '2027-1-1'].some(isDate)).toBe(false);
});

test('days are counted over the ends of months and years', () => {
  expect(daysLater('2027-12-31', 1)).toBe('2028-01-01');
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29');
  expect(weekdayOf('2027-11-20')).toBe('sat');
});

test('a year has 366 days or 365, and 13 of them may be the last of a month', () => {
  expect([LEAP_YEAR.length, COMMON_YEAR.length]).toEqual([366, 365]);
  expect(LEAP_YEAR.filter(isLastDay)).toHaveLength(13);
});
