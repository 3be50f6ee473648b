import type { Severity } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import { describeProfile } from '../../profile/profile';
import { describeBudget } from './budget';
import { describeEnd } from './guard';
import type { MonitoringPlan } from './monitoring-plan';
import type { MonitoringProps } from './props';
import { describeRoute } from './routes';

/** What was decided about an environment's monitoring, and why. */
export function decisionsOf(
  { routes, dashboard, budget, guard, alsoIn }: Omit<MonitoringPlan, 'decisions'>,
  props: MonitoringProps<unknown>,
  context: EnvironmentContext,
): readonly Decision[] {
  const routeFrom = (severity: Severity): string => {
    if (props.routes?.[severity] !== undefined) return CLIENT_FILE;
    return context.client.contact === undefined ? 'no route and no contact' : 'contact of the client';
  };
  return [
    routes.critical
      ? decision('critical alarms', describeRoute(routes.critical), routeFrom('critical'))
      : sentAsWarnings(props, context),
    decision('warnings', describeRoute(routes.warning), routeFrom('warning')),
    ...(alsoIn ? [decision('alarms of the edge', ALSO_TOLD, 'default')] : []),
    decision(
      'dashboard',
      dashboard ? (dashboard.name ?? 'named by the cloud') : 'none',
      reasonFor(props.dashboard, 'default'),
    ),
    decision('budget', budget ? describeBudget(budget) : 'none', reasonFor(budget, 'default')),
    ...(guard?.stopAtPercent === undefined
      ? []
      : [decision('budget guard', describeStop(guard.stopAtPercent), CLIENT_FILE)]),
    ...(guard?.end ? [decision('end', describeEnd(guard.end), CLIENT_FILE)] : []),
  ];
}

function describeStop(percent: number): string {
  return `at ${percent}% of actual spend all servers are stopped, until somebody starts them`;
}

/** Whoever hears of alarms is asked by each place. */
const ALSO_TOLD = 'told from where the edge is measured, by subscriptions that each address confirms as well';

function sentAsWarnings({ routes, criticalAs }: MonitoringProps<unknown>, { profile }: EnvironmentContext): Decision {
  const unused = routes?.critical === undefined ? '' : '; their own route is not used';
  return decision('critical alarms', `sent as warnings${unused}`, reasonFor(criticalAs, describeProfile(profile)));
}

function decision(what: string, choice: string, because: string): Decision {
  return { pattern: 'monitoring', what, choice, because };
}
