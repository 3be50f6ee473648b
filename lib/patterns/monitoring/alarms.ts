import { SEVERITIES, type PlannedAlarm, type Severity } from '../../profile/alarms';
import { subscribersOf, type PlannedRoutes } from './routes';

/** The plan's own key for what passes messages of a severity on. */
export function topicKey(severity: Severity): string {
  return `topic-${severity}`;
}

/** What goes wrong with telling people: a message that cannot be delivered, or one that somebody never gets. */
export function deliveryAlarms(routes: PlannedRoutes): readonly PlannedAlarm[] {
  return SEVERITIES.filter((severity) => hears(routes, severity)).flatMap((severity) => alarmsOf(severity, routes));
}

function alarmsOf(severity: Severity, routes: PlannedRoutes): readonly PlannedAlarm[] {
  const name = severity === 'critical' ? 'Critical' : 'Warning';
  const route = severity === 'critical' ? 'critical alarms' : 'warnings';
  const shared = {
    on: [topicKey(severity)],
    comparison: 'above',
    threshold: 0,
    // An hour holds what is tried again. It says nothing new until the next message, so that routes do not tell on each other for ever.
    minutes: 60,
    periods: 1,
    breaching: 1,
    silence: 'unchanged',
    severity: tellsOf(severity, routes),
  } as const;
  return [
    {
      id: `${name}DeliveriesFailed`,
      title: `Deliveries of ${route} failed`,
      signal: 'failed-deliveries',
      ...shared,
      runbook: 'See which subscription fails: an endpoint that is down or refuses, an address that is gone.',
    },
    {
      id: `${name}DeliveriesMissing`,
      title: `Some of those who should hear of ${route} did not`,
      signal: 'missing-deliveries',
      ...shared,
      runbook: 'See which subscription nobody has confirmed, or is gone; subscribe it again and have it confirmed.',
    },
  ];
}

/** What fails to tell cannot tell that it fails: the other route does, where somebody hears of it. */
function tellsOf(severity: Severity, routes: PlannedRoutes): Severity {
  const other = severity === 'critical' ? 'warning' : 'critical';
  return hears(routes, other) ? other : severity;
}

function hears(routes: PlannedRoutes, severity: Severity): boolean {
  const route = routes[severity];
  return route !== undefined && subscribersOf(route) > 0;
}
