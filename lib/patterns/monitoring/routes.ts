import type { Problem } from '../../problem';
import { SEVERITIES, type Severity } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
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

/** What is wrong with the routes. */
export function routeProblems({ routes = {} }: MonitoringProps): readonly Problem[] {
  return SEVERITIES.flatMap((severity) => {
    const { email = [], https = [] } = routes[severity] ?? {};
    return [
      ...faults(email, ADDRESS, 'an e-mail address', ['routes', severity, 'email']),
      ...faults(https, ENDPOINT, 'an address that begins with https://', ['routes', severity, 'https']),
    ];
  });
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const ENDPOINT = /^https:\/\/[^\s/]+\S*$/;

function faults(
  values: readonly string[],
  form: RegExp,
  expected: string,
  path: readonly string[],
): readonly Problem[] {
  return values.flatMap((value, at) =>
    form.test(value) ? [] : [{ path: [...path, at], found: `"${value}"`, expected }],
  );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
