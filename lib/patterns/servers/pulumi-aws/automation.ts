import { interpolate } from '@pulumi/pulumi';
import type { AutomationStatement } from '../../../clouds/aws/automation';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { automation, type Automation, type AutomationParts } from '../../../engines/pulumi-aws/automation';
import type { FleetParts } from './parts';

export type { Automation };

type PatchingParts = Omit<AutomationParts<AutomationStatement['on']>, 'resources' | 'location' | 'tags'>;

/** Brings patches by a document with a role of its own. */
export function patchingAutomation({ name, location, tags, below }: FleetParts, parts: PatchingParts): Automation {
  const { partition, region } = location;
  return automation<AutomationStatement['on']>(
    `${name}-patching`,
    {
      ...parts,
      resources: { 'patch-command': [interpolate`arn:${partition}:ssm:${region}::document/${PATCH_COMMAND}`] },
      location,
      tags: tags(),
    },
    below,
  );
}
