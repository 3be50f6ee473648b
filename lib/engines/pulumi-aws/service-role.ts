import { Policy, Role, RolePolicyAttachment } from '@pulumi/aws/iam';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import { namePrefix } from './physical-names';
import { policyDocument, trustPolicy, type Statement } from './policy-document';

/** Who takes a role. */
export interface ServiceRoleArgs {
  /** A service, e.g. `ec2.amazonaws.com`. */
  readonly service: string;
  /** @default - whenever the service wants to */
  readonly conditions?: Statement['conditions'];
  readonly tags: Readonly<Record<string, string>>;
}

/** A role that a service takes; it may do nothing yet. */
export function serviceRole(
  name: string,
  { service, conditions, tags }: ServiceRoleArgs,
  options: CustomResourceOptions,
): Role {
  return new Role(
    name,
    { ...namePrefix('a role', name), assumeRolePolicy: trustPolicy(service, conditions), tags },
    options,
  );
}

/** What a role may do. */
export interface AllowArgs {
  readonly role: Role;
  /** What it is for, in a few words. */
  readonly purpose: string;
  readonly statements: readonly Statement[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Lets a role do something, by a policy of its own. @returns what must be there before the role can do it */
export function allow(
  name: string,
  { role, purpose, statements, tags }: AllowArgs,
  options: CustomResourceOptions,
): RolePolicyAttachment {
  const policy = new Policy(name, { description: purpose, policy: policyDocument(statements), tags }, options);
  return new RolePolicyAttachment(name, { role: role.name, policyArn: policy.arn }, options);
}
