import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { ROLE_STATEMENTS, SERVER_PRINCIPAL } from '../aws/role';
import { ACTIONS_WITHOUT_RESOURCES } from '../exceptions';

/** What the servers may use besides Systems Manager. */
export interface ServerRoleProps {
  /** ARN of the parameter that holds the agent's configuration. */
  readonly configurationArn: string;
  readonly logGroups: readonly ILogGroup[];
}

/** The role of the servers, with a policy of its own. */
export function serverRole(scope: Construct, { configurationArn, logGroups }: ServerRoleProps): Role {
  const resources = {
    anything: ['*'],
    'agent-configuration': [configurationArn],
    'log-groups': logGroups.map(({ logGroupArn }) => logGroupArn),
  };
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: 'Managed by Systems Manager, watched by CloudWatch',
    statements: ROLE_STATEMENTS.map(
      ({ actions, on, conditions }) =>
        new PolicyStatement({ actions: [...actions], resources: resources[on], ...(conditions && { conditions }) }),
    ),
  });
  accept(policy, ACTIONS_WITHOUT_RESOURCES);
  return new Role(scope, 'Role', { assumedBy: new ServicePrincipal(SERVER_PRINCIPAL), managedPolicies: [policy] });
}
