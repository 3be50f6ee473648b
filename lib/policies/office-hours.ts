import { group } from '../form/form';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import { describeHours } from '../profile/support-hours';
import type { Bent, Policy } from './policy';

/** Servers run while the people of the client work, and are stopped otherwise. Production runs on, but for fleets that are picked. */
export const officeHours: Policy<FleetOptions> = {
  description: 'Servers are stopped outside the support hours of the client',
  form: group<FleetOptions>({ servers: PICKED_FLEETS }),
  risk: 'low',
  effort: 'low',
  watch: 'Who is turned away in the evening, and jobs that ran at night.',
  says: (options, { profile }) => `servers${ofFleets(options)} run ${describeHours(profile.supportHours)}`,
  bend: (asked, { profile }, options): Bent => {
    if (options.servers === undefined && profile.kind === 'production') {
      const because = 'production runs at all hours; fleets that need not are picked by name';
      return { leftAlone: [{ pattern: 'environment', because }] };
    }
    return bendFleets(asked, options, ({ scaling }) =>
      scaling?.scheduled === undefined
        ? { patch: { runningHours: 'support-hours' } }
        : { because: 'its size changes at times of its own' },
    );
  },
};
