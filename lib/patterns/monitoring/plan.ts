import { InputError } from '../../problem';
import type { PlannedAlarm, Severity } from '../../profile/alarms';
import type { Decision } from '../../profile/decision';
import { alarmName, environmentName } from '../../profile/naming';
import { describeProfile } from '../../profile/profile';
import type { EnvironmentContext } from '../../profile/context';
import { budgetProblems, describeBudget, planBudget, type PlannedBudget } from './budget';
import type { MonitoringProps } from './props';
import { describeRoute, planRoutes, routeProblems, type PlannedRoutes } from './routes';

/** Who hears of what, and where it is seen, decided. The same plan is rendered by every engine. */
export interface MonitoringPlan {
  readonly routes: PlannedRoutes;
  /** Name of the dashboard. @default - there is none */
  readonly dashboard?: string;
  /** @default - there is none */
  readonly budget?: PlannedBudget;
  readonly decisions: readonly Decision[];
}

/** How an alarm of a pattern appears to people. */
export interface RaisedAlarm {
  readonly name: string;
  /** What is wrong, then the first thing to do. */
  readonly description: string;
}

/**
 * Decides an environment's monitoring.
 * @throws InputError when a route or the budget cannot be had
 */
export function planMonitoring(props: MonitoringProps, context: EnvironmentContext): MonitoringPlan {
  const problems = [...routeProblems(props), ...budgetProblems(props)];
  if (problems.length > 0) throw new InputError(problems);
  const budget = planBudget(props, context);
  const plan = {
    routes: planRoutes(props, context),
    ...(props.dashboard === false ? {} : { dashboard: environmentName(context) }),
    ...(budget && { budget }),
  };
  return { ...plan, decisions: decide(plan, props, context) };
}

/** How an alarm of a pattern is named, and what it says to the person who gets it. */
export function describeAlarm(alarm: PlannedAlarm, pattern: string, context: EnvironmentContext): RaisedAlarm {
  return {
    name: alarmName(context, pattern, alarm.id),
    description: `${alarm.title}.\n\nRunbook: ${alarm.runbook}`,
  };
}

function decide(
  plan: Omit<MonitoringPlan, 'decisions'>,
  props: MonitoringProps,
  context: EnvironmentContext,
): readonly Decision[] {
  const decision = (what: string, choice: string, because: string): Decision => ({
    pattern: 'monitoring',
    what,
    choice,
    because,
  });
  const { critical, warning } = plan.routes;
  const teller = (severity: Severity): string => {
    if (props.routes?.[severity] !== undefined) return 'client file';
    return context.client.contact === undefined ? 'no route and no contact' : 'contact of the client';
  };
  return [
    critical
      ? decision('critical alarms', describeRoute(critical), teller('critical'))
      : decision(
          'critical alarms',
          props.routes?.critical === undefined ? 'sent as warnings' : 'sent as warnings; their own route is not used',
          props.criticalAs === undefined ? describeProfile(context.profile) : 'client file',
        ),
    decision('warnings', describeRoute(warning), teller('warning')),
    decision('dashboard', plan.dashboard ?? 'none', props.dashboard === undefined ? 'default' : 'client file'),
    decision('budget', plan.budget ? describeBudget(plan.budget) : 'none', 'client file'),
  ];
}
