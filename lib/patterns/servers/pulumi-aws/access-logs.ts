import { output } from '@pulumi/pulumi';
import type { AwsAccessLogs } from '../../../clouds/aws/access-logs';
import type { ExpiringBucket } from '../../../engines/pulumi-aws/expiring-bucket';
import { logBucket } from '../../../engines/pulumi-aws/log-bucket';
import { ACCESS_LOG_DELIVERY, accessLogObjects } from '../aws/access-logs';
import type { FleetParts } from './parts';

/** A bucket of its own for the access logs of a load balancer. */
export function accessLogs({ name, plan, location, tags, below }: FleetParts, logs: AwsAccessLogs): ExpiringBucket {
  const objects = output(location.account).apply(accessLogObjects);
  const delivery = { ...ACCESS_LOG_DELIVERY, objects };
  return logBucket(`${name}-access-logs`, { logs, delivery, keep: plan.retain, tags: tags() }, below);
}
