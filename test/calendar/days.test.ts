import { describeDays } from '../../lib/calendar/days';

test('days in a row are a span, others a list', () => {
  expect(describeDays(['mon', 'tue', 'wed', 'thu', 'fri'])).toBe('Mon-Fri');
  expect(describeDays(['mon', 'wed'])).toBe('Mon, Wed');
  expect(describeDays(['sat', 'sun'])).toBe('Sat, Sun');
});
