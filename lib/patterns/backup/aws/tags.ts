import type { PlannedClass } from '../backup-plan';
import type { AwsTag } from './words';

/** Tag of what is backed up; its value is the label of its class, which carries the environment: an account may hold several. */
export const BACKUP_TAG = 'groundplan:backup';

export function backupTag({ label }: Pick<PlannedClass, 'label'>): AwsTag {
  return { key: BACKUP_TAG, value: label };
}
