import { Stack } from '@pulumi/aws/cloudformation';
import type { Role } from '@pulumi/aws/iam';
import { RoleAlias, type ThingGroup } from '@pulumi/aws/iot';
import { serviceRole } from '../../../engines/pulumi-aws/service-role';
import {
  coreStatements,
  CREDENTIALS_PRINCIPAL,
  CREDENTIAL_SECONDS,
  deploymentTemplate,
  GROUP_PARAMETER,
} from '../aws/greengrass';
import type { AwsGreengrass } from '../aws/words';
import type { GroupParts } from './parts';
import { thingPolicy } from './thing-policy';

/**
 * What makes core devices of nodes: the role that they exchange their certificate for, which may do nothing by itself, and what is deployed
 * to all of them. The SDK has no type for such a deployment, so that CloudFormation makes it, in a stack of its own.
 */
export function runGreengrass(parts: GroupParts, words: AwsGreengrass, { arn }: ThingGroup): Role {
  const { tags, below } = parts;
  const name = `${parts.name}-greengrass`;
  const role = serviceRole(name, { service: CREDENTIALS_PRINCIPAL, tags: tags() }, below);
  const alias = new RoleAlias(
    name,
    { alias: words.roleAlias, roleArn: role.arn, credentialDuration: CREDENTIAL_SECONDS, tags: tags() },
    below,
  );
  thingPolicy(parts, 'core', words.policy, coreStatements(words));
  new Stack(
    name,
    {
      name: `${words.roleAlias}-greengrass`,
      templateBody: JSON.stringify(deploymentTemplate(words)),
      parameters: { [GROUP_PARAMETER]: arn },
      tags: tags(),
    },
    { ...below, dependsOn: [alias] },
  );
  return role;
}
