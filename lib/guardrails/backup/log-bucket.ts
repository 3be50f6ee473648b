import type { GuardedResource } from '../resource';
import type { Stack } from '../stack';

/** Where types say which bucket their logs, or reports of backups, go to. */
const LOGS: readonly (readonly [type: string, property: string])[] = [
  ['aws:s3/bucket:Bucket', 'logging'],
  ['aws:s3/bucketLogging:BucketLogging', 'targetBucket'],
  ['aws:backup/reportPlan:ReportPlan', 'reportDeliveryChannel'],
  ['aws:cfg/deliveryChannel:DeliveryChannel', 's3BucketName'],
  ['aws:cloudfront/distribution:Distribution', 'loggingConfig'],
  ['aws:cloudtrail/trail:Trail', 's3BucketName'],
  ['aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination', 'deliveryDestinationConfiguration'],
  ['aws:ec2/flowLog:FlowLog', 'logDestination'],
  ['aws:elb/loadBalancer:LoadBalancer', 'accessLogs'],
  ['aws:lb/loadBalancer:LoadBalancer', 'accessLogs'],
  ['aws:lb/loadBalancer:LoadBalancer', 'connectionLogs'],
  ['aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig', 'destinationArn'],
  ['aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration', 'logDestinationConfigs'],
];

/**
 * Whether something of the stack sends its logs to a bucket.
 * @throws Undecided where only the deployment will tell
 */
export function holdsLogs(bucket: GuardedResource, stack: Stack): boolean {
  return (
    bucket.properties.text('acl') === 'log-delivery-write' ||
    LOGS.some(([type, property]) => stack.naming(bucket, type, property).length > 0)
  );
}
