import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { alarmTopic, letPublishersUse } from '../../../engines/aws-cdk/alarm-topic';
import { encryptionKey } from '../../../engines/aws-cdk/encryption-key';
import type { Severity } from '../../../profile/alarms';
import type { PlannedRoute, PlannedRoutes } from '../routes';

/** The topic that alarms of a severity are sent to. */
export type Topics = Readonly<Record<Severity, ITopic>>;

/** A topic for each route, under one key. Where critical alarms are sent as warnings, both severities have the same. */
export function addTopics(scope: Construct, environment: string, { critical, warning }: PlannedRoutes): Topics {
  // Messages pass through in seconds: nothing is left for the key to open once the stack is gone.
  const key = encryptionKey(scope, 'Key', { purpose: `Alarms of ${environment}`, retain: false });
  letPublishersUse(key);
  const topic = (severity: Severity, route: PlannedRoute): ITopic =>
    alarmTopic(scope, `Topic-${severity}`, { displayName: `${environment} ${severity}`, key, ...route });
  const warnings = topic('warning', warning);
  return { warning: warnings, critical: critical ? topic('critical', critical) : warnings };
}
