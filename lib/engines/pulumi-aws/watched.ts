import type { Input } from '@pulumi/pulumi';
import type { AwsAlarm, AwsMeasure } from '../../clouds/aws/signals';
import type { AfarPlace } from '../../profile/place';

/** An alarm of a pattern, bound to what it watches. */
export interface BoundAlarm {
  readonly alarm: AwsAlarm;
  /** Physical names of the resources that it watches, by the plan's own keys for them. */
  readonly names: Readonly<Record<string, Input<string>>>;
}

/** A pattern that can be watched: monitoring that has it among its `watches` raises its alarms and draws its metrics. */
export interface IWatched {
  /** Name that its alarms and graphs go by, e.g. `network` or `servers/ehr`. */
  readonly watchName: string;
  /**
   * Which of the environment's places measures it: its alarms are raised there.
   * @default - home
   */
  readonly watchedFrom?: AfarPlace;
  readonly alarms: readonly BoundAlarm[];
}

/**
 * Binds planned alarms to the resources that a pattern made.
 * @param names - physical name of each resource, by the plan's own key for it
 * @throws Error when an alarm watches a resource that has no name here
 */
export function bindAlarms(
  alarms: readonly AwsAlarm[],
  names: Readonly<Record<string, Input<string>>>,
): readonly BoundAlarm[] {
  return alarms.map((alarm) => {
    const entries = keysOf(alarm).map((key) => [key, required(names[key], key, alarm)] as const);
    return { alarm, names: Object.fromEntries(entries) };
  });
}

/** The plan's own keys for all that an alarm is measured on. */
function keysOf(alarm: AwsAlarm): readonly string[] {
  const measured = 'event' in alarm ? [alarm.event.resource.key] : keysIn(alarm.metric);
  return [...new Set([...measured, ...(alarm.quiet ? keysIn(alarm.quiet) : [])])];
}

function keysIn(measure: AwsMeasure): readonly string[] {
  return 'expression' in measure ? Object.values(measure.from).flatMap(keysIn) : Object.values(measure.dimensions);
}

function required(name: Input<string> | undefined, key: string, { plan }: AwsAlarm): Input<string> {
  if (name === undefined) throw new Error(`alarm ${plan.id} watches "${key}", which the pattern did not make`);
  return name;
}
