import { LogGroup } from '@pulumi/aws/cloudwatch';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import { keeping } from './lasting';

/** How logs are kept. */
export interface LogGroupParts {
  /** A period of CloudWatch Logs, in days. */
  readonly retentionDays: number;
  /** Whether they outlive their component. */
  readonly retain: boolean;
  /** What its physical name begins with. @default - named by autonaming */
  readonly namePrefix?: string;
  /** ARN of the key. @default - CloudWatch's own key for logs */
  readonly key?: Input<string>;
  readonly tags: Readonly<Record<string, string>>;
}

/** A log group that expires, and that outlives what writes to it where that is asked for. */
export function logGroup(
  name: string,
  { retentionDays, retain, namePrefix, key, tags }: LogGroupParts,
  options: CustomResourceOptions,
): LogGroup {
  return new LogGroup(
    name,
    {
      retentionInDays: retentionDays,
      ...(namePrefix !== undefined && { namePrefix }),
      ...(key !== undefined && { kmsKeyId: key }),
      tags,
    },
    { ...options, ...keeping(retain) },
  );
}
