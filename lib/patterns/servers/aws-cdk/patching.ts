import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PATCH_TASK } from '../aws/patch-task';
import type { AwsPatchWindow } from '../aws/words';
import type { ServersPlan } from '../plan';
import { serversOf } from './agent';

/** Patches the fleet in its maintenance window. */
export function patch(
  scope: Construct,
  { fullName, timeZone }: ServersPlan,
  window: AwsPatchWindow,
  fleet: AutoScalingGroup,
): void {
  const maintenance = new CfnMaintenanceWindow(scope, 'PatchWindow', {
    name: `${fullName}-patching`,
    schedule: window.cron,
    scheduleTimezone: timeZone,
    duration: window.hours,
    cutoff: window.cutoffHours,
    allowUnassociatedTargets: false,
  });
  const target = new CfnMaintenanceWindowTarget(scope, 'PatchTarget', {
    windowId: maintenance.ref,
    resourceType: 'INSTANCE',
    targets: serversOf(fleet),
  });
  const { document, parameters, concurrency, errors } = PATCH_TASK;
  new CfnMaintenanceWindowTask(scope, 'PatchTask', {
    windowId: maintenance.ref,
    targets: [{ key: 'WindowTargetIds', values: [target.ref] }],
    taskType: 'RUN_COMMAND',
    taskArn: document,
    priority: 1,
    maxConcurrency: String(concurrency),
    maxErrors: String(errors),
    taskInvocationParameters: { maintenanceWindowRunCommandParameters: { parameters } },
  });
}
