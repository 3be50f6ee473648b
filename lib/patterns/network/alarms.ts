import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';
import { upTo } from '../../up-to';

/** What goes wrong with NAT gateways: they run out of ports, or drop packets. */
export function natAlarms(gateways: number, profile: Profile): readonly PlannedAlarm[] {
  return upTo(gateways).flatMap((at) => [
    natAlarm(at, profile, {
      id: `NatPortsExhausted${at + 1}`,
      title: 'NAT gateway has no port left for new connections',
      signal: 'nat-ports',
      severity: 'critical',
      runbook:
        'Find the busiest destination in the flow logs; move it behind an endpoint or spread it over more NAT gateways.',
    }),
    natAlarm(at, profile, {
      id: `NatPacketsDropped${at + 1}`,
      title: 'NAT gateway drops packets',
      signal: 'nat-drops',
      severity: 'warning',
      runbook: "Check the provider's health dashboard for the zone; if it stays, replace the NAT gateway.",
    }),
  ]);
}

function natAlarm(
  at: number,
  profile: Profile,
  alarm: Pick<PlannedAlarm, 'id' | 'title' | 'signal' | 'severity' | 'runbook'>,
): PlannedAlarm {
  return {
    ...alarm,
    on: [natKey(at)],
    comparison: 'above',
    threshold: 0,
    minutes: 5,
    periods: profile.alarms.periods,
    breaching: profile.alarms.periods,
    silence: 'fine',
  };
}

/** The plan's own key for a NAT gateway, counted from 0. */
export function natKey(at: number): string {
  return `nat-${at + 1}`;
}
