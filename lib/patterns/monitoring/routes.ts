import type { Severity } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import type { Warning } from '../../profile/warning';
import type { Hooks, MonitoringProps, RouteProps } from './props';

/** Who hears of something. */
export interface PlannedRoute {
  readonly email: readonly string[];
  /** How many HTTPS endpoints get a POST. Their URLs are passed beside the plan. */
  readonly hooks: number;
}

/** Where each severity goes. */
export interface PlannedRoutes {
  readonly warning: PlannedRoute;
  /** @default - critical alarms are sent as warnings */
  readonly critical?: PlannedRoute;
}

/** A route for warnings, and one for critical alarms where they are sent as such. */
export function planRoutes(props: MonitoringProps<unknown>, { client, profile }: EnvironmentContext): PlannedRoutes {
  const contact: RouteProps = client.contact === undefined ? {} : { email: [client.contact] };
  const hooks = hooksOf(props);
  const route = (severity: Severity): PlannedRoute => {
    const { email } = props.routes?.[severity] ?? contact;
    return { email: distinct(email), hooks: hooks[severity].length };
  };
  const criticalAs = props.criticalAs ?? (profile.kind === 'production' ? 'critical' : 'warning');
  return { warning: route('warning'), ...(criticalAs === 'critical' && { critical: route('critical') }) };
}

/** The endpoints that are asked for, each once. */
export function hooksOf<Url>({ routes }: MonitoringProps<Url>): Hooks<Url> {
  return { critical: distinct(routes?.critical?.https), warning: distinct(routes?.warning?.https) };
}

/** Who hears, in words. */
export function describeRoute({ email, hooks }: PlannedRoute): string {
  const recipients = [
    ...email.map((address) => `e-mail to ${address}`),
    ...(hooks > 0 ? [`POST to ${describeHooks(hooks)}`] : []),
  ];
  return recipients.length > 0 ? recipients.join(', ') : 'nobody is told';
}

/** How many endpoints, in words. */
export function describeHooks(count: number): string {
  return count === 1 ? '1 endpoint' : `${count} endpoints`;
}

/** How many there are to reach. */
export function subscribersOf({ email, hooks }: PlannedRoute): number {
  return email.length + hooks;
}

/** Alarms that nobody hears of. */
export function warningsOf({ critical, warning }: PlannedRoutes): readonly Warning[] {
  const unheard = [
    ...(critical && isEmpty(critical) ? ['critical alarms'] : []),
    ...(isEmpty(warning) ? ['warnings'] : []),
  ];
  const all = unheard.length === (critical ? 2 : 1);
  const what = all ? 'alarms' : unheard.join(', ');
  const says = `Nobody is told of ${what}: name an address in their route, or leave the route out where the client has a contact.`;
  return unheard.length === 0 ? [] : [{ pattern: 'monitoring', says }];
}

function isEmpty(route: PlannedRoute): boolean {
  return subscribersOf(route) === 0;
}

function distinct<T>(values: readonly T[] = []): readonly T[] {
  return [...new Set(values)];
}
