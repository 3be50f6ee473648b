import type { Distribution } from '@pulumi/aws/cloudfront';
import { LogDelivery, LogDeliveryDestination, LogDeliverySource } from '@pulumi/aws/cloudwatch';
import type { ExpiringBucket } from '../../../engines/pulumi-aws/expiring-bucket';
import { ACCESS_LOG_FORMAT, ACCESS_LOG_TYPE } from '../aws/access-logs';
import type { EdgeParts } from './parts';

/** Delivers the access logs of a distribution to a bucket, which may be in another region. */
export function deliverLogs(
  { name, tags, below }: EdgeParts,
  distribution: Distribution,
  { bucket, policy }: ExpiringBucket,
): void {
  const source = new LogDeliverySource(
    `${name}-log-source`,
    { logType: ACCESS_LOG_TYPE, resourceArn: distribution.arn, tags },
    below,
  );
  const destination = new LogDeliveryDestination(
    `${name}-log-destination`,
    {
      deliveryDestinationConfiguration: { destinationResourceArn: bucket.arn },
      outputFormat: ACCESS_LOG_FORMAT,
      tags,
    },
    below,
  );
  new LogDelivery(
    `${name}-log-delivery`,
    { deliverySourceName: source.name, deliveryDestinationArn: destination.arn, tags },
    { ...below, dependsOn: [policy] },
  );
}
