import { CfnPatchBaseline } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { AwsPatchBaseline } from '../../clouds/aws/patch-baseline';

/** Which patches a group of machines gets. */
export interface ApprovedPatches {
  readonly name: string;
  /** Full name of what is patched. */
  readonly of: string;
  readonly group: string;
  readonly baseline: AwsPatchBaseline;
}

/** Approves patches for a group of machines. */
export function approvePatches(scope: Construct, { name, of, group, baseline }: ApprovedPatches): void {
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  new CfnPatchBaseline(scope, 'PatchBaseline', {
    name,
    description: `Patches that ${of} gets`,
    operatingSystem: baseline.operatingSystem,
    approvalRules: {
      patchRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilterGroup: { patchFilters: filters } }],
    },
    patchGroups: [group],
  });
}
