import type { AwsStatement } from '../../../clouds/aws/statement';

/**
 * What delivers flow logs to a log group, and what it may do there.
 * Source: Amazon VPC User Guide, "IAM role for publishing flow logs to CloudWatch Logs".
 */
export const FLOW_LOG_DELIVERY: AwsStatement & { readonly service: string } = {
  service: 'vpc-flow-logs.amazonaws.com',
  actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
};
