import { describeHours, OFFICE_HOURS } from '../../lib/profile/support-hours';

test('hours name their zone', () => {
  expect(describeHours({ ...OFFICE_HOURS, timeZone: 'Europe/Dublin' })).toBe('Mon-Fri 08:00-18:00 Europe/Dublin');
});
