import { LOG_RETENTION_DAYS, retentionFor } from '../../../lib/clouds/aws/log-retention';
import { MAXIMUM_LOG_DAYS } from '../../../lib/profile/forms';

test('logs may be kept as long as CloudWatch Logs can keep them', () => {
  expect(LOG_RETENTION_DAYS.at(-1)).toBe(MAXIMUM_LOG_DAYS);
  expect(retentionFor(MAXIMUM_LOG_DAYS)).toBe(MAXIMUM_LOG_DAYS);
});

test.each([
  [1, 1],
  [2, 3],
  [200, 365],
  [2192, 2192],
])('%d days are kept %d', (asked, kept) => {
  expect(retentionFor(asked)).toBe(kept);
});
