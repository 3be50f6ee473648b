import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { AGENT_NAMESPACE } from '../../../clouds/aws/signals';
import { ACTIONS_WITHOUT_RESOURCES } from '../exceptions';

/** What the servers may use besides Systems Manager. */
export interface ServerRoleProps {
  /** ARN of the parameter that holds the agent's configuration. */
  readonly configurationArn: string;
  readonly logGroups: readonly ILogGroup[];
}

/**
 * What a server may do: be managed and patched, take sessions, send its metrics and write its own logs. Unlike
 * AmazonSSMManagedInstanceCore it reads one parameter and not all.
 * Source: AWS Managed Policy Reference, "AmazonSSMManagedInstanceCore" and "CloudWatchAgentServerPolicy".
 */
export function serverRole(scope: Construct, { configurationArn, logGroups }: ServerRoleProps): Role {
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: 'Managed by Systems Manager, watched by CloudWatch',
    statements: [
      new PolicyStatement({ actions: [...MANAGED_BY_SYSTEMS_MANAGER, 'ec2:DescribeTags'], resources: ['*'] }),
      new PolicyStatement({ actions: ['ssm:GetParameter', 'ssm:GetParameters'], resources: [configurationArn] }),
      new PolicyStatement({
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'cloudwatch:namespace': AGENT_NAMESPACE } },
      }),
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
        resources: logGroups.map(({ logGroupArn }) => logGroupArn),
      }),
    ],
  });
  accept(policy, ACTIONS_WITHOUT_RESOURCES);
  return new Role(scope, 'Role', { assumedBy: new ServicePrincipal('ec2.amazonaws.com'), managedPolicies: [policy] });
}

const MANAGED_BY_SYSTEMS_MANAGER = [
  'ec2messages:AcknowledgeMessage',
  'ec2messages:DeleteMessage',
  'ec2messages:FailMessage',
  'ec2messages:GetEndpoint',
  'ec2messages:GetMessages',
  'ec2messages:SendReply',
  'ssm:DescribeAssociation',
  'ssm:DescribeDocument',
  'ssm:GetDeployablePatchSnapshotForInstance',
  'ssm:GetDocument',
  'ssm:GetManifest',
  'ssm:ListAssociations',
  'ssm:ListInstanceAssociations',
  'ssm:PutComplianceItems',
  'ssm:PutConfigurePackageResult',
  'ssm:PutInventory',
  'ssm:UpdateAssociationStatus',
  'ssm:UpdateInstanceAssociationStatus',
  'ssm:UpdateInstanceInformation',
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
];
