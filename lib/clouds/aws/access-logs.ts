/** How long access logs stay in their bucket, and when they move to a cheaper storage class of S3. */
export interface AwsAccessLogs {
  readonly retentionDays: number;
  readonly transitions: readonly { readonly afterDays: number; readonly storageClass: 'STANDARD_IA' | 'GLACIER_IR' }[];
}

/** Access logs that are kept for so many days. */
export function awsAccessLogs(retentionDays: number): AwsAccessLogs {
  return {
    retentionDays,
    transitions: TRANSITIONS.filter(({ afterDays, minimumDays }) => retentionDays >= afterDays + minimumDays).map(
      ({ afterDays, storageClass }) => ({ afterDays, storageClass }),
    ),
  };
}

/**
 * A class pays off only when objects stay longer than its minimum billed time: 30 days for STANDARD_IA, 90 for GLACIER_IR.
 * Source: Amazon S3 pricing, "Storage & requests".
 */
const TRANSITIONS = [
  { afterDays: 30, storageClass: 'STANDARD_IA', minimumDays: 30 },
  { afterDays: 90, storageClass: 'GLACIER_IR', minimumDays: 90 },
] as const;
