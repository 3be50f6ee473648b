import type { Key } from '@pulumi/aws/kms';
import type { Topic } from '@pulumi/aws/sns';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { alarmTopic, type AlarmTopic } from '../../../engines/pulumi-aws/alarm-topic';
import type { Location } from '../../../engines/pulumi-aws/location';
import type { Severity } from '../../../profile/alarms';
import { topicTitle } from '../aws/names';
import { otherHooks } from '../hooks';
import type { Hooks } from '../props';
import type { PlannedRoute, PlannedRoutes } from '../routes';

/** The topic that alarms of a severity are sent to. */
export type Topics = Readonly<Record<Severity, Topic>>;

/** What topics are made of. */
export interface TopicParts {
  /** Name of the environment across all clients. */
  readonly environment: string;
  readonly hooks: Hooks<Input<string>>;
  readonly key: Key;
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * A topic for each route, under a key. Where critical alarms are sent as warnings, both severities have the same.
 * @throws InputError when a route counts other endpoints than there are
 */
export function addTopics(
  name: string,
  { critical, warning }: PlannedRoutes,
  { environment, hooks, ...parts }: TopicParts,
  options: CustomResourceOptions,
): Readonly<Record<Severity, AlarmTopic>> {
  const topic = (severity: Severity, { email, hooks: planned }: PlannedRoute): AlarmTopic => {
    const https = hooks[severity];
    if (https.length !== planned) throw otherHooks(severity, https.length, planned);
    const displayName = topicTitle(environment, severity);
    return alarmTopic(`${name}-${severity}`, { displayName, email, https, ...parts }, options);
  };
  const warnings = topic('warning', warning);
  return { warning: warnings, critical: critical ? topic('critical', critical) : warnings };
}
