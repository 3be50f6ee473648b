import type { LogGroup, MetricAlarm } from '@pulumi/aws/cloudwatch';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { BoundAlarm, IWatched } from '../../../engines/pulumi-aws/watched';
import { compositesOf } from '../aws/composites';
import { describeCause } from '../aws/events';
import { eventLogGroup } from '../aws/names';
import type { MonitoringPlan } from '../monitoring-plan';
import { describeAlarm } from '../plan';
import { addAlarm } from './alarm';
import { countEvents } from './events';
import { addComposites, type CompositeParts } from './quiet';

/** What alarms are raised with. */
export interface RaiseParts extends CompositeParts {
  readonly plan: MonitoringPlan;
  /** Where the events are kept that alarms count. @default - no alarm counts any */
  readonly log?: LogGroup;
}

/** Raises the alarms of a pattern, in their order, and tells together of those that are ever quiet. */
export function raise(
  name: string,
  watched: IWatched,
  parts: RaiseParts,
  options: CustomResourceOptions,
): readonly MetricAlarm[] {
  const { watchName, alarms: bound } = watched;
  const prefix = `${name}-${watchedAs(watched)}`;
  const alarms = new Map(
    bound.map((one) => {
      const { id } = one.alarm.plan;
      return [id, raiseOne(`${prefix}-${id}`, watchName, one, parts, options)];
    }),
  );
  const composites = compositesOf(bound.map(({ alarm }) => alarm.plan));
  if (composites) addComposites(prefix, composites, { watched, alarms }, parts, options);
  return [...alarms.values()];
}

/** What names of resources call a pattern that is watched. */
export function watchedAs({ watchName }: IWatched): string {
  return watchName.replaceAll('/', '-');
}

function raiseOne(
  name: string,
  watchName: string,
  { alarm, names }: BoundAlarm,
  { plan: { eventLog }, log, context, topics, tags }: RaiseParts,
  options: CustomResourceOptions,
): MetricAlarm {
  const { plan } = alarm;
  const described = describeAlarm(plan, watchName, context);
  if ('metric' in alarm) {
    const { metric, comparison, threshold } = alarm;
    return addAlarm(name, { ...described, plan, metric, names, comparison, threshold, tags }, topics, options);
  }
  if (log === undefined) throw new Error(`alarm ${plan.id} counts events, which are kept nowhere`);
  const counted = countEvents(name, { alarm, names, watchName, log, tags }, options);
  const { comparison, threshold } = plan;
  const description = `${described.description} ${describeCause(alarm, eventLogGroup(eventLog))}`;
  const parts = { name: described.name, description, plan, ...counted, comparison, threshold, tags };
  return addAlarm(name, parts, topics, options);
}
