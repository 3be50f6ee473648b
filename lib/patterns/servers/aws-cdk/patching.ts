import { Duration } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnPatchBaseline } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import { patchDocument, patchStatements } from '../aws/patch-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import type { AwsServersNames } from '../aws/words';
import type { ServersPlan } from '../plan';
import { patchingAutomation } from './automation';
import { runInWindow } from './maintenance-window';

/** How servers are patched where they are. */
export interface InPlacePatching {
  readonly plan: ServersPlan;
  readonly window: AwsPatchWindow;
  readonly baseline: AwsPatchBaseline;
  readonly names: AwsServersNames;
  /** Keeps what the patches print. */
  readonly logGroup: ILogGroup;
}

/**
 * Patches servers in their maintenance window, one after the other and out of service.
 * @returns name of the document, whose failed runs are watched
 */
export function patchInPlace(scope: Construct, { plan, window, baseline, names, logGroup }: InPlacePatching): string {
  approve(scope, { plan, baseline, names });
  const seconds = Duration.hours(window.hours).toSeconds();
  const automation = patchingAutomation(scope, {
    purpose: `Patches ${plan.fullName} out of service`,
    content: (role) => patchDocument({ role, logGroup: logGroup.logGroupName, seconds }),
    statements: patchStatements(plan),
  });
  runInWindow(scope, { ...automation, plan, name: names.maintenanceWindow, window, on: 'each-server' });
  return automation.document;
}

function approve(
  scope: Construct,
  { plan: { fullName, patching }, baseline, names }: Omit<InPlacePatching, 'window' | 'logGroup'>,
): void {
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  new CfnPatchBaseline(scope, 'PatchBaseline', {
    name: names.patchBaseline,
    description: `Patches that ${fullName} gets`,
    operatingSystem: baseline.operatingSystem,
    approvalRules: {
      patchRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilterGroup: { patchFilters: filters } }],
    },
    patchGroups: [patching.group],
  });
}
