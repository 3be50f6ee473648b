import { RolePolicyAttachment, type Role } from '@pulumi/aws/iam';
import { interpolate } from '@pulumi/pulumi';
import { serviceRole } from '../../../engines/pulumi-aws/service-role';
import type { BackupParts } from './parts';

/** A role that AWS Backup takes, and what must be there before it can do anything. */
export interface BackupRole {
  readonly role: Role;
  readonly allowed: readonly RolePolicyAttachment[];
}

/** @param policies - of AWS's own, by name and path */
export function backupRole(
  name: string,
  policies: readonly string[],
  { location, tags, below }: BackupParts,
): BackupRole {
  const role = serviceRole(name, { service: 'backup.amazonaws.com', tags }, below);
  const allowed = policies.map((policy) => {
    const policyArn = interpolate`arn:${location.partition}:iam::aws:policy/${policy}`;
    return new RolePolicyAttachment(`${name}-${nameOf(policy)}`, { role: role.name, policyArn }, below);
  });
  return { role, allowed };
}

/** Without its path. */
function nameOf(policy: string): string {
  return policy.slice(policy.lastIndexOf('/') + 1);
}
