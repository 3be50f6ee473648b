import {
  MaintenanceWindow,
  MaintenanceWindowTarget,
  MaintenanceWindowTask,
  type MaintenanceWindowTaskArgs,
} from '@pulumi/aws/ssm';
import { AUTOMATION_VERSION } from '../../../clouds/aws/automation';
import { PATCHED_AT_A_TIME, PATCHED_SERVER, MAX_FAILED_PATCHES } from '../aws/patch-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import { serversOf } from './agent';
import type { Automation } from './automation';
import type { FleetParts } from './parts';

/** What a maintenance window runs. */
export interface WindowTask extends Automation {
  readonly window: AwsPatchWindow;
  /** On each server, one after the other, or once. */
  readonly on: 'each-server' | 'the-fleet';
}

/** Runs a document at the start of each window of a fleet. */
export function runInWindow(parts: FleetParts, { window, document, role, on }: WindowTask): void {
  const { plan, words, tags, below } = parts;
  const name = `${parts.name}-patching`;
  const maintenance = new MaintenanceWindow(
    name,
    {
      name: words.names.maintenanceWindow,
      schedule: window.cron,
      scheduleTimezone: plan.timeZone,
      duration: window.hours,
      cutoff: window.cutoffHours,
      allowUnassociatedTargets: false,
      tags: tags(),
    },
    below,
  );
  const each = on === 'each-server' && eachServer(name, maintenance, parts);
  new MaintenanceWindowTask(
    name,
    {
      windowId: maintenance.id,
      taskType: 'AUTOMATION',
      taskArn: document,
      serviceRoleArn: role,
      priority: 1,
      ...(each && each.servers),
      taskInvocationParameters: {
        automationParameters: { documentVersion: AUTOMATION_VERSION, ...(each && { parameters: each.parameters }) },
      },
    },
    below,
  );
}

function eachServer(name: string, window: MaintenanceWindow, { plan, below }: FleetParts) {
  const target = new MaintenanceWindowTarget(
    name,
    { windowId: window.id, resourceType: 'INSTANCE', targets: serversOf(plan) },
    below,
  );
  const servers: Pick<MaintenanceWindowTaskArgs, 'targets' | 'maxConcurrency' | 'maxErrors'> = {
    targets: [{ key: 'WindowTargetIds', values: [target.id] }],
    maxConcurrency: String(PATCHED_AT_A_TIME),
    maxErrors: String(MAX_FAILED_PATCHES),
  };
  const parameters = Object.entries(PATCHED_SERVER).map(([parameter, values]) => ({ name: parameter, values }));
  return { servers, parameters };
}
