import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/**
 * A retention period by the name that the CDK has for it.
 * @throws Error for a period that is none of CloudWatch Logs
 */
export function retentionOf(days: number): RetentionDays {
  const named = Object.values(RetentionDays).find((period): period is RetentionDays => Number(period) === days);
  if (named === undefined) throw new Error(`CloudWatch Logs has no retention period of ${days} days`);
  return named;
}
