import type { AwsStatement } from '../../../clouds/aws/statement';
import type { AwsAccessLogs } from './words';

/**
 * Lets Elastic Load Balancing write to the bucket. Named as the service, not as the account of each region, so that the region
 * need not be known.
 * Source: Elastic Load Balancing User Guide, "Enable access logs for your Application Load Balancer".
 */
export const ACCESS_LOG_DELIVERY: AwsStatement & { readonly service: string } = {
  service: 'logdelivery.elasticloadbalancing.amazonaws.com',
  actions: ['s3:PutObject'],
};

/** Objects of the bucket that it writes for an account. */
export function accessLogObjects(account: string): string {
  return `AWSLogs/${account}/*`;
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
