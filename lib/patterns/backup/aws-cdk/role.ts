import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { managedByAws } from '../exceptions';

/** A role that AWS Backup takes. */
export function backupRole(scope: Construct, id: string, policies: readonly string[]): Role {
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: policies.map((policy) => ManagedPolicy.fromAwsManagedPolicyName(policy)),
  });
  accept(role, managedByAws(policies));
  return role;
}
