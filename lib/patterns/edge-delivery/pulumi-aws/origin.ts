import type { types } from '@pulumi/aws';
import { MonitoringSubscription, OriginAccessControl, VpcOrigin } from '@pulumi/aws/cloudfront';
import type { Distribution } from '@pulumi/aws/cloudfront';
import type { LoadBalancer } from '@pulumi/aws/lb';
import type { Bucket } from '@pulumi/aws/s3';
import type { AwsVpcOrigin } from '../aws/words';
import type { EdgeParts } from './parts';

/** How a distribution calls its origin. */
export const ORIGIN = 'origin';

/** An origin as a distribution takes it. */
export type Origin = types.input.cloudfront.DistributionOrigin;

/** The port of plain HTTP, which it is asked to name and never speaks. */
export const UNUSED_HTTP_PORT = 80;

/** What an origin goes by in its distribution, and the resource that leads to it below its component. */
export interface OriginNames {
  readonly id: string;
  readonly resource: string;
}

/** A load balancer without a public address, reached inside its VPC. */
export function vpcOrigin(
  { name: called, tags, below }: EdgeParts,
  { id, resource }: OriginNames,
  { name, port, protocols }: AwsVpcOrigin,
  { arn, dnsName }: LoadBalancer,
): Origin {
  const origin = new VpcOrigin(
    `${called}-${resource}`,
    {
      vpcOriginEndpointConfig: {
        name,
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
  return { originId: id, domainName: dnsName, vpcOriginConfig: { vpcOriginId: origin.id } };
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
