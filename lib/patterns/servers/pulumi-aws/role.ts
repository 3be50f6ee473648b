import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { InstanceProfile, type Role, type RolePolicyAttachment } from '@pulumi/aws/iam';
import { interpolate, type Input } from '@pulumi/pulumi';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import { fleetStatements, ROLE_STATEMENTS, SERVER_PRINCIPAL } from '../aws/role';
import type { FleetParts } from './parts';

/** What the servers may use besides Systems Manager. */
export interface ServerRoleParts {
  /** ARN of the parameter that holds the agent's configuration. */
  readonly configuration: Input<string>;
  readonly logGroups: readonly LogGroup[];
}

/** The role of the servers, as they are given it. */
export interface ServerRole {
  readonly role: Role;
  readonly profile: InstanceProfile;
  /** What must be there before a server starts. */
  readonly allowed: RolePolicyAttachment;
}

/** The role of the servers, with a policy of its own. No stack waits for them, so they signal none. */
export function serverRole(parts: FleetParts, { configuration, logGroups }: ServerRoleParts): ServerRole {
  const { plan, key, tags, below } = parts;
  const name = `${parts.name}-servers`;
  const resources: Readonly<Record<(typeof ROLE_STATEMENTS)[number]['on'], readonly Input<string>[]>> = {
    anything: ['*'],
    'agent-configuration': [configuration],
    'log-groups': logGroups.map(({ arn }) => interpolate`${arn}:*`),
    stack: [],
    key: key === undefined ? [] : [key],
  };
  const statements = [...ROLE_STATEMENTS, ...fleetStatements(plan)].filter(({ on }) => resources[on].length > 0);
  const role = serviceRole(name, { service: SERVER_PRINCIPAL, tags: tags() }, below);
  const allowed = allow(
    name,
    {
      role,
      purpose: 'Managed by Systems Manager, watched by CloudWatch',
      statements: statementsOn(statements, resources),
      tags: tags(),
    },
    below,
  );
  const profile = new InstanceProfile(name, { role: role.name, tags: tags() }, below);
  return { role, profile, allowed };
}
