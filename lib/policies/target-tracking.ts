import { group, integer, optional } from '../form/form';
import { limitsAskedFor } from '../patterns/servers/schedule';
import { keepsData } from '../patterns/servers/state';
import { bendFleets, ofFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';

/** What fleets keep to by growing and shrinking. */
export interface TargetTrackingOptions extends FleetOptions {
  /**
   * Average CPU of a fleet, in percent.
   * @default 60
   */
  readonly cpuPercent?: number;
  /**
   * Requests per server and minute, for fleets behind a load balancer.
   * @default - not tracked
   */
  readonly requestsPerMinute?: number;
}

/** Fleets grow and shrink with their load. */
export const targetTracking: Policy<TargetTrackingOptions> = {
  description: 'Fleets grow and shrink to keep to a target',
  form: group<TargetTrackingOptions>({
    cpuPercent: optional(integer(1, 100), 'Average CPU to track, in percent', '60'),
    requestsPerMinute: optional(
      integer(1, 1_000_000),
      'Requests per server and minute to track, of fleets behind a load balancer',
      'not tracked',
    ),
    servers: PICKED_FLEETS,
  }),
  risk: 'low',
  effort: 'low',
  watch: 'How often fleets stand at their maximum, and response times while they grow.',
  says: ({ cpuPercent = 60, requestsPerMinute, ...options }) => {
    const requests = requestsPerMinute === undefined ? '' : ` and ${requestsPerMinute} requests per server and minute`;
    return `servers${ofFleets(options)} track ${cpuPercent}% CPU${requests}`;
  },
  bend: (asked, { profile }, { cpuPercent = 60, requestsPerMinute, ...options }) =>
    bendFleets(asked, options, (fleet) => {
      if (keepsData(fleet)) return { because: 'it keeps data' };
      const { min, max } = limitsAskedFor(fleet, profile);
      if (min === max && fleet.scaling?.scheduled === undefined) return { because: `it is always ${min}` };
      const requests = fleet.loadBalancer === undefined ? undefined : requestsPerMinute;
      return {
        patch: { scaling: { cpuPercent, ...(requests !== undefined && { requestsPerMinute: requests }) } },
      };
    }),
};
