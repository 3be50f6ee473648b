import { PatchBaseline, PatchGroup } from '@pulumi/aws/ssm';
import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { AwsPatchBaseline } from '../../clouds/aws/patch-baseline';

/** Which patches a group of machines gets. */
export interface ApprovedPatches {
  readonly name: string;
  /** Full name of what is patched. */
  readonly of: string;
  readonly group: string;
  readonly baseline: AwsPatchBaseline;
  readonly tags: Record<string, string>;
}

/** Approves patches for a group of machines. */
export function approvePatches(
  id: string,
  { name, of, group, baseline, tags }: ApprovedPatches,
  below: CustomResourceOptions,
): void {
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  const approved = new PatchBaseline(
    id,
    {
      name,
      description: `Patches that ${of} gets`,
      operatingSystem: baseline.operatingSystem,
      approvalRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilters: filters }],
      tags,
    },
    below,
  );
  new PatchGroup(id, { baselineId: approved.id, patchGroup: group }, below);
}
