import type { Resource } from '../../../readers/resource';
import { isUnknown } from '../../../readers/unknown';

/** Services that deliver their own logs, billed as vended logs where they are switched on. */
const VENDED: readonly (readonly [type: string, path: string])[] = [
  ['AWS::EC2::FlowLog', 'LogGroupName'],
  ['AWS::EC2::FlowLog', 'LogDestination'],
  ['AWS::WAFv2::LoggingConfiguration', 'LogDestinationConfigs.0'],
  ['AWS::Logs::DeliveryDestination', 'DestinationResourceArn'],
];

/** Whether vended logs fill this log group: their delivery is billed with what vends them, once. */
export function isFilledByVendedLogs(logGroup: Resource): boolean {
  return VENDED.some(([type, path]) => logGroup.referrers(type, path).length > 0);
}

/** What receives vended logs: each has a rate of its own. */
export type LogDestination = 'cloud-watch-logs' | 's3' | 'kinesis-data-firehose';

const DESTINATIONS: Readonly<Partial<Record<string, LogDestination>>> = {
  'AWS::Logs::LogGroup': 'cloud-watch-logs',
  'AWS::S3::Bucket': 's3',
  'AWS::KinesisFirehose::DeliveryStream': 'kinesis-data-firehose',
};

/** What a resource is to logs that are delivered to it; `undefined` of one that is not among the inputs. */
export function destinationOf(target: Resource | undefined): LogDestination | undefined {
  return target === undefined ? undefined : DESTINATIONS[target.type];
}

/** Rate of vended logs that go to a place of that kind. */
export function vendedRate(kind: LogDestination, target?: Resource): string {
  if (kind === 's3') return 'cloudwatch/vended-logs-delivered-to-s3';
  if (kind === 'kinesis-data-firehose') return 'cloudwatch/vended-logs-delivered-to-firehose';
  const logClass = target?.text('LogGroupClass');
  return !isUnknown(logClass) && logClass === 'INFREQUENT_ACCESS'
    ? 'cloudwatch/vended-logs-to-cloudwatch-logs-infrequent-access'
    : 'cloudwatch/vended-logs-to-cloudwatch-logs-standard';
}

/** The same by where they go. What is not among the inputs is taken for a log group. */
export function vendedRateTo(destination: Resource | undefined): string {
  return vendedRate(destinationOf(destination) ?? 'cloud-watch-logs', destination);
}

/** What vended logs are charged beside their delivery where they are written as Parquet. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const TO_PARQUET = { name: 'Conversion to Parquet', rate: 'cloudwatch/vended-logs-parquet-conversion' } as const;

/** What is assumed to be logged by one source: the same for log groups and for what fills them, so that the two agree. */
export const LOGGED_GB = { unit: 'GB per month', assume: 5 } as const;
