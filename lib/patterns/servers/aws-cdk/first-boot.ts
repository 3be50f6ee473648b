import { CfnResource, Fn, Lazy, Stack, Token } from 'aws-cdk-lib';
import { UserData } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { firstBootOf, userData, type OwnScript } from '../aws/boot';
import { LAUNCH_HOOK } from '../aws/launch';
import type { AwsGroup } from '../aws/words';
import type { ServersPlan } from '../plan';

/**
 * What a new server of a group runs. It reports to the stack by the logical ID of its group, which is made after the launch template
 * that holds this text.
 * @param scope - of the group
 * @param script - the client's own
 */
export function firstBoot(
  scope: Construct,
  plan: ServersPlan,
  { slot }: AwsGroup,
  script: string | undefined,
): UserData {
  const stack = Stack.of(scope);
  const boot = {
    ...firstBootOf(plan, slot),
    reports: {
      stack: { name: stack.stackName, resource: Lazy.string({ produce: () => logicalIdOf(scope) }) },
      hook: LAUNCH_HOOK,
    },
  };
  return UserData.custom(userData(boot, script === undefined ? undefined : ownScript(script)));
}

function ownScript(script: string): OwnScript {
  return Token.isUnresolved(script) ? { base64: Fn.base64(script) } : { text: script };
}

function logicalIdOf(scope: Construct): string {
  const group = scope.node.findChild('Resource').node.defaultChild;
  if (!CfnResource.isCfnResource(group)) throw new Error(`${scope.node.path} has no group`);
  return Stack.of(scope).getLogicalId(group);
}
