import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { BACKUP, type BackupPlan } from '../plan';
import type { PassedBackup } from '../props';

export const BUILT_BACKUP = builtKey<object>(BACKUP);

/** Pulumi builds no backups yet: the plan of an environment refuses them. */
export function renderBackup(
  _site: Site,
  name: string,
  _planned: { readonly plan: BackupPlan; readonly passed: PassedBackup },
): object {
  throw new Error(`${name} cannot be built by Pulumi`);
}
