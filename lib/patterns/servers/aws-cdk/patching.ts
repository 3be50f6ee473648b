import { Duration } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import { approvePatches } from '../../../engines/aws-cdk/patch-baseline';
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
  approvePatches(scope, {
    name: names.patchBaseline,
    of: plan.fullName,
    group: plan.patching.group,
    baseline,
  });
  const seconds = Duration.hours(window.hours).toSeconds();
  const automation = patchingAutomation(scope, {
    purpose: `Patches ${plan.fullName} out of service`,
    content: (role) => patchDocument({ role, logGroup: logGroup.logGroupName, seconds }),
    statements: patchStatements(plan),
  });
  runInWindow(scope, { ...automation, plan, name: names.maintenanceWindow, window, on: 'each-server' });
  return automation.document;
}
