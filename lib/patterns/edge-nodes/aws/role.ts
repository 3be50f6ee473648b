import { MANAGED_BY_SYSTEMS_MANAGER } from '../../../clouds/aws/managed-node';
import { AGENT_NAMESPACE } from '../../../clouds/aws/signals';
import type { AwsStatement } from '../../../clouds/aws/statement';

/** Service that hands the role to nodes. */
export const NODE_PRINCIPAL = 'ssm.amazonaws.com';

/** Statement of the policy of the nodes' role. */
export interface NodeStatement extends AwsStatement {
  /** What it stands on: the plan's own keys, whose ARNs only the engine knows. */
  readonly on: 'anything' | 'log-groups';
}

/**
 * What a node may do: be managed and patched, send its metrics and write the logs of its group. It reads no parameter, the code of its own
 * enrolment least of all.
 * Source: AWS Managed Policy Reference, "AmazonSSMManagedInstanceCore" and "CloudWatchAgentServerPolicy".
 */
export const NODE_STATEMENTS: readonly NodeStatement[] = [
  { actions: [...MANAGED_BY_SYSTEMS_MANAGER, 'logs:DescribeLogGroups'], on: 'anything' },
  {
    actions: ['cloudwatch:PutMetricData'],
    on: 'anything',
    conditions: { StringEquals: { 'cloudwatch:namespace': AGENT_NAMESPACE } },
  },
  { actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'], on: 'log-groups' },
];
