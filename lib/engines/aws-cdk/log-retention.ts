import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** A retention period by the name that the CDK has for it. */
export function retentionOf(days: number): RetentionDays | undefined {
  return Object.values(RetentionDays).find((period): period is RetentionDays => Number(period) === days);
}
