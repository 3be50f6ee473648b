import type { Group } from '@pulumi/aws/autoscaling';
import { all, type Input } from '@pulumi/pulumi';
import { refreshDocument, refreshStatements } from '../aws/refresh-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import { patchingAutomation } from './automation';
import { runInWindow } from './maintenance-window';
import type { FleetParts } from './parts';

/** When a fleet's servers are replaced by new ones of the newest image, and what stops that. */
export interface Refresh {
  readonly window: AwsPatchWindow;
  readonly group: Group;
  /** Names of the alarms that stop it. */
  readonly alarms: readonly Input<string>[];
}

/** Replaces a group's servers at the start of each window. */
export function refreshEachWeek(parts: FleetParts, { window, group, alarms }: Refresh): void {
  const { plan } = parts;
  const automation = patchingAutomation(parts, {
    purpose: `Replaces the servers of ${plan.fullName}`,
    content: (role) =>
      all([role, group.name, all([...alarms])]).apply(([ofRole, named, stopping]) =>
        refreshDocument({ role: ofRole, group: named, alarms: stopping }, plan),
      ),
    statements: refreshStatements(plan),
  });
  runInWindow(parts, { ...automation, window, on: 'the-fleet' });
}
