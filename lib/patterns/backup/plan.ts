import { refuse } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { backupAlarms } from './alarms';
import type { BackupPlan } from './backup-plan';
import { planClasses } from './classes';
import { decisionsOf } from './decisions';
import { backupProblems } from './problems';
import { BACKUP_EVENTS, type AskedBackup } from './props';
import { planRestoreTests } from './restore-tests';
import { keptDays, planCopies, planVault, type BroughtBackup } from './vaults';
import { warningsOf } from './warnings';

export type * from './backup-plan';

export { BACKUP } from './backup-key';

/**
 * Decides an environment's backups.
 * @throws InputError with everything in the props that cannot be had
 */
export function planBackup(props: AskedBackup, context: EnvironmentContext, brought: BroughtBackup = {}): BackupPlan {
  refuse(backupProblems(props, context, brought));
  const { profile } = context;
  const name = environmentName(context);
  const classes = planClasses(props, context, name);
  const vault = planVault(props, keptDays(classes, 'backups'), profile, brought.vault);
  const copies = planCopies(props, classes, context, brought);
  const restoreTests = planRestoreTests(props, classes, profile, brought);
  const reported = props.reports ?? (profile.kind === 'production' && profile.regulations.length > 0);
  const plan = {
    name,
    vault,
    classes,
    ...(copies && { copies }),
    windowsVss: props.windowsVss ?? true,
    ...(restoreTests && { restoreTests }),
    ...(reported && { reports: { keepDays: profile.logRetentionDays } }),
    notified: props.notify ? (props.notify.of ?? BACKUP_EVENTS) : [],
    alarms: backupAlarms({ vault, classes, copies, restoreTests }),
    warnings: warningsOf(vault, copies, context),
  };
  return { ...plan, decisions: decisionsOf(plan, props, profile) };
}
