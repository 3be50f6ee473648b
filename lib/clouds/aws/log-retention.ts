/**
 * Retention periods that CloudWatch Logs accepts, in days.
 * Source: Amazon CloudWatch Logs API Reference, "PutRetentionPolicy".
 */
export const LOG_RETENTION_DAYS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** The shortest period of CloudWatch Logs that keeps logs for at least so many days; the longest where none does. */
export function retentionFor(days: number): number {
  return LOG_RETENTION_DAYS.find((period) => period >= days) ?? Math.max(...LOG_RETENTION_DAYS);
}
