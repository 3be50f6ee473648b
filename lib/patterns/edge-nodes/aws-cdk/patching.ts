import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { approvePatches } from '../../../engines/aws-cdk/patch-baseline';
import { nodesOf } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { PATCH_PARAMETERS } from '../aws/patching';
import { logOf, type GroupParts } from './parts';

/** Patches nodes in their window, in waves that stop on errors. @returns ID of the window, whose failed runs are watched */
export function patchNodes(scope: Construct, parts: GroupParts): string {
  const { plan, words } = parts;
  const {
    patching: { window, baseline },
    waves,
    names,
  } = words;
  approvePatches(scope, {
    name: names.patchBaseline,
    of: plan.fullName,
    group: plan.patching.group,
    baseline,
  });
  const maintenance = new CfnMaintenanceWindow(scope, 'PatchWindow', {
    name: names.maintenanceWindow,
    schedule: window.cron,
    scheduleTimezone: plan.timeZone,
    duration: window.hours,
    cutoff: window.cutoffHours,
    allowUnassociatedTargets: false,
  });
  const target = new CfnMaintenanceWindowTarget(scope, 'PatchTarget', {
    windowId: maintenance.ref,
    resourceType: 'INSTANCE',
    targets: nodesOf(plan),
  });
  new CfnMaintenanceWindowTask(scope, 'PatchTask', {
    windowId: maintenance.ref,
    taskType: 'RUN_COMMAND',
    taskArn: PATCH_COMMAND,
    priority: 1,
    targets: [{ key: 'WindowTargetIds', values: [target.ref] }],
    maxConcurrency: waves.maxConcurrency,
    maxErrors: waves.maxErrors,
    taskInvocationParameters: {
      maintenanceWindowRunCommandParameters: {
        parameters: PATCH_PARAMETERS,
        cloudWatchOutputConfig: {
          cloudWatchOutputEnabled: true,
          cloudWatchLogGroupName: logOf(parts, COMMANDS_LOG).logGroupName,
        },
      },
    },
  });
  return maintenance.ref;
}
