import { interpolate, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import type { AwsAccessLogs } from '../../clouds/aws/access-logs';
import { expiringBucket, type ExpiringBucket } from './expiring-bucket';
import type { Statement } from './policy-document';

/** What a bucket of logs is made with. */
export interface LogBucketArgs {
  readonly logs: AwsAccessLogs;
  /** Who writes them, and where in the bucket. */
  readonly delivery: Pick<Statement, 'actions' | 'conditions'> & {
    readonly service: string;
    /** Objects of the bucket that it writes, e.g. `AWSLogs/123456789012/*`. */
    readonly objects: Input<string>;
  };
  /** Whether it is protected, too. */
  readonly keep: boolean;
  readonly tags: Record<string, string>;
}

/** A bucket of its own for logs that a service writes. */
export function logBucket(
  name: string,
  { logs, delivery, keep, tags }: LogBucketArgs,
  below: CustomResourceOptions,
): ExpiringBucket {
  const { service, actions, objects, conditions } = delivery;
  const writes = (arn: Input<string>): Statement => ({
    actions,
    resources: [interpolate`${arn}/${objects}`],
    principals: [{ service }],
    ...(conditions && { conditions }),
  });
  return expiringBucket(name, { ...logs, keep, tags, statements: (arn) => [writes(arn)] }, below);
}
