import type { AwsAlarm } from '../../../clouds/aws/alarms';
import type { StackResources } from '../../stack-resources';
import type { MonitoringPlan } from '../monitoring-plan';
import { GUARD } from '../guard';
import { subscribersOf } from '../routes';
import { alarmResources } from './alarm-resources';
import { awsGuard } from './guard';

/** A topic and its policy. */
const OF_TOPIC = 2;

/** The key of all topics. */
const OF_KEY = 1;

/** Document and role of the guard, and the role of its schedules; each role has a policy. */
const OF_GUARD = 5;

/** How many resources of CloudFormation monitoring takes, without the alarms of what it watches. */
export function monitoringResources(
  { routes: { warning, critical }, dashboard, budget, guard, alsoIn = [] }: MonitoringPlan,
  alarms: readonly AwsAlarm[],
): readonly StackResources[] {
  const routes = critical ? [warning, critical] : [warning];
  const afar = alarms.filter(({ plan: { on } }) => !on.includes(GUARD));
  const topics = routes.reduce((sum, route) => sum + OF_TOPIC + subscribersOf(route), 0);
  return [
    { layer: 'monitoring', count: OF_KEY + topics + (dashboard ? 1 : 0) },
    ...(budget ? [{ layer: 'budget', count: 1 } as const] : []),
    ...(guard ? [{ layer: 'budget', count: OF_GUARD + Object.keys(awsGuard(guard).starts).length } as const] : []),
    ...alarmResources(alarms),
    ...alsoIn.flatMap((place) =>
      [{ layer: 'monitoring', count: OF_KEY + topics } as const, ...alarmResources(afar)].map((resources) => ({
        ...resources,
        place,
      })),
    ),
  ];
}
