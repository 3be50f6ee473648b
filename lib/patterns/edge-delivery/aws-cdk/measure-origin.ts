import { CfnMonitoringSubscription, type CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** How long the origin takes is one of the metrics that CloudFront sends when they are asked for. */
export function measureOrigin(scope: Construct, distribution: CfnDistribution): void {
  new CfnMonitoringSubscription(scope, 'OriginMetrics', {
    distributionId: distribution.ref,
    monitoringSubscription: {
      realtimeMetricsSubscriptionConfig: { realtimeMetricsSubscriptionStatus: 'Enabled' },
    },
  });
}
