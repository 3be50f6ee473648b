import type { Pattern } from '../pattern';
import { awsBackup } from './aws';
import { backupForm } from './form';
import { BACKUP, planBackup, type BackupPlan } from './plan';
import type { AskedBackup, PassedBackup } from './props';

/** Vaults, and rules by which what is protected is backed up, copied and restored for a test. */
export const backup: Pattern<AskedBackup, BackupPlan, PassedBackup, false> = {
  key: BACKUP,
  description: 'Backups: vault, classes with their rules, copies, lock, restore tests and reports',
  many: false,
  layer: 'data',
  requires: [],
  meets: ['backup'],
  holdsData: () => false,
  form: backupForm,
  words: { aws: awsBackup },
  passed: passedBackup,
  plan: (_name, props, context) => {
    const { vault, copyVault, validator } = passedBackup(props);
    return planBackup(props, context, {
      vault: vault !== undefined,
      copyVault: copyVault !== undefined,
      validator: validator !== undefined,
    });
  },
};

function passedBackup({ vault, copyVault, restoreTests, notify }: AskedBackup): PassedBackup {
  const validator = typeof restoreTests === 'object' ? restoreTests.validator : undefined;
  return {
    ...(vault !== undefined && { vault }),
    ...(copyVault !== undefined && { copyVault }),
    ...(validator !== undefined && { validator }),
    ...(notify && { topic: notify.topic }),
  };
}
