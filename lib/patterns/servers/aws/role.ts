import { MANAGED_BY_SYSTEMS_MANAGER } from '../../../clouds/aws/managed-node';
import { AGENT_NAMESPACE } from '../../../clouds/aws/signals';
import type { AwsStatement } from '../../../clouds/aws/statement';
import type { ServersPlan } from '../servers-plan';
import { SERVERS_TAG } from './tags';

/** Statement of the policy of the servers' role. */
export interface RoleStatement extends AwsStatement {
  /** What it stands on: the plan's own keys, whose ARNs only the engine knows. */
  readonly on: 'anything' | 'agent-configuration' | 'log-groups' | 'stack' | 'key';
}

/** Service that hands the role to servers. */
export const SERVER_PRINCIPAL = 'ec2.amazonaws.com';

/**
 * What a server may do: be managed and patched, take sessions, send its metrics and write its own logs. Unlike
 * AmazonSSMManagedInstanceCore it reads one parameter and not all.
 * Source: AWS Managed Policy Reference, "AmazonSSMManagedInstanceCore" and "CloudWatchAgentServerPolicy".
 */
export const ROLE_STATEMENTS: readonly RoleStatement[] = [
  { actions: [...MANAGED_BY_SYSTEMS_MANAGER, 'ec2:DescribeTags'], on: 'anything' },
  { actions: ['ssm:GetParameter', 'ssm:GetParameters'], on: 'agent-configuration' },
  {
    actions: ['cloudwatch:PutMetricData'],
    on: 'anything',
    conditions: { StringEquals: { 'cloudwatch:namespace': AGENT_NAMESPACE } },
  },
  { actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'], on: 'log-groups' },
  { actions: ['cloudformation:SignalResource'], on: 'stack' },
];

/**
 * What a server may do to what carries the tag of its fleet, and to nothing else: say that it is up, and take over what the server before
 * it left. It detaches nothing. Where it is patched in place, the agent of Systems Manager looks for the log group of what patches print.
 * Sources: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2" and "for Amazon EC2 Auto Scaling";
 * Amazon EBS User Guide, "Requirements for Amazon EBS encryption"; AWS Systems Manager User Guide, "Configuring Amazon CloudWatch Logs for
 * Run Command".
 */
export function fleetStatements({ fullName, patching, state }: ServersPlan): readonly RoleStatement[] {
  const ofFleet = { StringEquals: { [`aws:ResourceTag/${SERVERS_TAG}`]: fullName } };
  const signal: RoleStatement = {
    actions: ['autoscaling:CompleteLifecycleAction'],
    on: 'anything',
    conditions: ofFleet,
  };
  const print: readonly RoleStatement[] =
    patching.by === 'in-place' ? [{ actions: ['logs:DescribeLogGroups'], on: 'anything' }] : [];
  if (state === undefined) return [signal, ...print];
  const attach = ['ec2:AttachVolume', ...(state.fixedAddress ? ['ec2:AttachNetworkInterface'] : [])];
  return [
    signal,
    ...print,
    { actions: ['ec2:DescribeVolumes', 'ec2:DescribeNetworkInterfaces'], on: 'anything' },
    { actions: attach, on: 'anything', conditions: ofFleet },
    { actions: ['kms:CreateGrant'], on: 'key', conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  ];
}
