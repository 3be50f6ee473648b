import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AUTOMATION_VERSION } from '../../../clouds/aws/automation';
import { PATCHED_AT_A_TIME, PATCHED_SERVER, MAX_FAILED_PATCHES } from '../aws/patch-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import type { ServersPlan } from '../plan';
import { serversOf } from './agent';
import type { Automation } from './automation';

/** What a maintenance window runs. */
export interface WindowTask extends Automation {
  readonly plan: ServersPlan;
  /** Of the window. */
  readonly name: string;
  readonly window: AwsPatchWindow;
  /** On each server, one after the other, or once. */
  readonly on: 'each-server' | 'the-fleet';
}

/** Runs a document at the start of each window of a fleet. */
export function runInWindow(scope: Construct, { plan, name, window, document, role, on }: WindowTask): void {
  const maintenance = new CfnMaintenanceWindow(scope, 'PatchWindow', {
    name,
    schedule: window.cron,
    scheduleTimezone: plan.timeZone,
    duration: window.hours,
    cutoff: window.cutoffHours,
    allowUnassociatedTargets: false,
  });
  const onServers = on === 'each-server' && servers(scope, maintenance, plan);
  new CfnMaintenanceWindowTask(scope, 'PatchTask', {
    windowId: maintenance.ref,
    taskType: 'AUTOMATION',
    taskArn: document,
    serviceRoleArn: role,
    priority: 1,
    ...onServers,
    taskInvocationParameters: {
      maintenanceWindowAutomationParameters: {
        documentVersion: AUTOMATION_VERSION,
        ...(onServers && { parameters: PATCHED_SERVER }),
      },
    },
  });
}

function servers(
  scope: Construct,
  window: CfnMaintenanceWindow,
  plan: ServersPlan,
): Pick<CfnMaintenanceWindowTask, 'targets' | 'maxConcurrency' | 'maxErrors'> {
  const target = new CfnMaintenanceWindowTarget(scope, 'PatchTarget', {
    windowId: window.ref,
    resourceType: 'INSTANCE',
    targets: serversOf(plan),
  });
  return {
    targets: [{ key: 'WindowTargetIds', values: [target.ref] }],
    maxConcurrency: String(PATCHED_AT_A_TIME),
    maxErrors: String(MAX_FAILED_PATCHES),
  };
}
