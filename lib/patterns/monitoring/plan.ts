import { problemsOf } from '../../form/problems';
import { refuse } from '../../problem';
import type { PlannedAlarm } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import { alarmName, environmentName } from '../../profile/naming';
import { patternKey } from '../pattern';
import { planBudget } from './budget';
import { decisionsOf } from './decisions';
import { monitoringForm } from './form';
import type { MonitoringPlan, PlannedDashboard } from './monitoring-plan';
import type { MonitoringProps } from './props';
import { planRoutes, warningsOf } from './routes';

export type * from './monitoring-plan';

export const MONITORING = patternKey<MonitoringPlan>('monitoring');

/** How an alarm of a pattern appears to people. */
export interface RaisedAlarm {
  readonly name: string;
  /** What is wrong, then the first thing to do. */
  readonly description: string;
}

/**
 * Decides an environment's monitoring.
 * @throws InputError with everything in the props that cannot be had
 */
export function planMonitoring(props: MonitoringProps, context: EnvironmentContext): MonitoringPlan {
  const problems = problemsOf(monitoringForm, props);
  refuse(problems);
  const budget = planBudget(props, context);
  const routes = planRoutes(props, context);
  const plan = {
    routes,
    ...(props.dashboard !== false && { dashboard: planDashboard(context) }),
    ...(budget && { budget }),
    alarms: [],
    warnings: warningsOf(routes),
  };
  return { ...plan, decisions: decisionsOf(plan, props, context) };
}

/** How an alarm of a pattern is named, and what it says to the person who gets it. */
export function describeAlarm(alarm: PlannedAlarm, pattern: string, context: EnvironmentContext): RaisedAlarm {
  return {
    name: alarmName(context, pattern, alarm.id),
    description: `${alarm.title}.\n\nRunbook: ${alarm.runbook}`,
  };
}

/**
 * A dashboard's name is unique in its account. That of the environment is, where the environment has one region; a program that
 * names none may be deployed to several.
 */
function planDashboard(context: EnvironmentContext): PlannedDashboard {
  return context.places.home.region === undefined ? {} : { name: environmentName(context) };
}
