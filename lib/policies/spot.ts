import { group, integer, optional } from '../form/form';
import { limitsAskedFor } from '../patterns/servers/schedule';
import { keepsData } from '../patterns/servers/state';
import type { EnvironmentKind } from '../profile/profile';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';

/** How much of a fleet is on capacity that the cloud may take back. */
export interface SpotOptions extends FleetOptions {
  /**
   * Percent of the servers above those that are always on demand, 1 to 100.
   * @default 50 in production, 100 elsewhere
   */
  readonly percent?: number;
  /**
   * Servers of each fleet that are always on demand.
   * @default - the minimum of the fleet in production, none elsewhere
   */
  readonly onDemandBase?: number;
}

/** Servers above a base on spot capacity, of any type that is at least as large, so that the cloud finds another one. */
export const spot: Policy<SpotOptions> = {
  description: 'Part of the servers on spot capacity, which the cloud may take back',
  form: group<SpotOptions>({
    percent: optional(
      integer(1, 100),
      'Percent of the servers above those that are always on demand',
      '50 in production and 100 elsewhere',
    ),
    onDemandBase: optional(
      integer(0, 100),
      'Servers of each fleet that are always on demand',
      'the minimum of the fleet in production, none elsewhere',
    ),
    servers: PICKED_FLEETS,
  }),
  risk: 'medium',
  effort: 'low',
  watch: 'How often servers are taken back, and whether requests fail meanwhile.',
  says: (options, { profile }) => {
    const percent = options.percent ?? usualPercent(profile.kind);
    return `${percent}% of the servers${ofFleets(options)} above those on demand are on spot capacity`;
  },
  bend: (asked, { profile }, options) => {
    const { percent = usualPercent(profile.kind) } = options;
    return bendFleets(asked, options, (fleet) => {
      if (keepsData(fleet)) return { because: 'it keeps data' };
      const { min, max } = limitsAskedFor(fleet, profile);
      const { onDemandBase = profile.kind === 'production' ? min : 0 } = options;
      if (onDemandBase >= max) return { because: `all of its ${max} servers are always on demand` };
      return { patch: { spot: { percent, onDemandBase } } };
    });
  },
};

function usualPercent(kind: EnvironmentKind): number {
  return kind === 'production' ? 50 : 100;
}
