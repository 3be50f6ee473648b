import type { PlannedAlarm } from '../../profile/alarms';
import type { Profile } from '../../profile/profile';

/**
 * What goes wrong with NAT gateways: they run out of ports, or drop packets.
 * Source: Amazon VPC User Guide, "NAT gateway metrics and dimensions".
 */
export function natAlarms(gateways: number, profile: Profile): readonly PlannedAlarm[] {
  return Array.from({ length: gateways }, (_, at) => at).flatMap((at) => [
    natAlarm(at, profile, {
      id: `NatPortsExhausted${at + 1}`,
      title: 'NAT gateway has no port left for new connections',
      metric: 'ErrorPortAllocation',
      severity: 'critical',
      runbook:
        'Find the busiest destination in the flow logs; move it behind an endpoint or spread it over more NAT gateways.',
    }),
    natAlarm(at, profile, {
      id: `NatPacketsDropped${at + 1}`,
      title: 'NAT gateway drops packets',
      metric: 'PacketsDropCount',
      severity: 'warning',
      runbook: 'Check the AWS Health Dashboard for the zone; if it stays, replace the NAT gateway.',
    }),
  ]);
}

function natAlarm(
  at: number,
  profile: Profile,
  { metric, ...alarm }: Pick<PlannedAlarm, 'id' | 'title' | 'severity' | 'runbook'> & { metric: string },
): PlannedAlarm {
  return {
    ...alarm,
    metric: {
      namespace: 'AWS/NATGateway',
      name: metric,
      statistic: 'Sum',
      periodMinutes: 5,
      dimensions: { NatGatewayId: natKey(at) },
    },
    comparison: 'above',
    threshold: 0,
    periods: profile.alarms.periods,
    silence: 'fine',
  };
}

/** The plan's own key for a NAT gateway, counted from 0. */
export function natKey(at: number): string {
  return `nat-${at + 1}`;
}
