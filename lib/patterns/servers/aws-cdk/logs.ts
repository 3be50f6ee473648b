import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
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

/** How logs are kept. */
export interface LogGroupParts {
  /** A period of CloudWatch Logs, in days. */
  readonly retentionDays: number;
  /** Whether they outlive their stack. */
  readonly retain: boolean;
  /** @default - chosen at deployment */
  readonly name?: string;
  /** @default - CloudWatch's own key for logs */
  readonly key?: IKey;
}

export function logGroup(scope: Construct, id: string, { retentionDays, retain, name, key }: LogGroupParts): LogGroup {
  return new LogGroup(scope, id, {
    retention: retentionOf(retentionDays),
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(name !== undefined && { logGroupName: name }),
    ...(key && { encryptionKey: key }),
  });
}
