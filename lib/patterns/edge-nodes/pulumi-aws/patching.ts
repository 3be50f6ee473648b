import { MaintenanceWindow, MaintenanceWindowTarget, MaintenanceWindowTask } from '@pulumi/aws/ssm';
import type { Output } from '@pulumi/pulumi';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { approvePatches } from '../../../engines/pulumi-aws/patch-baseline';
import { nodesOf } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { PATCH_PARAMETERS } from '../aws/patching';
import { logOf, type GroupParts } from './parts';

/** Patches nodes in their window, in waves that stop on errors. @returns ID of the window, whose failed runs are watched */
export function patchNodes(parts: GroupParts): Output<string> {
  const { plan, words, tags, below } = parts;
  const {
    patching: { window, baseline },
    waves: { maxConcurrency, maxErrors },
    names,
  } = words;
  const name = `${parts.name}-patching`;
  approvePatches(
    name,
    { name: names.patchBaseline, of: plan.fullName, group: plan.patching.group, baseline, tags: tags() },
    below,
  );
  const maintenance = new MaintenanceWindow(
    name,
    {
      name: names.maintenanceWindow,
      schedule: window.cron,
      scheduleTimezone: plan.timeZone,
      duration: window.hours,
      cutoff: window.cutoffHours,
      allowUnassociatedTargets: false,
      tags: tags(),
    },
    below,
  );
  const target = new MaintenanceWindowTarget(
    name,
    { windowId: maintenance.id, resourceType: 'INSTANCE', targets: nodesOf(plan) },
    below,
  );
  new MaintenanceWindowTask(
    name,
    {
      windowId: maintenance.id,
      taskType: 'RUN_COMMAND',
      taskArn: PATCH_COMMAND,
      priority: 1,
      targets: [{ key: 'WindowTargetIds', values: [target.id] }],
      maxConcurrency,
      maxErrors,
      taskInvocationParameters: {
        runCommandParameters: {
          parameters: Object.entries(PATCH_PARAMETERS).map(([parameter, values]) => ({ name: parameter, values })),
          cloudwatchConfig: {
            cloudwatchOutputEnabled: true,
            cloudwatchLogGroupName: logOf(parts, COMMANDS_LOG).name,
          },
        },
      },
    },
    below,
  );
  return maintenance.id;
}
