import type { Key } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic } from '../../../engines/aws-cdk/alarm-topic';
import { letPublishersUse } from '../../../engines/aws-cdk/encryption-key';
import type { Severity } from '../../../profile/alarms';
import { topicTitle } from '../aws/names';
import { otherHooks } from '../hooks';
import type { Hooks } from '../props';
import type { PlannedRoute, PlannedRoutes } from '../routes';

/** The topic that alarms of a severity are sent to. */
export type Topics = Readonly<Record<Severity, ITopic>>;

/**
 * A topic for each route, under a key. Where critical alarms are sent as warnings, both severities have the same.
 * @throws InputError when a route counts other endpoints than there are
 */
export function addTopics(
  scope: Construct,
  environment: string,
  { critical, warning }: PlannedRoutes,
  hooks: Hooks,
  key: Key,
): Topics {
  letPublishersUse(key);
  const topic = (severity: Severity, { email, hooks: planned }: PlannedRoute): ITopic => {
    const https = hooks[severity];
    if (https.length !== planned) throw otherHooks(severity, https.length, planned);
    return alarmTopic(scope, `Topic-${severity}`, {
      displayName: topicTitle(environment, severity),
      key,
      email,
      https,
    });
  };
  const warnings = topic('warning', warning);
  return { warning: warnings, critical: critical ? topic('critical', critical) : warnings };
}
