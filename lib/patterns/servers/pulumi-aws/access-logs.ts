import { interpolate, output } from '@pulumi/pulumi';
import { expiringBucket, type ExpiringBucket } from '../../../engines/pulumi-aws/expiring-bucket';
import { ACCESS_LOG_DELIVERY, accessLogObjects } from '../aws/access-logs';
import type { AwsAccessLogs } from '../aws/words';
import type { FleetParts } from './parts';

/** A bucket that a load balancer may write to, once its policy is there. */
export type AccessLogs = ExpiringBucket;

/** A bucket of its own for the access logs of a load balancer. */
export function accessLogs(parts: FleetParts, { retentionDays, transitions }: AwsAccessLogs): AccessLogs {
  const { name, plan, location, tags, below } = parts;
  const objects = output(location.account).apply(accessLogObjects);
  return expiringBucket(
    `${name}-access-logs`,
    {
      retentionDays,
      transitions,
      keep: plan.retain,
      allows: ({ arn }) => [
        {
          actions: ACCESS_LOG_DELIVERY.actions,
          resources: [interpolate`${arn}/${objects}`],
          principals: [{ service: ACCESS_LOG_DELIVERY.service }],
        },
      ],
      tags: tags(),
    },
    below,
  );
}
