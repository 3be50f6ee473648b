import type { PlannedWindow } from '../../profile/patch-window';
import { sixFieldCron } from './cron';

/** A maintenance window of Systems Manager. */
export interface AwsPatchWindow {
  /** Six-field cron in the plan's time zone. */
  readonly cron: string;
  readonly hours: number;
  /** Hours before the end after which no server is begun. */
  readonly cutoffHours: number;
}

export function awsPatchWindow({ day, at, hours, cutoffHours }: PlannedWindow): AwsPatchWindow {
  return { cron: sixFieldCron([day], at), hours, cutoffHours };
}
