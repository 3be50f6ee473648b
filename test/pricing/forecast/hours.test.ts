import { average, fleetYear } from '../../../lib/forecast/fleet-hours';
import { HOURS_OF_YEAR } from '../../../lib/calendar/recurrence';
import { simulate } from '../../../lib/forecast/simulate/simulate';
import { isUnknown } from '../../../lib/pricing';
import { capacityRules } from '../../../lib/pricing/forecast';
import { fleetOf } from '../../../lib/pricing/meters/aws/facts/fleet';
import { groupOf, scheduled } from './groups';

/** The year that estimates average schedules over. */
const YEAR = { start: Date.UTC(2025, 0, 6), minutes: HOURS_OF_YEAR * 60 };

test.each(['Europe/Dublin', 'Pacific/Auckland'])(
  'office hours in %s come to the same hours in an estimate and in a simulation',
  (TimeZone) => {
    const group = groupOf(
      { MinSize: '0', MaxSize: '3', DesiredCapacity: '0' },
      {
        Morning: scheduled({ Recurrence: '0 8 * * 1-5', TimeZone, MinSize: '2', MaxSize: '3', DesiredCapacity: '2' }),
        Evening: scheduled({ Recurrence: '30 18 * * 1-5', TimeZone, MinSize: '0', MaxSize: '0', DesiredCapacity: '0' }),
      },
    );
    const fleet = fleetOf(group);
    const { rules } = capacityRules(group, YEAR, { perServer: 1, startMinutes: 0, interruptedPerMonth: 0 });
    if (isUnknown(fleet) || isUnknown(rules)) throw new Error('the template is known');
    const estimated = average(fleetYear(fleet)).expected * YEAR.minutes;
    const { onDemandMinutes } = simulate(rules, new Float64Array(YEAR.minutes));
    expect(estimated).toBeCloseTo(52 * 5 * 10.5 * 60 * 2, 6);
    // Servers of the first or last day may run a minute longer or shorter, at the ends of the year.
    expect(Math.abs(onDemandMinutes - estimated)).toBeLessThanOrEqual(2);
  },
);
