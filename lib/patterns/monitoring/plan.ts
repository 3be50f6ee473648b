import { problemsOf } from '../../form/problems';
import { refuse } from '../../problem';
import { describeWindow } from '../../calendar/weekly-window';
import type { PlannedAlarm, QuietTimes, Severity } from '../../profile/alarms';
import type { EnvironmentContext } from '../../profile/context';
import type { AfarPlace } from '../../profile/place';
import { alarmName, environmentName } from '../../profile/naming';
import { patternKey } from '../pattern';
import { deliveryAlarms } from './alarms';
import { planBudget } from './budget';
import { decisionsOf } from './decisions';
import { monitoringForm } from './form';
import { endReviews, endWarnings, guardAlarms, guardProblems, planGuard } from './guard';
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
 * @param alsoIn - places other than home where something is measured
 * @throws InputError with everything in the props that cannot be had
 */
export function planMonitoring(
  props: MonitoringProps<unknown>,
  context: EnvironmentContext,
  alsoIn: readonly AfarPlace[] = [],
): MonitoringPlan {
  const problems = problemsOf(monitoringForm, props);
  refuse(problems.length > 0 ? problems : guardProblems(props, context));
  const budget = planBudget(props, context);
  const guard = planGuard(props, context);
  const routes = planRoutes(props, context);
  const plan = {
    routes,
    eventLog: { name: environmentName(context), keepDays: context.profile.logRetentionDays },
    ...(props.dashboard !== false && { dashboard: planDashboard(context) }),
    ...(budget && { budget }),
    ...(guard && { guard }),
    ...(alsoIn.length > 0 && { alsoIn }),
    alarms: [...deliveryAlarms(routes), ...guardAlarms(guard)],
    warnings: [...warningsOf(routes), ...endWarnings(guard)],
    ...(guard?.end && { reviews: endReviews(guard) }),
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

/** How alarms of one severity that are told together are named, and what they say to the person who gets them. */
export function describeTogether(
  { severity, alarms }: { readonly severity: Severity; readonly alarms: readonly PlannedAlarm[] },
  pattern: string,
  context: EnvironmentContext,
): RaisedAlarm {
  const titles = [...new Set(alarms.map(({ title }) => title))];
  return {
    name: alarmName(context, pattern, severity),
    description: [
      `Something is wrong with ${pattern}. One of these, or several:`,
      titles.map((title) => `- ${title}`).join('\n'),
      'Runbook: The message names the alarms that fired first; look for others of the same name. Each one says what to do first.',
    ].join('\n\n'),
  };
}

/** How the alarm is named that keeps others quiet, and why it fires. */
export function describeQuiet(
  { window, whileStopped }: QuietTimes,
  pattern: string,
  context: EnvironmentContext,
): RaisedAlarm {
  const times = [
    ...(window === undefined ? [] : [`in its maintenance window, ${describeWindow(window)}`]),
    ...(whileStopped ? ['while it is stopped on purpose'] : []),
  ];
  return {
    name: alarmName(context, pattern, 'Quiet'),
    description: `Nothing is wrong. This keeps alarms of ${pattern} quiet ${times.join(' and ')}.`,
  };
}

/** A program that names no region may be deployed to several. */
function planDashboard(context: EnvironmentContext): PlannedDashboard {
  const { region } = context.places.home;
  return region === undefined ? {} : { name: dashboardName(environmentName(context), region) };
}

/** A dashboard's name is unique in its account, whatever its region. @param environment - its name across all clients */
export function dashboardName(environment: string, region: string): string {
  return environment.endsWith(`-${region}`) ? environment : `${environment}-${region}`;
}
