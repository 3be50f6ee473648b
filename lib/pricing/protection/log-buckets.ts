import { referencesOf } from '../readers/reference';
import type { Resource } from '../readers/resource';
import { isList, isObject } from '../readers/shape';
import { isUnknown } from '../readers/unknown';

const BUCKET = 'AWS::S3::Bucket';

/** Where types say which bucket their logs, or reports of backups, go to. */
const LOGS: Readonly<Record<string, string>> = {
  [BUCKET]: 'LoggingConfiguration.DestinationBucketName',
  'AWS::Backup::ReportPlan': 'ReportDeliveryChannel.S3BucketName',
  'AWS::CloudFront::Distribution': 'DistributionConfig.Logging.Bucket',
  'AWS::CloudTrail::Trail': 'S3BucketName',
  'AWS::Config::DeliveryChannel': 'S3BucketName',
  'AWS::EC2::FlowLog': 'LogDestination',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy.S3BucketName',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerAttributes',
  'AWS::Logs::DeliveryDestination': 'DestinationResourceArn',
  'AWS::MSK::Cluster': 'LoggingInfo.BrokerLogs.S3.Bucket',
  'AWS::Redshift::Cluster': 'LoggingProperties.BucketName',
  'AWS::Route53Resolver::ResolverQueryLoggingConfig': 'DestinationArn',
  'AWS::VpcLattice::AccessLogSubscription': 'DestinationArn',
  'AWS::WAFv2::LoggingConfiguration': 'LogDestinationConfigs',
};

/** Tells buckets that hold logs from those that hold data: something sends its logs there, or the bucket lets log delivery write to it. */
export class LogBuckets {
  private readonly ids: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  constructor(resources: readonly Resource[]) {
    const destinations = resources.flatMap((resource) => {
      const path = Object.hasOwn(LOGS, resource.type) ? LOGS[resource.type] : undefined;
      return path === undefined ? [] : leavesOf(resource.value(path));
    });
    this.ids = new Set(destinations.flatMap((value) => referencesOf(value).map(({ to }) => to)));
    this.names = new Set(destinations.flatMap((value) => (typeof value === 'string' ? [bucketIn(value)] : [])));
  }

  has(resource: Resource): boolean {
    if (resource.type !== BUCKET) return false;
    const name = resource.text('BucketName');
    return (
      this.ids.has(resource.id) ||
      (typeof name === 'string' && this.names.has(name)) ||
      resource.text('AccessControl') === 'LogDeliveryWrite'
    );
  }
}

/** The name of a bucket in its ARN, with a path behind it, or in its domain name. */
function bucketIn(text: string): string {
  return text.replace(/^arn:[^:]*:s3:::/, '').replace(/[/].*$|\.s3[.-].*$/, '');
}

function leavesOf(value: unknown): readonly unknown[] {
  if (isList(value)) return value.flatMap(leavesOf);
  return isObject(value) && !isUnknown(value) ? Object.values(value).flatMap(leavesOf) : [value];
}
