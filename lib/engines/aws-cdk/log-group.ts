import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { retentionOf } from './log-retention';

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

/** A log group that expires, and that outlives its stack where that is asked for. */
export function logGroup(scope: Construct, id: string, { retentionDays, retain, name, key }: LogGroupParts): LogGroup {
  return new LogGroup(scope, id, {
    retention: retentionOf(retentionDays),
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(name !== undefined && { logGroupName: name }),
    ...(key && { encryptionKey: key }),
  });
}
