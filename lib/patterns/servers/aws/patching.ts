import { PATCH_BASELINES } from '../../../clouds/aws/patch-baseline';
import { awsPatchWindow } from '../../../clouds/aws/patch-window';
import type { ServersPlan } from '../servers-plan';
import type { AwsPatching } from './words';

const SECONDS_PER_DAY = 86_400;

/** How AWS brings the newest patches to a fleet. */
export function awsPatching({ patching, system }: ServersPlan): AwsPatching {
  switch (patching.by) {
    case 'replacement':
      return { by: 'refresh', window: awsPatchWindow(patching.window) };
    case 'in-place':
      return { by: 'standby', window: awsPatchWindow(patching.window), baseline: PATCH_BASELINES[system] };
    case 'age':
      return { by: 'lifetime', seconds: patching.days * SECONDS_PER_DAY };
    case 'daily-start':
      return { by: 'daily-start' };
  }
}
