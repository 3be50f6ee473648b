import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AutomationStatement } from '../../../clouds/aws/automation';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { automation, type Automation, type AutomationParts } from '../../../engines/aws-cdk/automation';
import { BOUND_BY_TAG } from '../exceptions';

export type { Automation };

type PatchingParts = Omit<AutomationParts<AutomationStatement['on']>, 'resources' | 'accepts'>;

/** Brings patches by a document with a role of its own. */
export function patchingAutomation(scope: Construct, parts: PatchingParts): Automation {
  const command = { service: 'ssm', account: '', resource: 'document', resourceName: PATCH_COMMAND };
  return automation<AutomationStatement['on']>(scope, 'Patch', {
    ...parts,
    resources: { 'patch-command': [Stack.of(scope).formatArn(command)] },
    accepts: BOUND_BY_TAG,
  });
}
