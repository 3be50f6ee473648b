import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { LOG_RETENTION_DAYS } from '../../../lib/clouds/aws/log-retention';
import { retentionOf } from '../../../lib/engines/aws-cdk/log-retention';

test('the CDK has a name for every period of CloudWatch Logs', () => {
  expect(LOG_RETENTION_DAYS.map(retentionOf)).toEqual(LOG_RETENTION_DAYS);
  expect(retentionOf(365)).toBe(RetentionDays.ONE_YEAR);
});

test.each([0, 42, 4000])('%d days are no period', (days) => {
  expect(() => retentionOf(days)).toThrow(new Error(`CloudWatch Logs has no retention period of ${days} days`));
});
