import { Construct } from 'constructs';
import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { BACKUP, type BackupPlan } from '../plan';
import type { PassedBackup } from '../props';
import { Backup } from '.';

export const BUILT_BACKUP = builtKey<Backup>(BACKUP);

/** The backups of an environment. A new vault for copies stands in a stack of its own place, which is deployed first. */
export function renderBackup(
  site: Site,
  name: string,
  {
    plan,
    passed: { vault, copyVault, validator, topic },
  }: { readonly plan: BackupPlan; readonly passed: PassedBackup },
): Backup {
  const copyScope = plan.copies?.vault.kind === 'new' ? new Construct(site.stack('data', 'copy'), name) : undefined;
  const stack = site.stack();
  if (copyScope) stack.addStackDependency(site.stack('data', 'copy'), 'backups are copied to its vault');
  return new Backup(stack, name, {
    plan,
    ...(copyScope && { copyScope }),
    ...(vault !== undefined && { vaultName: vault }),
    ...(copyVault !== undefined && { copyVaultName: copyVault }),
    ...(validator !== undefined && { validatorArn: validator }),
    ...(topic !== undefined && { topicArn: topic }),
  });
}
