import type { AwsAlarm } from '../../../clouds/aws/alarms';
import type { StackResources } from '../../stack-resources';
import type { MonitoringPlan } from '../monitoring-plan';
import { subscribersOf } from '../routes';
import { alarmResources } from './alarm-resources';

/** A topic and its policy. */
const OF_TOPIC = 2;

/** The key of all topics. */
const OF_KEY = 1;

/** How many resources of CloudFormation monitoring takes, without the alarms of what it watches. */
export function monitoringResources(
  { routes: { warning, critical }, dashboard, budget, alsoIn = [] }: MonitoringPlan,
  alarms: readonly AwsAlarm[],
): readonly StackResources[] {
  const routes = critical ? [warning, critical] : [warning];
  const topics = routes.reduce((sum, route) => sum + OF_TOPIC + subscribersOf(route), 0);
  return [
    { layer: 'monitoring', count: OF_KEY + topics + (dashboard ? 1 : 0) },
    ...(budget ? [{ layer: 'budget', count: 1 } as const] : []),
    ...alarmResources(alarms),
    ...alsoIn.flatMap((place) =>
      [{ layer: 'monitoring', count: OF_KEY + topics } as const, ...alarmResources(alarms)].map((resources) => ({
        ...resources,
        place,
      })),
    ),
  ];
}
