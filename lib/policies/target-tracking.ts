import { allOf } from '../located/words';
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
   * Average memory in use of a fleet, in percent.
   * @default - not tracked
   */
  readonly memoryPercent?: number;
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
    memoryPercent: optional(integer(1, 100), 'Average memory in use to track, in percent', 'not tracked'),
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
  says: ({ cpuPercent = 60, memoryPercent, requestsPerMinute, ...options }) => {
    const targets = [
      `${cpuPercent}% CPU`,
      ...(memoryPercent === undefined ? [] : [`${memoryPercent}% memory`]),
      ...(requestsPerMinute === undefined ? [] : [`${requestsPerMinute} requests per server and minute`]),
    ];
    return `servers${ofFleets(options)} track ${allOf(targets)}`;
  },
  bend: (asked, { profile }, { cpuPercent = 60, memoryPercent, requestsPerMinute, ...options }) =>
    bendFleets(asked, options, (fleet) => {
      if (keepsData(fleet)) return { because: 'it keeps data' };
      const { min, max } = limitsAskedFor(fleet, profile);
      if (min === max && fleet.scaling?.scheduled === undefined) return { because: `it is always ${min}` };
      const requests = fleet.loadBalancer === undefined ? undefined : requestsPerMinute;
      return {
        patch: {
          scaling: {
            cpuPercent,
            ...(memoryPercent !== undefined && { memoryPercent }),
            ...(requests !== undefined && { requestsPerMinute: requests }),
          },
        },
      };
    }),
};
