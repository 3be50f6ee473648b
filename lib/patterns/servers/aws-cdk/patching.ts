import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { AwsPatchWindow } from '../aws/words';
import type { ServersPlan } from '../plan';
import { serversOf } from './agent';

/**
 * Patches the fleet in its maintenance window, one server after the other, by the baseline of its patch group.
 * Source: AWS Systems Manager User Guide, "SSM Command document for patching: AWS-RunPatchBaseline".
 */
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
  new CfnMaintenanceWindowTask(scope, 'PatchTask', {
    windowId: maintenance.ref,
    targets: [{ key: 'WindowTargetIds', values: [target.ref] }],
    taskType: 'RUN_COMMAND',
    taskArn: 'AWS-RunPatchBaseline',
    priority: 1,
    maxConcurrency: '1',
    maxErrors: '1',
    taskInvocationParameters: {
      maintenanceWindowRunCommandParameters: {
        parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] },
      },
    },
  });
}
