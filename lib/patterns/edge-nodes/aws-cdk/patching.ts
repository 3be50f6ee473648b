import {
  CfnMaintenanceWindow,
  CfnMaintenanceWindowTarget,
  CfnMaintenanceWindowTask,
  CfnPatchBaseline,
} from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { nodesOf } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { PATCH_PARAMETERS } from '../aws/patching';
import { logOf, type GroupParts } from './parts';

/** Patches nodes in their window, in waves that stop on errors. @returns ID of the window, whose failed runs are watched */
export function patchNodes(scope: Construct, parts: GroupParts): string {
  const { plan, words } = parts;
  const {
    patching: { window },
    waves,
    names,
  } = words;
  approve(scope, parts);
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

function approve(scope: Construct, { plan: { fullName, patching }, words }: GroupParts): void {
  const { baseline } = words.patching;
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  new CfnPatchBaseline(scope, 'PatchBaseline', {
    name: words.names.patchBaseline,
    description: `Patches that ${fullName} gets`,
    operatingSystem: baseline.operatingSystem,
    approvalRules: {
      patchRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilterGroup: { patchFilters: filters } }],
    },
    patchGroups: [patching.group],
  });
}
