import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import type { Construct } from 'constructs';
import { refreshDocument, refreshStatements } from '../aws/refresh-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import type { ServersPlan } from '../plan';
import { patchingAutomation } from './automation';
import { runInWindow } from './maintenance-window';

/** When a fleet's servers are replaced by new ones of the newest image, and what stops that. */
export interface Refresh {
  readonly plan: ServersPlan;
  readonly window: AwsPatchWindow;
  /** Of its maintenance window. */
  readonly name: string;
  readonly group: AutoScalingGroup;
  /** Names of the alarms that stop it. */
  readonly alarms: readonly string[];
}

/** Replaces a group's servers at the start of each window. */
export function refreshEachWeek(scope: Construct, { plan, name, window, group, alarms }: Refresh): void {
  const automation = patchingAutomation(scope, {
    purpose: `Replaces the servers of ${plan.fullName}`,
    content: (role) => refreshDocument({ role, group: group.autoScalingGroupName, alarms }, plan),
    statements: refreshStatements(plan),
  });
  runInWindow(scope, { ...automation, plan, name, window, on: 'the-fleet' });
}
