import {
  MaintenanceWindow,
  MaintenanceWindowTarget,
  MaintenanceWindowTask,
  PatchBaseline,
  PatchGroup,
} from '@pulumi/aws/ssm';
import type { Output } from '@pulumi/pulumi';
import { PATCH_COMMAND } from '../../../clouds/aws/patch-baseline';
import { nodesOf } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { PATCH_PARAMETERS } from '../aws/patching';
import { logOf, type GroupParts } from './parts';

/** Patches nodes in their window, in waves that stop on errors. @returns ID of the window, whose failed runs are watched */
export function patchNodes(parts: GroupParts): Output<string> {
  const { plan, words, tags, below } = parts;
  const {
    patching: { window },
    waves: { maxConcurrency, maxErrors },
    names,
  } = words;
  const name = `${parts.name}-patching`;
  approve(parts);
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

function approve({ name, plan, words, tags, below }: GroupParts): void {
  const { baseline } = words.patching;
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  const approved = new PatchBaseline(
    `${name}-patching`,
    {
      name: words.names.patchBaseline,
      description: `Patches that ${plan.fullName} gets`,
      operatingSystem: baseline.operatingSystem,
      approvalRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilters: filters }],
      tags: tags(),
    },
    below,
  );
  new PatchGroup(`${name}-patching`, { baselineId: approved.id, patchGroup: plan.patching.group }, below);
}
