import { patternKey } from '../pattern';
import type { BackupPlan } from './backup-plan';

/** In a file of its own, so that servers find the plan of their backups without planning one. */
export const BACKUP = patternKey<BackupPlan>('backup');
