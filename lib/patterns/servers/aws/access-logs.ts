import type { AwsStatement } from '../../../clouds/aws/statement';

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
