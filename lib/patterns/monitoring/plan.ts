import { InputError } from '../../problem';
import type { PlannedAlarm, Severity } from '../../policies/alarms';
import type { Decision } from '../../policies/decision';
import { alarmName, environmentName } from '../../policies/naming';
import { describeProfile } from '../../policies/profile';
import type { Setting } from '../../policies/setting';
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
export function planMonitoring(props: MonitoringProps, setting: Setting): MonitoringPlan {
  const problems = [...routeProblems(props), ...budgetProblems(props)];
  if (problems.length > 0) throw new InputError(problems);
  const budget = planBudget(props, setting);
  const plan = {
    routes: planRoutes(props, setting),
    ...(props.dashboard === false ? {} : { dashboard: environmentName(setting) }),
    ...(budget && { budget }),
  };
  return { ...plan, decisions: decide(plan, props, setting) };
}

/** How an alarm of a pattern is named, and what it says to the person who gets it. */
export function describeAlarm(alarm: PlannedAlarm, pattern: string, setting: Setting): RaisedAlarm {
  return {
    name: alarmName(setting, pattern, alarm.id),
    description: `${alarm.title}.\n\nRunbook: ${alarm.runbook}`,
  };
}

function decide(
  plan: Omit<MonitoringPlan, 'decisions'>,
  props: MonitoringProps,
  setting: Setting,
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
    return setting.client.contact === undefined ? 'no route and no contact' : 'contact of the client';
  };
  return [
    critical
      ? decision('critical alarms', describeRoute(critical), teller('critical'))
      : decision(
          'critical alarms',
          props.routes?.critical === undefined ? 'sent as warnings' : 'sent as warnings; their own route is not used',
          props.criticalAs === undefined ? describeProfile(setting.profile) : 'client file',
        ),
    decision('warnings', describeRoute(warning), teller('warning')),
    decision('dashboard', plan.dashboard ?? 'none', props.dashboard === undefined ? 'default' : 'client file'),
    decision('budget', plan.budget ? describeBudget(plan.budget) : 'none', 'client file'),
  ];
}
