import type { LogGroup } from '@pulumi/aws/cloudwatch';
import type { Role } from '@pulumi/aws/iam';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import { NODE_PRINCIPAL, NODE_STATEMENTS } from '../aws/role';
import { streamsOf, type GroupParts } from './parts';

/** The role of the nodes, which Systems Manager of this account and region hands out. @param logs - those that nodes write to */
export function nodeRole(
  { name: group, location, tags, below }: Omit<GroupParts, 'role' | 'logs'>,
  logs: readonly LogGroup[],
): Role {
  const name = `${group}-nodes`;
  const conditions = {
    StringEquals: { 'aws:SourceAccount': location.account },
    ArnLike: { 'aws:SourceArn': location.arn('ssm', '*') },
  };
  const role = serviceRole(name, { service: NODE_PRINCIPAL, conditions, tags: tags() }, below);
  const statements = statementsOn(NODE_STATEMENTS, { anything: ['*'], 'log-groups': logs.map(streamsOf) });
  allow(name, { role, purpose: 'Managed by Systems Manager, watched by CloudWatch', statements, tags: tags() }, below);
  return role;
}
