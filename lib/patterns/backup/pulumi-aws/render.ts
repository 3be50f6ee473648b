import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { BACKUP, type BackupPlan } from '../plan';
import type { PassedBackup } from '../props';
import { Backup } from '.';

export const BUILT_BACKUP = builtKey<Backup>(BACKUP);

/** The backups of an environment. A new vault for copies stands in a layer of its own place. */
export function renderBackup(
  site: Site,
  called: string,
  {
    plan,
    passed: { vault, copyVault, validator, topic },
  }: { readonly plan: BackupPlan; readonly passed: PassedBackup },
): Backup {
  const copyParent = plan.copies?.vault.kind === 'new' ? site.layer('data', 'copy') : undefined;
  return new Backup(
    site.name(called),
    {
      plan,
      context: site.context,
      ...(copyParent && { copyParent }),
      ...(vault !== undefined && { vaultName: vault }),
      ...(copyVault !== undefined && { copyVaultName: copyVault }),
      ...(validator !== undefined && { validatorArn: validator }),
      ...(topic !== undefined && { topicArn: topic }),
    },
    { parent: site.layer() },
  );
}
