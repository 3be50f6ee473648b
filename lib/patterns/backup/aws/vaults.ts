import type { BackupPlan, PlannedLock, PlannedVault } from '../backup-plan';
import type { BackupEvent, PassedBackup } from '../props';
import type { AwsCopies, AwsVault, AwsVaultLock } from './words';

/** @param existing - name of a vault that stands already */
export function awsVault(
  planned: PlannedVault,
  name: string,
  existing: string | undefined,
  notified: readonly BackupEvent[] = [],
): AwsVault {
  if (planned.kind === 'existing') return { name: existing ?? name, isNew: false, events: [] };
  return {
    name,
    isNew: true,
    ...(planned.lock && { lock: awsLock(planned.lock) }),
    events: notified.flatMap((event) => EVENTS[event]),
  };
}

export function awsCopies({ name, copies }: BackupPlan, { copyVault }: PassedBackup): AwsCopies | undefined {
  if (copies === undefined) return undefined;
  const { place, otherAccount, vault } = copies;
  return {
    vault: awsVault(vault, name, copyVault),
    ...(place.region !== undefined && { region: place.region }),
    ...(place.account !== undefined && { account: place.account }),
    otherAccount,
  };
}

/** Source: AWS Backup Developer Guide, "PutBackupVaultNotifications". */
const EVENTS: Readonly<Record<BackupEvent, readonly string[]>> = {
  'backup-completed': ['BACKUP_JOB_COMPLETED'],
  'backup-failed': ['BACKUP_JOB_FAILED', 'BACKUP_JOB_EXPIRED'],
  'copy-completed': ['COPY_JOB_SUCCESSFUL'],
  'copy-failed': ['COPY_JOB_FAILED'],
  'restore-completed': ['RESTORE_JOB_COMPLETED'],
  'restore-failed': ['RESTORE_JOB_FAILED'],
};

function awsLock({ minKeepDays, maxKeepDays, finalAfterDays }: PlannedLock): AwsVaultLock {
  return {
    minRetentionDays: minKeepDays,
    ...(maxKeepDays !== undefined && { maxRetentionDays: maxKeepDays }),
    ...(finalAfterDays !== undefined && { changeableForDays: finalAfterDays }),
  };
}
