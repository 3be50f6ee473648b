import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known, knownList } from '../known';
import type { Proposal, Rule } from '../rule';

const DAYS = 14;
const RULES = 'BackupPlan.BackupPlanRule';

export const backupRetention: Rule = {
  name: 'backup-retention',
  change: `keep backups for ${DAYS} days outside production`,
  effort: 'low',
  risk: 'low',
  caution: 'older backups are gone; a vault that is locked may ask for more days',
  scope: 'outside-production',
  proposals: (inventory) => inventory.ofType('AWS::Backup::BackupPlan').flatMap(shortened),
};

/** What has gone to cold storage has to stay there for 90 days, and is left alone. */
function shortened(plan: Resource): readonly Proposal[] {
  return knownList(plan, RULES).flatMap((rule, at) => {
    const vault = rule.target('TargetBackupVault');
    const stated = rule.number('Lifecycle.DeleteAfterDays');
    const days = stated === undefined ? Infinity : (known(stated) ?? 0);
    if (vault === undefined || days <= DAYS || rule.value('Lifecycle.MoveToColdStorageAfterDays') !== undefined)
      return [];
    const says = `${days === Infinity ? 'for ever' : `${days} days`} → ${DAYS} days`;
    return [{ says, billed: [vault], changes: [set(plan, { [`${RULES}.${at}.Lifecycle.DeleteAfterDays`]: DAYS })] }];
  });
}
