import type { Severity } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import type { Warning } from '../../profile/warning';
import type { MonitoringProps, RouteProps } from './props';

/** Who hears of something. */
export type PlannedRoute = Required<RouteProps>;

/** Where each severity goes. */
export interface PlannedRoutes {
  readonly warning: PlannedRoute;
  /** @default - critical alarms are sent as warnings */
  readonly critical?: PlannedRoute;
}

/** A route for warnings, and one for critical alarms where they are sent as such. */
export function planRoutes(props: MonitoringProps, { client, profile }: EnvironmentContext): PlannedRoutes {
  const contact: RouteProps = client.contact === undefined ? {} : { email: [client.contact] };
  const route = (severity: Severity): PlannedRoute => {
    const { email = [], https = [] } = props.routes?.[severity] ?? contact;
    return { email: distinct(email), https: distinct(https) };
  };
  const criticalAs = props.criticalAs ?? (profile.kind === 'production' ? 'critical' : 'warning');
  return { warning: route('warning'), ...(criticalAs === 'critical' && { critical: route('critical') }) };
}

/** Who hears, in words. */
export function describeRoute({ email, https }: PlannedRoute): string {
  const told = [...email.map((address) => `e-mail to ${address}`), ...https.map((url) => `POST to ${url}`)];
  return told.length > 0 ? told.join(', ') : 'nobody is told';
}

/** Alarms that nobody hears of. */
export function warningsOf({ critical, warning }: PlannedRoutes): readonly Warning[] {
  const unheard = [
    ...(critical && isEmpty(critical) ? ['critical alarms'] : []),
    ...(isEmpty(warning) ? ['warnings'] : []),
  ];
  const all = unheard.length === (critical ? 2 : 1);
  const says = `nobody is told of ${all ? 'alarms' : unheard.join()}: give a route, or a contact of the client.`;
  return unheard.length === 0 ? [] : [{ pattern: 'monitoring', says }];
}

function isEmpty({ email, https }: PlannedRoute): boolean {
  return email.length === 0 && https.length === 0;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
