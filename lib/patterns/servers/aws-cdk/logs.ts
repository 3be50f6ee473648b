import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { logGroup } from '../../../engines/aws-cdk/log-group';
import type { AwsServers } from '../aws';
import type { ServersPlan } from '../plan';

/** A log group for each kind of log that the operating system keeps, by its name. */
export function serverLogs(
  scope: Construct,
  plan: ServersPlan,
  words: AwsServers,
  key: IKey | undefined,
): ReadonlyMap<string, LogGroup> {
  const keep = { retain: plan.retain, retentionDays: words.logRetentionDays, ...(key && { key }) };
  return new Map(words.logs.map(({ name }) => [name, logGroup(scope, `Logs-${name}`, keep)]));
}
