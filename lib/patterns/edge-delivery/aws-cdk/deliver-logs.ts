import { Stack } from 'aws-cdk-lib';
import type { CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { farBucket } from '../../../engines/aws-cdk/far-bucket';
import { ACCESS_LOG_FORMAT, ACCESS_LOG_TYPE } from '../aws/access-logs';

/** Delivers the access logs of a distribution to a bucket, which may be in another region. */
export function deliverLogs(scope: Construct, name: string, distribution: CfnDistribution, bucket: Bucket): void {
  const source = new CfnDeliverySource(scope, 'AccessLogSource', {
    name,
    logType: ACCESS_LOG_TYPE,
    resourceArn: Stack.of(scope).formatArn({
      service: 'cloudfront',
      region: '',
      resource: 'distribution',
      resourceName: distribution.ref,
    }),
  });
  const destination = new CfnDeliveryDestination(scope, 'AccessLogDestination', {
    name,
    destinationResourceArn: farBucket(bucket).attrArn,
    outputFormat: ACCESS_LOG_FORMAT,
  });
  new CfnDelivery(scope, 'AccessLogDelivery', {
    deliverySourceName: source.ref,
    deliveryDestinationArn: destination.attrArn,
  });
}
