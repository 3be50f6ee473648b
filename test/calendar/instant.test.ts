import { instantOf } from '../../lib/calendar/instant';

test('an instant follows the clocks of the time zone', () => {
  expect(instantOf('2027-11-20', '00:00', 'Etc/UTC')).toBe('2027-11-20T00:00:00Z');
  expect(instantOf('2027-07-01', '00:00', 'Europe/Dublin')).toBe('2027-06-30T23:00:00Z');
  expect(instantOf('2027-12-03', '00:00', 'America/New_York', -1)).toBe('2027-12-03T04:59:00Z');
});
