import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import { NODE_PRINCIPAL, NODE_STATEMENTS } from '../aws/role';
import { ACTIONS_WITHOUT_RESOURCES } from '../exceptions';

/** The role of the nodes, which Systems Manager of this account and region hands out. @param logs - those that nodes write to */
export function nodeRole(scope: Construct, logs: readonly ILogGroup[]): Role {
  const stack = Stack.of(scope);
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: 'Managed by Systems Manager, watched by CloudWatch',
    statements: policyStatements(NODE_STATEMENTS, {
      anything: ['*'],
      'log-groups': logs.map(({ logGroupArn }) => logGroupArn),
    }),
  });
  accept(policy, ACTIONS_WITHOUT_RESOURCES);
  const assumedBy = new ServicePrincipal(NODE_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': stack.account },
    ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'ssm', resource: '*' }) },
  });
  return new Role(scope, 'Role', { assumedBy, managedPolicies: [policy] });
}
