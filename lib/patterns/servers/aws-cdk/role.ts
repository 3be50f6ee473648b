import { Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import { fleetStatements, ROLE_STATEMENTS, SERVER_PRINCIPAL } from '../aws/role';
import { ACTIONS_WITHOUT_RESOURCES } from '../exceptions';
import type { ServersPlan } from '../plan';

/** What the servers may use besides Systems Manager. */
export interface ServerRoleProps {
  readonly plan: ServersPlan;
  /** ARN of the parameter that holds the agent's configuration. */
  readonly configurationArn: string;
  readonly logGroups: readonly ILogGroup[];
  readonly key: IKey | undefined;
}

/** The role of the servers, with a policy of its own. */
export function serverRole(scope: Construct, { plan, configurationArn, logGroups, key }: ServerRoleProps): Role {
  const resources = {
    anything: ['*'],
    'agent-configuration': [configurationArn],
    'log-groups': logGroups.map(({ logGroupArn }) => logGroupArn),
    stack: [Stack.of(scope).stackId],
    key: key ? [key.keyArn] : [],
  };
  const statements = [...ROLE_STATEMENTS, ...fleetStatements(plan)].filter(({ on }) => resources[on].length > 0);
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: 'Managed by Systems Manager, watched by CloudWatch',
    statements: policyStatements(statements, resources),
  });
  accept(policy, ACTIONS_WITHOUT_RESOURCES);
  return new Role(scope, 'Role', { assumedBy: new ServicePrincipal(SERVER_PRINCIPAL), managedPolicies: [policy] });
}
