import { MonitoringSubscription, OriginAccessControl, VpcOrigin, type DistributionArgs } from '@pulumi/aws/cloudfront';
import type { Distribution } from '@pulumi/aws/cloudfront';
import type { LoadBalancer } from '@pulumi/aws/lb';
import type { Bucket } from '@pulumi/aws/s3';
import type { AwsOrigin } from '../aws/words';
import type { EdgeParts } from './parts';

/** How a distribution calls its origin. */
export const ORIGIN = 'origin';

/** An origin as a distribution takes it. */
export type Origin = Extract<DistributionArgs['origins'], readonly unknown[]>[number];

/** The port of plain HTTP, which it is asked to name and never speaks. */
const UNUSED_HTTP_PORT = 80;

/** A load balancer without a public address, reached inside its VPC. */
export function vpcOrigin(
  { name, words, tags, below }: EdgeParts,
  { port, protocols }: Extract<AwsOrigin, { readonly kind: 'vpc' }>,
  { arn, dnsName }: LoadBalancer,
): Origin {
  const origin = new VpcOrigin(
    `${name}-origin`,
    {
      vpcOriginEndpointConfig: {
        name: words.name,
        arn,
        httpPort: UNUSED_HTTP_PORT,
        httpsPort: port,
        originProtocolPolicy: 'https-only',
        originSslProtocols: { items: [...protocols], quantity: protocols.length },
      },
      tags,
    },
    below,
  );
  return { originId: ORIGIN, domainName: dnsName, vpcOriginConfig: { vpcOriginId: origin.id } };
}

/** A bucket that is read with signed requests. */
export function bucketOrigin({ name, below }: EdgeParts, bucket: Bucket): Origin {
  const access = new OriginAccessControl(
    `${name}-origin`,
    {
      originAccessControlOriginType: 's3',
      signingBehavior: 'always',
      signingProtocol: 'sigv4',
    },
    below,
  );
  return { originId: ORIGIN, domainName: bucket.bucketRegionalDomainName, originAccessControlId: access.id };
}

/** How long the origin takes is one of the metrics that CloudFront sends when they are asked for. */
export function measureOrigin({ name, below }: EdgeParts, distribution: Distribution): void {
  new MonitoringSubscription(
    `${name}-origin-metrics`,
    {
      distributionId: distribution.id,
      monitoringSubscription: {
        realtimeMetricsSubscriptionConfig: { realtimeMetricsSubscriptionStatus: 'Enabled' },
      },
    },
    below,
  );
}
