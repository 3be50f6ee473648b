import { ComponentResource } from '@pulumi/pulumi';
import { Backup, type BackupArgs } from '../../../../lib/patterns/backup/pulumi-aws';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { copiedContext } from '../fixture';

export const TYPES = {
  vault: 'aws:backup/vault:Vault',
  vaultPolicy: 'aws:backup/vaultPolicy:VaultPolicy',
  lock: 'aws:backup/vaultLockConfiguration:VaultLockConfiguration',
  plan: 'aws:backup/plan:Plan',
  selection: 'aws:backup/selection:Selection',
  key: 'aws:kms/key:Key',
} as const;

/** What copies stand below. */
class Elsewhere extends ComponentResource {}

/** A program with backups alone. */
export function backups(args: BackupArgs = {}, context: EnvironmentContext = copiedContext()): () => Backup {
  return () => {
    const copyParent = context.places.copy && new Elsewhere('tests:index:Elsewhere', 'elsewhere');
    return new Backup('backup', { ...args, context, ...(copyParent && { copyParent }) });
  };
}

/** What such a program registers. */
export function backedUp(args: BackupArgs = {}, context: EnvironmentContext = copiedContext()): Promise<Recorded> {
  return recorded(backups(args, context));
}
