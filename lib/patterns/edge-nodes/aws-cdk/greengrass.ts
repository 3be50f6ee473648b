import { CfnDeployment } from 'aws-cdk-lib/aws-greengrassv2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnRoleAlias } from 'aws-cdk-lib/aws-iot';
import { Construct } from 'constructs';
import { coreStatements, CREDENTIALS_PRINCIPAL, CREDENTIAL_SECONDS } from '../aws/greengrass';
import type { AwsGreengrass } from '../aws/words';
import type { GroupParts } from './parts';
import { thingPolicy } from './thing-policy';

/**
 * What makes core devices of nodes: the role that they exchange their certificate for, which may do nothing by itself, and what is deployed
 * to all of them.
 * @param group - ARN of their group of things
 */
export function runGreengrass(scope: Construct, { plan }: GroupParts, words: AwsGreengrass, group: string): Role {
  const place = new Construct(scope, 'Greengrass');
  const role = new Role(place, 'Role', {
    description: `Core devices of ${plan.fullName}`,
    assumedBy: new ServicePrincipal(CREDENTIALS_PRINCIPAL),
  });
  const alias = new CfnRoleAlias(place, 'RoleAlias', {
    roleAlias: words.roleAlias,
    roleArn: role.roleArn,
    credentialDurationSeconds: CREDENTIAL_SECONDS,
  });
  thingPolicy(place, 'Policy', words.policy, coreStatements(words));
  const deployment = new CfnDeployment(place, 'Resource', { targetArn: group, tags: { ...words.tags } });
  for (const [property, value] of Object.entries(words.deployment)) deployment.addPropertyOverride(property, value);
  deployment.node.addDependency(alias);
  return role;
}
