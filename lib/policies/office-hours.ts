import { group, optional } from '../form/form';
import type { RunningPeriod } from '../patterns/servers/props';
import { describePeriods } from '../patterns/servers/running';
import { runningPeriodsForm } from '../patterns/servers/scaling-form';
import { describeHours } from '../profile/support-hours';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import { leaveAlone, type Bent, type Policy } from './policy';

/** When servers run. */
export interface OfficeHoursOptions extends FleetOptions {
  /**
   * Periods in which they run, in the client's time zone.
   * @default - the support hours of the client
   */
  readonly periods?: readonly RunningPeriod[];
}

/** Servers run while the people of the client work, and are stopped otherwise. Production runs on, but for fleets that are picked. */
export const officeHours: Policy<OfficeHoursOptions> = {
  description: 'Servers are stopped outside the support hours of the client, or outside periods of their own',
  form: group<OfficeHoursOptions>({
    periods: optional(runningPeriodsForm, 'Periods in which they run', 'the support hours of the client'),
    servers: PICKED_FLEETS,
  }),
  risk: 'low',
  effort: 'low',
  watch: 'Who is turned away in the evening, and jobs that ran at night.',
  says: ({ periods, ...options }, { profile: { supportHours } }) => {
    const hours = periods ? `${describePeriods(periods)} ${supportHours.timeZone}` : describeHours(supportHours);
    return `servers${ofFleets(options)} run ${hours}`;
  },
  bend: (asked, { profile }, { periods, ...options }): Bent => {
    if (options.servers === undefined && profile.kind === 'production') {
      return leaveAlone('environment', 'production runs at all hours; fleets that need not are picked by name');
    }
    return bendFleets(asked, options, ({ scaling }) =>
      scaling?.scheduled === undefined
        ? { patch: { runningHours: periods ? { periods } : 'support-hours' } }
        : { because: 'its size changes at times of its own' },
    );
  },
};
