import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { logGroup, type LogGroupParts } from '../../../engines/aws-cdk/log-group';
import type { AwsServers } from '../aws';
import type { ServersPlan } from '../plan';

/** A log group for each kind of log that the operating system keeps, by its name. */
export function serverLogs(
  scope: Construct,
  plan: ServersPlan,
  words: AwsServers,
  key: IKey | undefined,
): ReadonlyMap<string, LogGroup> {
  return new Map(words.logs.map(({ name }) => [name, logGroup(scope, `Logs-${name}`, logsAreKept(plan, words, key))]));
}

/** A log group for what patches print, which servers write, where they are patched in place. */
export function patchingLog(
  scope: Construct,
  plan: ServersPlan,
  words: AwsServers,
  key: IKey | undefined,
): LogGroup | undefined {
  return words.patching.by === 'standby' ? logGroup(scope, 'Logs-patching', logsAreKept(plan, words, key)) : undefined;
}

function logsAreKept(
  { retain }: ServersPlan,
  { logRetentionDays: retentionDays }: AwsServers,
  key: IKey | undefined,
): LogGroupParts {
  return { retain, retentionDays, ...(key && { key }) };
}
