import { nameProblems } from '../../../clouds/aws/names';
import { SEVERITIES, type PlannedAlarm, type Severity } from '../../../profile/alarms';
import type { EnvironmentContext } from '../../../profile/context';
import type { Problem } from '../../../problem';
import type { MonitoringPlan, PlannedEventLog } from '../monitoring-plan';
import { describeAlarm, describeQuiet, describeTogether } from '../plan';
import { compositesOf } from './composites';
import { guardName } from './guard';

/** The log group of the events of an environment. */
export function eventLogGroup({ name }: PlannedEventLog): string {
  return `/aws/events/${name}`;
}

/** How the topic of a severity introduces itself. */
export function topicTitle(environment: string, severity: Severity): string {
  return `${environment} ${severity}`;
}

/** Names of monitoring itself that come out too long: outside of client files, names of stacks may be of any length. */
export function tooLongNames({ routes, eventLog, dashboard, guard }: MonitoringPlan): readonly Problem[] {
  const topics = SEVERITIES.filter((severity) => routes[severity] !== undefined);
  return nameProblems(
    [
      { of: 'a log group', name: eventLogGroup(eventLog) },
      ...topics.map(
        (severity) => ({ of: 'the display name of a topic', name: topicTitle(eventLog.name, severity) }) as const,
      ),
      ...(guard ? [{ of: 'a document of Systems Manager', name: guardName(guard.environment) } as const] : []),
      ...(dashboard?.name === undefined ? [] : [{ of: 'a dashboard', name: dashboard.name } as const]),
    ],
    [],
    'shorten the name of the environment, or of its stack',
  );
}

/** Names of the alarms of a pattern that come out too long. */
export function tooLongAlarmNames(
  watchName: string,
  alarms: readonly PlannedAlarm[],
  context: EnvironmentContext,
): readonly Problem[] {
  const quiet = compositesOf(alarms);
  const raised = [
    ...alarms.map((alarm) => describeAlarm(alarm, watchName, context)),
    ...(quiet?.composites ?? []).map((composite) => describeTogether(composite, watchName, context)),
    ...(quiet ? [describeQuiet(quiet.times, watchName, context)] : []),
  ];
  return nameProblems(
    raised.map(({ name }) => ({ of: 'an alarm', name })),
    ['watchName'],
    'shorten the name by which it is watched, or that of the environment',
  );
}
