import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
import type { ServersPlan } from '../plan';

/** A log group for each kind of log that the operating system keeps, by its name in the plan. */
export function serverLogs(scope: Construct, plan: ServersPlan, key: IKey | undefined): ReadonlyMap<string, LogGroup> {
  return new Map(
    plan.operatingSystem.logs.map(({ name }) => [name, logGroup(scope, `Logs-${name}`, plan, { ...(key && { key }) })]),
  );
}

/** What the plan leaves open about a log group. */
export interface LogGroupParts {
  /** @default - chosen at deployment */
  readonly name?: string;
  /** @default - CloudWatch's own key for logs */
  readonly key?: IKey;
}

/** A log group with the plan's retention, which outlives its stack where the plan says so. */
export function logGroup(scope: Construct, id: string, plan: ServersPlan, { name, key }: LogGroupParts): LogGroup {
  return new LogGroup(scope, id, {
    retention: retentionOf(plan.logRetentionDays),
    removalPolicy: plan.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(name !== undefined && { logGroupName: name }),
    ...(key && { encryptionKey: key }),
  });
}
