import { sixFieldCron } from '../../../clouds/aws/cron';
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
  return { cron: sixFieldCron([day], at), hours, cutoffHours };
}
