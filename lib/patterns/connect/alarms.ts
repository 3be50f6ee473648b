import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';

/** The plan's own key for the gateway. */
export const GATEWAY_KEY = 'gateway';

/** What goes wrong with a gateway: something sends where nothing leads. */
export function gatewayAlarms(profile: Profile): readonly PlannedAlarm[] {
  return [
    {
      id: 'NoRoute',
      title: 'Packets between environments are dropped for want of a route',
      signal: 'unrouted-packets',
      on: [GATEWAY_KEY],
      comparison: 'above',
      threshold: 0,
      minutes: 5,
      periods: profile.alarms.periods,
      breaching: profile.alarms.periods,
      silence: 'fine',
      severity: 'warning',
      runbook:
        'Find the sender and the destination in the flow logs; a spoke that is not connected yet, or a block that is missing on one side, is the usual cause.',
    },
  ];
}
