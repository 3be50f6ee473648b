import { systemsManagerCron } from '../../../clouds/aws/cron';
import type { PlannedWindow, ServersPlan } from '../servers-plan';
import { PATCH_BASELINES } from './patch-baseline';
import type { AwsPatching, AwsPatchWindow } from './words';

const SECONDS_PER_DAY = 86_400;

/** How AWS brings the newest patches to a fleet. */
export function awsPatching({ patching, system }: ServersPlan): AwsPatching {
  switch (patching.by) {
    case 'replacement':
      return { by: 'refresh', window: awsWindow(patching.window) };
    case 'in-place':
      return { by: 'standby', window: awsWindow(patching.window), baseline: PATCH_BASELINES[system] };
    case 'age':
      return { by: 'lifetime', seconds: patching.days * SECONDS_PER_DAY };
    case 'daily-start':
      return { by: 'daily-start' };
  }
}

function awsWindow({ day, at, hours, cutoffHours }: PlannedWindow): AwsPatchWindow {
  return { cron: systemsManagerCron([day], at), hours, cutoffHours };
}

/**
 * All servers stay in service while new ones of the newest image take their places; it stops where it is when an alarm goes off. It is
 * not rolled back: Auto Scaling refuses that for a launch template whose image is named by a parameter.
 * Source: Amazon EC2 Auto Scaling User Guide, "Understand the default values for an instance refresh" and "Undo changes with a rollback".
 * @param alarms - names of the alarms that stop it
 */
export function refreshRequest(group: string, { warmUpMinutes }: ServersPlan, alarms: readonly string[]): object {
  return {
    AutoScalingGroupName: group,
    Strategy: 'Rolling',
    Preferences: {
      MinHealthyPercentage: 100,
      MaxHealthyPercentage: 110,
      InstanceWarmup: warmUpMinutes * 60,
      ...(alarms.length > 0 && { AlarmSpecification: { Alarms: alarms } }),
    },
  };
}

/** IDs of the alarms that stop a replacement of servers: something is wrong that more of the same would make worse. */
export function stopAlarms({ alarms, patching }: ServersPlan): readonly string[] {
  if (patching.by !== 'replacement') return [];
  return alarms.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
}

/** What EventBridge Scheduler calls. Source: EventBridge Scheduler User Guide, "Using universal targets". */
export const REFRESH_TARGET = 'aws-sdk:autoscaling:startInstanceRefresh';
